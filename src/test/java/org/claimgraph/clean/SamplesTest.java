package org.claimgraph.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.claimgraph.read.ReadOptions;
import org.claimgraph.read.ReadResult.Read;
import org.claimgraph.read.Readers;
import org.claimgraph.text.Metadata;
import org.junit.jupiter.api.Test;

/** The articles that come with the program, read and cleaned as {@code demo} does: what each says of itself comes out. */
class SamplesTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/claimgraph");

    @Test
    void metadataOfAllSamples() throws IOException {
        assertEquals("""
                Eastern Courier | 2020-08-15 | Ilse Brandt | - | Lukashenko: Russia will help if asked
                The Channel Gazette | 2020-08-18 | - | - | NATO denies build-up on Belarus border
                The Harbour Post | 2020-08-15 | - | - | Putin and Lukashenko agree unrest will pass, Moscow says
                The Harbour Post | 2020-09-16 | - | - | Russia to pay out first part of Belarus loan this year, minister says
                The Northern Ledger | 2020-07-30 | - | Meridian | Belarus Arrests 33 Russians It Calls Mercenaries
                The Northern Ledger | 2020-08-15 | - | Meridian | Kremlin Says Belarus Crisis Will Be Settled Soon
                The Northern Ledger | 2020-08-19 | Anna Lindqvist | Meridian | Moscow Sees No Need for Troops in Belarus, Peskov Says
                The Northern Ledger | 2020-09-14 | Anna Lindqvist | Meridian | Putin Promises Belarus a $1.5 Billion Loan
                The Lowland Monitor | 2020-08-19 | - | - | EU leaders refuse to recognise Lukashenko's victory
                The Baltic Observer | 2020-07-31 | - | - | Minsk and Moscow trade accusations over detained Russians
                The Baltic Observer | 2020-08-17 | - | - | Tikhanovskaya says she is ready to lead Belarus
                The Baltic Observer | 2020-09-15 | - | - | Opposition condemns Sochi talks
                Meridian | 2020-08-11 | - | - | Police detain thousands after Belarus vote
                Meridian | 2020-08-13 | - | - | UN rights chief condemns violence in Belarus
                Meridian | 2020-08-26 | - | - | Nobel laureate questioned in Minsk
                """, metadata());
    }

    private static String metadata() throws IOException {
        List<String> files = Files.readAllLines(RESOURCES.resolve("samples.txt")).stream()
                .map(name -> RESOURCES.resolve("samples").resolve(name).toString())
                .toList();
        Cleaner cleaner = new Cleaner(LanguageDetector.NONE);
        StringBuilder lines = new StringBuilder();
        try (Stream<Read> articles = Readers.open(files, ReadOptions.standard()).map(Read.class::cast)) {
            articles.forEach(read -> lines.append(
                    line(Cleaning.document(cleaner.clean(read.article())).metadata())));
        }
        return lines.toString();
    }

    private static String line(Metadata metadata) {
        return String.join(
                        " | ",
                        metadata.outlet().orElse("-"),
                        metadata.published().map(Object::toString).orElse("-"),
                        metadata.author().orElse("-"),
                        metadata.agency().orElse("-"),
                        metadata.title().orElse("-"))
                + "\n";
    }
}
