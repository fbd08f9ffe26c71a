package org.claimgraph.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Lets in whoever can tell it, as a bearer token (RFC 6750): who may read it where the server keeps it.
 *
 * @param text "" lets nobody in
 */
public record Key(String text) {

    static final Key NONE = new Key("");

    private static final int BYTES = 32;
    private static final String BEARER = "Bearer ";

    /** One that nobody knows yet. */
    public static Key random() {
        byte[] key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        return new Key(HexFormat.of().formatHex(key));
    }

    /** @param authorization the header of that name, "" if there is none */
    boolean allows(String authorization) {
        return !text.isEmpty()
                && authorization.startsWith(BEARER)
                && MessageDigest.isEqual(bytes(authorization.substring(BEARER.length())), bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Key";
    }
}
