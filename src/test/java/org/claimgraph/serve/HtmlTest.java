package org.claimgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.claimgraph.serve.MarkedText.Mark;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void escapesTextAndLeavesHtmlAlone() {
        assertEquals(
                "<p title=\"&quot;&#39;\"><b>&lt;&amp;&gt;</b></p>",
                Html.of("<p title=\"{}\">{}</p>", "\"'", Html.of("<b>{}</b>", "<&>"))
                        .toString());
    }

    @Test
    void refusesATemplateThatDoesNotFitItsValues() {
        assertThrows(IllegalArgumentException.class, () -> Html.of("{}", "a", "b"));
        assertThrows(IllegalArgumentException.class, () -> Html.of("{} {}", "a"));
    }

    @Test
    void doesNotReadHolesIntoValues() {
        assertEquals("{} b", Html.of("{} {}", "{}", "b").toString());
    }

    @Test
    void marksNestedAndCrossingStretchesInCodePoints() {
        assertEquals(
                "😀<mark id=\"at-1\" class=\"a\">b</mark><mark id=\"at-2\" class=\"a c\">c</mark><mark class=\"c\">&lt;</mark>!",
                MarkedText.of("😀bc<!", List.of(new Mark(1, 3, "a"), new Mark(2, 4, "c")))
                        .toString());
    }

    @Test
    void negotiatesByWeightThenBySpecificityThenByOrder() {
        List<String> offers = List.of("text/html", "text/csv", "application/json");
        assertEquals(Optional.of("text/html"), Accept.choose("", offers));
        assertEquals(Optional.of("text/csv"), Accept.choose("text/html;q=0.5, text/*", offers));
        assertEquals(Optional.of("application/json"), Accept.choose("text/*;q=0, */*;q=0.1", offers));
        assertEquals(Optional.empty(), Accept.choose("image/png", offers));
    }
}
