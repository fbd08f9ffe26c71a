package org.claimgraph.serve;

/** The frame around every page: head, navigation, search box. Plain HTML, one style sheet, no script. */
final class Layout {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{} · Claimgraph</title>
            <link rel="stylesheet" href="/assets/claimgraph.css">
            <link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
            {}</head>
            <body>
            <a class="skip" href="#main">Skip to content</a>
            <header class="site">
            <nav aria-label="Main">
            <a class="brand" href="/">Claimgraph</a>
            <a href="/queries">Queries</a>
            <a href="/ui/#/dataset/kg/query">SPARQL</a>
            <a href="/ontology">Vocabulary</a>
            </nav>
            <form class="search" role="search" action="/search"><label class="hidden" for="q">Search</label>
            <input id="q" name="q" type="search" value="{}" placeholder="Person, organisation, words…"><button>Search</button></form>
            </header>
            <main id="main">
            {}
            </main>
            <footer class="site"><p>Claims are what sources are reported to have said, not facts.
            <a href="/.well-known/void">About the data</a> · <a href="/changes">Changes</a> · <a href="/openapi.json">OpenAPI</a></p></footer>
            </body>
            </html>
            """;

    private Layout() {}

    /** @param words what stands in the search box */
    static Html page(String title, String words, Html body) {
        return page(title, words, Html.NOTHING, body);
    }

    /** @param head further links for the head */
    static Html page(String title, String words, Html head, Html body) {
        return Html.of(PAGE, title, head, words, body);
    }
}
