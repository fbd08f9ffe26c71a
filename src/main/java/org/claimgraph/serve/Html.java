package org.claimgraph.serve;

import java.util.Collection;

/** Mark-up that is safe to send: whatever was put in as text has been escaped. */
final class Html {

    static final Html NOTHING = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /**
     * A template with a value for each "{}". Values that are Html go in as they are, anything else as escaped text; so a
     * title that holds mark-up is shown, not obeyed, in content and in quoted attributes alike.
     */
    static Html of(String template, Object... values) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Object value : values) {
            int hole = template.indexOf("{}", from);
            if (hole < 0) {
                throw new IllegalArgumentException("more values than \"{}\" in " + template);
            }
            out.append(template, from, hole)
                    .append(value instanceof Html html ? html.markup : escaped(value.toString()));
            from = hole + 2;
        }
        if (template.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("fewer values than \"{}\" in " + template);
        }
        return new Html(out.append(template.substring(from)).toString());
    }

    static Html join(Collection<Html> parts) {
        StringBuilder out = new StringBuilder();
        parts.forEach(part -> out.append(part.markup));
        return new Html(out.toString());
    }

    static Html join(Html... parts) {
        return join(java.util.List.of(parts));
    }

    boolean isEmpty() {
        return markup.isEmpty();
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    @Override
    public String toString() {
        return markup;
    }
}
