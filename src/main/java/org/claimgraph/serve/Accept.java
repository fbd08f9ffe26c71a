package org.claimgraph.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Proactive negotiation by media type, RFC 9110 section 12.5.1. */
final class Accept {

    private record Range(String type, double quality) {
        /** 3 for the very type, 2 for its family, 1 for anything, 0 for no match. */
        int fit(String offer) {
            if (type.equals(offer)) {
                return 3;
            }
            if (type.equals("*/*") || type.equals("*")) {
                return 1;
            }
            return type.endsWith("/*") && offer.startsWith(type.substring(0, type.length() - 1)) ? 2 : 0;
        }
    }

    private Accept() {}

    /**
     * The offer that the client likes best; of several liked alike the first.
     *
     * @param header an empty one accepts anything
     */
    static Optional<String> choose(String header, List<String> offers) {
        if (header.isBlank()) {
            return offers.stream().findFirst();
        }
        List<Range> ranges = Arrays.stream(
                        header.toLowerCase(java.util.Locale.ROOT).split(","))
                .map(Accept::range)
                .toList();
        String best = "";
        double most = 0;
        for (String offer : offers) {
            double quality = quality(offer, ranges);
            if (quality > most) {
                most = quality;
                best = offer;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** The most specific range decides, whatever its weight: "text/csv;q=0, text/*" refuses CSV. */
    private static double quality(String offer, List<Range> ranges) {
        int closest = 0;
        double quality = 0;
        for (Range range : ranges) {
            int fit = range.fit(offer);
            if (fit > closest) {
                closest = fit;
                quality = range.quality();
            }
        }
        return quality;
    }

    private static Range range(String text) {
        String[] parts = text.strip().split("\\s*;\\s*");
        double quality = 1;
        for (String part : parts) {
            if (part.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
                quality = Double.parseDouble(part.substring(2));
            }
        }
        return new Range(parts[0], quality);
    }
}
