package org.claimgraph.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What a server that also takes articles needs: where they go, and who may send them.
 *
 * @param key lets in whoever can tell it, as a bearer token (RFC 6750): who may read it where the server keeps it
 */
public record Writing(Intake intake, Passwords passwords, String key) {

    private static final int KEY_BYTES = 32;
    private static final String BEARER = "Bearer ";

    /** With a key that nobody knows yet. */
    public static Writing of(Intake intake, Passwords passwords) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return new Writing(intake, passwords, HexFormat.of().formatHex(key));
    }

    /** @param authorization the header of that name, "" if there is none */
    boolean allow(String authorization) {
        return authorization.startsWith(BEARER)
                ? MessageDigest.isEqual(bytes(authorization.substring(BEARER.length())), bytes(key))
                : passwords.allow(authorization);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
