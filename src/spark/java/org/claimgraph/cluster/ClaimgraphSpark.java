package org.claimgraph.cluster;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.claimgraph.cli.ArticleOptions;
import org.claimgraph.cli.Failures;
import org.claimgraph.rdf.gazetteer.GazetteerReader;
import org.claimgraph.rdf.gazetteer.SameAsReader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job's entry, for {@code spark-submit}. */
@Command(
        name = "claimgraph-spark",
        mixinStandardHelpOptions = true,
        description = "Extract articles on a Spark cluster, merge what they share, write what a store loads in bulk.",
        footer = "%nStart the same command again after a failure: partitions that are finished are not done twice.")
public final class ClaimgraphSpark implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Articles, as for 'claimgraph extract': local or any Hadoop path (hdfs://, s3a://), globs.")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "A directory that is new, or that this same job has begun to fill; any Hadoop path.")
    private String output = "";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Parts that the articles are dealt out to; default: by the size of the input.")
    private int partitions;

    @Mixin
    private ArticleOptions articles = new ArticleOptions();

    @Spec
    private CommandSpec spec;

    public static void main(String[] args) {
        System.exit(new CommandLine(new ClaimgraphSpark())
                .setExecutionExceptionHandler(new Failures())
                .execute(args));
    }

    @Override
    public Integer call() {
        Settings settings = new Settings(articleArguments());
        // What is wrong with the user's files is told here, not by a hundred executors.
        GazetteerReader.withOwn(articles.gazetteers());
        articles.sameAs().ifPresent(SameAsReader::read);
        SparkConf conf = new SparkConf().setAppName("claimgraph").setIfMissing("spark.master", "local[*]");
        try (JavaSparkContext context = new JavaSparkContext(conf)) {
            context.setLogLevel("WARN");
            settings.files().forEach(file -> context.addFile(file.toString()));
            OptionalInt asked = partitions > 0 ? OptionalInt.of(partitions) : OptionalInt.empty();
            Counts counts =
                    new Job(context, settings, output, spec.commandLine().getErr()).run(inputs, asked);
            return counts.articles() == 0 ? Failures.FINDINGS : 0;
        }
    }

    /** The options that decide what an article becomes, as they were given. */
    private List<String> articleArguments() {
        return spec.commandLine().getParseResult().matchedOptions().stream()
                .filter(option -> !List.of("--output", "--partitions").contains(option.longestName()))
                .flatMap(ClaimgraphSpark::asGiven)
                .toList();
    }

    private static Stream<String> asGiven(OptionSpec option) {
        return option.originalStringValues().stream().map(value -> option.longestName() + "=" + value);
    }
}
