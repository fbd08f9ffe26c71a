package org.claimgraph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** The order of the rooms: a package imports only from those before it in the list. */
@AnalyzeClasses(packages = "org.claimgraph", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    private static final String[] ROOMS = {
        "text",
        "learn",
        "read",
        "clean",
        "analyse",
        "date",
        "entity",
        "attribution",
        "proposition",
        "event",
        "extract",
        "rdf",
        "store",
        "story",
        "query",
        "serve",
        "cli",
        "cluster"
    };

    @ArchTest
    static final ArchRule roomsImportOnlyWhatStandsBeforeThem = roomsInOrder();

    @ArchTest
    static final ArchRule onlyTheGraphRoomsKnowJena = only(
                    "org.apache.jena..", "rdf", "store", "story", "query", "serve", "cli", "cluster")
            .because("the extractor must run without a graph");

    @ArchTest
    static final ArchRule onlyAnalyseKnowsOpenNlp =
            only("opennlp..", "analyse").because("OpenNLP 3 moves its packages: one adapter is enough to change");

    @ArchTest
    static final ArchRule onlyReadingAndCleaningKnowFormats = only("org.jsoup..", "read", "clean");

    @ArchTest
    static final ArchRule onlyReadKnowsWarc = only("org.netpreserve..", "read");

    @ArchTest
    static final ArchRule onlyTheCommandsKnowPicocli = only("picocli..", "cli", "cluster");

    @ArchTest
    static final ArchRule onlyTheClusterKnowsSpark = only("org.apache.spark..", "cluster");

    @ArchTest
    static final ArchRule onlyTheClusterKnowsHadoop = only("org.apache.hadoop..", "cluster");

    @ArchTest
    static final ArchRule onlyCliTouchesStandardStreams = noClasses()
            .that()
            .resideOutsideOfPackage("org.claimgraph.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("stdout is data and belongs to the command that was asked for it");

    private static ArchRule only(String library, String... rooms) {
        String[] packages = java.util.Arrays.stream(rooms)
                .map(room -> "org.claimgraph." + room + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage("org.claimgraph..")
                .and()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }

    private static ArchRule roomsInOrder() {
        Architectures.LayeredArchitecture layers =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String room : ROOMS) {
            layers = layers.optionalLayer(room).definedBy("org.claimgraph." + room + "..");
        }
        for (int i = 0; i < ROOMS.length; i++) {
            String[] later = java.util.Arrays.copyOfRange(ROOMS, i + 1, ROOMS.length);
            layers = later.length == 0
                    ? layers.whereLayer(ROOMS[i]).mayNotBeAccessedByAnyLayer()
                    : layers.whereLayer(ROOMS[i]).mayOnlyBeAccessedByLayers(later);
        }
        return layers.because("data flows once, from left to right");
    }
}
