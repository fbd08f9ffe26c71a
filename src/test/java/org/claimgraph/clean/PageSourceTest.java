package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageSourceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>a</p><script>x < y</script><p>b</p>        | <p>a</p><script></script><p>b</p>
            <STYLE media=a>p {}</STYLE >b                 | <STYLE media=a></STYLE >b
            <script type="application/ld+json">{}</script>| <script type="application/ld+json">{}</script>
            <script>"<script>"</script>a<script>b</script>| <script></script>a<script></script>
            <!-- <script> -->a<script>b</script>          | <!-- <script> -->a<script></script>
            a<script>never ends                           | a<script>never ends
            a<!-- never ends <script>b</script>           | a<!-- never ends <script>b</script>
            <script src="x"/>a                            | <script src="x"/>a
            <scripted>a</scripted> a <                    | <scripted>a</scripted> a <
            """)
    void emptiesCodeAndNothingElse(String html, String kept) {
        assertEquals(kept, PageSource.withoutCode(html));
    }
}
