package org.claimgraph.serve;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error that the client can read: RFC 9457, as JSON for tools and as a page for people. Never a stack trace. */
final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;
    private final String detail;

    Problem(int status, String title, String detail) {
        super(title + ": " + detail);
        this.status = status;
        this.title = title;
        this.detail = detail;
    }

    static Problem notFound(String what) {
        return new Problem(404, "Not found", what);
    }

    static Problem notAcceptable(String offered) {
        return new Problem(406, "Not acceptable", "this is available as " + offered);
    }

    int status() {
        return status;
    }

    Reply reply(boolean forPeople) {
        if (forPeople) {
            Html body = Html.of("<h1>{}</h1><p>{}</p><p><a href=\"/\">Start page</a></p>", title, detail);
            return Reply.html(Layout.page(title, "", body)).withStatus(status);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        return Reply.text("application/problem+json", json.toPrettyString() + "\n")
                .withStatus(status);
    }
}
