package org.claimgraph.read;

import static org.claimgraph.read.Inputs.article;
import static org.claimgraph.read.Inputs.read;
import static org.claimgraph.read.Inputs.write;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.claimgraph.read.RawArticle.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedTest {

    @TempDir
    Path directory;

    @Test
    void takesTheFullTextOfAnRssItemBeforeItsSummary() throws IOException {
        Path file = write(directory, "feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Harbour Post</title><language>en-gb</language>
                <item><title>Ferry late</title><link>https://post.example/1</link><guid>p1</guid>
                <pubDate>Sat, 15 Aug 2020 10:00:00 GMT</pubDate><dc:creator>Ann Lee</dc:creator>
                <description>Short.</description>
                <content:encoded><![CDATA[<p>The ferry is late, the port said.</p>]]></content:encoded></item>
                </channel></rss>
                """);
        RawArticle article = article(read(file));
        assertEquals("p1", article.id());
        assertEquals(Format.HTML, article.format());
        assertEquals("<p>The ferry is late, the port said.</p>", article.content());
        assertEquals(
                Map.of(
                        "outlet", "Harbour Post",
                        "language", "en-gb",
                        "title", "Ferry late",
                        "url", "https://post.example/1",
                        "date", "Sat, 15 Aug 2020 10:00:00 GMT",
                        "author", "Ann Lee"),
                article.fields());
    }

    @Test
    void fetchesNoEntityFromElsewhere() throws IOException {
        try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://localhost:" + canary.getLocalPort() + "/x";
            read(write(directory, "trap.xml", """
                    <?xml version="1.0"?>
                    <!DOCTYPE rss SYSTEM "CANARY" [<!ENTITY e SYSTEM "CANARY"><!ENTITY % p SYSTEM "CANARY"> %p;]>
                    <rss version="2.0"><channel><title>Post &e;</title>
                    <item><title>Ferry &e;</title><description>Late &e;.</description></item></channel></rss>
                    """.replace("CANARY", address)));
            canary.setSoTimeout(300);
            assertThrows(SocketTimeoutException.class, canary::accept);
        }
    }

    @Test
    void readsAtomEntries() throws IOException {
        Path file = write(directory, "atom.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour Post</title>
                <entry><id>e1</id><title>One</title><link href="https://post.example/e1"/>
                <published>2020-08-15T10:00:00Z</published><author><name>Bo Ray</name></author>
                <summary>The port said nothing.</summary></entry>
                <entry><id>e2</id><title>Two</title><content type="html">&lt;p&gt;It spoke.&lt;/p&gt;</content></entry>
                </feed>
                """);
        List<ReadResult> results = read(file);
        assertEquals("The port said nothing.", article(results).content());
        assertEquals("Bo Ray", article(results).fields().get("author"));
        assertEquals("<p>It spoke.</p>", article(results.subList(1, 2)).content());
    }
}
