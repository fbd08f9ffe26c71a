package org.claimgraph.cluster;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkFiles;
import org.claimgraph.cli.ArticleOptions;
import picocli.CommandLine;

/**
 * What goes from the driver to every executor: the options of the command line that concern articles. Models and lexicons never
 * travel; each executor loads its own from the program's jar.
 */
record Settings(List<String> arguments) implements Serializable {

    Settings {
        arguments = List.copyOf(arguments);
    }

    /** As the driver sees them. */
    ArticleOptions articles() {
        return CommandLine.populateCommand(new ArticleOptions(), arguments.toArray(String[]::new));
    }

    /** As an executor sees them: the user's files are where Spark has copied them to. */
    ArticleOptions articlesOnExecutor() {
        return articles()
                .withFiles(file -> Path.of(SparkFiles.get(file.getFileName().toString())));
    }

    /** The files that executors need. */
    List<Path> files() {
        ArticleOptions articles = articles();
        return Stream.concat(articles.gazetteers().stream(), articles.sameAs().stream())
                .toList();
    }
}
