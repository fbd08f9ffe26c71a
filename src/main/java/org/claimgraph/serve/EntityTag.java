package org.claimgraph.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Strong validators, RFC 9110 section 8.8.3: two representations have the same tag if they are the same bytes. */
final class EntityTag {

    private static final int DIGITS = 20;

    private EntityTag() {}

    static String of(String contentType, byte[] body) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(contentType.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(body)).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
