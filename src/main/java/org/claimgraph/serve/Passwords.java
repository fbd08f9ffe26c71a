package org.claimgraph.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Who may write: a file with a line {@code name:hash} each, as {@code claimgraph password} makes them. */
public final class Passwords {

    private static final int ROUNDS = 120_000;
    private static final int BITS = 256;
    private static final int SALT_BYTES = 16;
    private static final String BASIC = "Basic ";

    private final Map<String, String> hashes;

    private Passwords(Map<String, String> hashes) {
        this.hashes = Map.copyOf(hashes);
    }

    /** @throws ServerException if it cannot be read, or holds anything else */
    public static Passwords read(Path file) {
        Map<String, String> hashes = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(file)) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                if (!line.matches("[\\w.@-]+:pbkdf2:\\d{1,7}:[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+")) {
                    throw new ServerException(file + " has a line that 'claimgraph password NAME' did not make");
                }
                hashes.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 1));
            }
        } catch (IOException e) {
            throw new ServerException("password file " + file + " cannot be read: " + e.getMessage(), e);
        }
        if (hashes.isEmpty()) {
            throw new ServerException(
                    "password file " + file + " is empty; add the line that 'claimgraph password NAME' prints");
        }
        return new Passwords(hashes);
    }

    /** A line for the file. */
    public static String line(String name, String password) {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        Base64.Encoder encoder = Base64.getEncoder();
        return name + ":pbkdf2:" + ROUNDS + ":" + encoder.encodeToString(salt) + ":"
                + encoder.encodeToString(hash(password, salt, ROUNDS));
    }

    /** @param authorization the header of that name, "" if there is none */
    boolean allow(String authorization) {
        return credentials(authorization)
                .filter(pair -> pair.indexOf(':') > 0)
                .filter(pair -> matches(
                        hashes.getOrDefault(pair.substring(0, pair.indexOf(':')), ""),
                        pair.substring(pair.indexOf(':') + 1)))
                .isPresent();
    }

    private static Optional<String> credentials(String authorization) {
        if (!authorization.startsWith(BASIC)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
            return Optional.of(new String(bytes, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean matches(String stored, String password) {
        if (stored.isEmpty()) {
            return false;
        }
        String[] parts = stored.split(":");
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] salt = Base64.getDecoder().decode(parts[2]);
        return MessageDigest.isEqual(expected, hash(password, salt, Integer.parseInt(parts[1])));
    }

    private static byte[] hash(String password, byte[] salt, int rounds) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(new PBEKeySpec(password.toCharArray(), salt, rounds, BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256, but this one: " + e.getMessage(), e);
        }
    }
}
