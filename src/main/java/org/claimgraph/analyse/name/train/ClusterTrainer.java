package org.claimgraph.analyse.name.train;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimgraph.learn.ClusterTraining;
import org.claimgraph.learn.WordClusters;

/** Induces the word clusters from unlabelled articles: {@code train clusters}. */
public final class ClusterTrainer {

    private static final int CLUSTERS = 800;
    private static final int LEAST = 4;

    private ClusterTrainer() {}

    /**
     * Reads the articles in the order given and writes the clusters.
     *
     * @param articles gzipped JSON Lines with a {@code text} field
     */
    public static WordClusters train(List<Path> articles, Path to) throws IOException {
        ClusterTraining training = new ClusterTraining();
        for (Path file : articles) {
            RawText.articles(
                    file,
                    paragraphs -> paragraphs.forEach(words -> {
                        words.forEach(training::add);
                        training.add("\n");
                    }));
        }
        WordClusters clusters = training.train(CLUSTERS, LEAST);
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
            clusters.write(out);
        }
        return clusters;
    }

    public static void main(String[] args) throws IOException {
        train(List.of(Path.of(args[0]), Path.of(args[1])), Path.of(args[2]));
    }
}
