package org.claimgraph.serve;

import java.util.Map;

/**
 * A request, as far as our own pages need it.
 *
 * @param path decoded, from "/", without query string
 * @param parameters the first value of each
 * @param accept the Accept header, "" if there is none
 * @param ifNoneMatch the If-None-Match header, "" if there is none
 * @param origin scheme, host and port as the client sees them, without slash at the end
 */
record Ask(
        String method, String path, Map<String, String> parameters, String accept, String ifNoneMatch, String origin) {

    Ask {
        parameters = Map.copyOf(parameters);
    }

    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }
}
