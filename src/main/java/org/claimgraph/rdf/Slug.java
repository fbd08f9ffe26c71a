package org.claimgraph.rdf;

import java.text.Normalizer;
import java.util.Locale;

/** A name as the last part of an IRI: "The Moscow Times" becomes {@code moscow-times}. */
final class Slug {

    static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’.]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        String bare = plain.startsWith("the-") ? plain.substring(4) : plain;
        return bare.isEmpty() ? Sha256.hex(name, 12) : bare;
    }

    private Slug() {}
}
