package org.claimgraph.query;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * BASIL's reading of a variable's name: {@code _name}, {@code __name} (optional), {@code _name_type}.
 *
 * @param suffix the type's suffix, empty for plain text
 * @see <a href="https://github.com/basilapi/basil/wiki/SPARQL-variable-name-convention-for-WEB-API-parameters-mapping">BASIL</a>
 */
record ParameterName(String variable, String name, boolean required, String suffix) {

    /** grlc allows letters and digits only, so an underscore always separates the type. */
    private static final Pattern CONVENTION = Pattern.compile("_(_?)([A-Za-z0-9]+)(?:_([A-Za-z]+))?");

    static Optional<ParameterName> of(String variable) {
        Matcher name = CONVENTION.matcher(variable);
        return name.matches()
                ? Optional.of(new ParameterName(
                        variable,
                        name.group(2),
                        name.group(1).isEmpty(),
                        name.group(3) == null ? "string" : name.group(3)))
                : Optional.empty();
    }
}
