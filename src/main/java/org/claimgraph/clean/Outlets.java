package org.claimgraph.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Addresses to the outlets that publish under them; names are in {@code outlets.tsv}. */
final class Outlets {

    private static final Map<String, String> NAMES = names();
    private static final Set<String> LISTED = Set.copyOf(NAMES.values());
    private static final Pattern DOMAIN = Pattern.compile("(?:https?://)?((?:[a-z0-9-]+\\.)+[a-z]{2,})(?:/.*)?");

    private Outlets() {}

    /** An absolute http(s) address, or nothing. */
    static Optional<String> address(String url) {
        try {
            URI uri = new URI(url.strip().replace(" ", "%20"));
            boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null ? Optional.of(uri.toString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Name of the outlet at an address; its bare domain if the list does not have it. */
    static Optional<String> ofAddress(String url) {
        return address(url)
                .map(address -> URI.create(address).getHost().toLowerCase(Locale.ROOT))
                .map(Outlets::ofHost);
    }

    /** True if the list has an outlet of just this name. */
    static boolean isListed(String name) {
        return LISTED.contains(name);
    }

    /** An outlet as a field states it; a domain is turned into its name. */
    static String stated(String name) {
        var domain = DOMAIN.matcher(name.strip().toLowerCase(Locale.ROOT));
        return domain.matches() ? ofHost(domain.group(1)) : name.strip();
    }

    /** Name of the outlet at an address if the list has it: one outlet, one name, however its pages sign. */
    static Optional<String> listed(String url) {
        return address(url)
                .map(address -> URI.create(address).getHost().toLowerCase(Locale.ROOT))
                .flatMap(Outlets::lookUp);
    }

    private static String ofHost(String host) {
        return lookUp(host).orElse(host.startsWith("www.") ? host.substring(4) : host);
    }

    private static Optional<String> lookUp(String host) {
        for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            String name = NAMES.get(domain);
            if (name != null) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        Lexicon.rows("outlets.tsv").forEach(row -> names.put(row.getFirst(), row.get(1)));
        return Map.copyOf(names);
    }
}
