package org.claimgraph.cli.crash;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One command to be killed.
 *
 * @param given the articles on its command line
 * @param after what the store holds when it has ended
 */
record Task(Kind kind, Map<String, Integer> given, Map<String, Integer> after) {

    enum Kind {
        ADD,
        BUILD,
        LOAD,
        COMPACT,
        REMOVE,
        RESTORE,
        BACKUP,
        UPGRADE;

        /** True if the store goes from before to after in one step; else article by article. */
        boolean isOneStep() {
            return this != REMOVE;
        }
    }

    static Task random(Kind kind, Map<String, Integer> before, Random random) {
        Map<String, Integer> some = new TreeMap<>();
        for (String id : CrashCorpus.ids()) {
            if (random.nextInt(3) > 0) {
                some.put(id, 1 + random.nextInt(CrashCorpus.VERSIONS));
            }
        }
        Map<String, Integer> after = new TreeMap<>(before);
        switch (kind) {
            case ADD, LOAD -> {
                if (random.nextBoolean()) { // so few that they are written in place
                    some.keySet().retainAll(CrashCorpus.ids().subList(8, 12));
                }
                after.putAll(some);
            }
            case BUILD, RESTORE -> after = some;
            case REMOVE -> {
                some.keySet().retainAll(CrashCorpus.ids().subList(0, 8));
                after.keySet().removeAll(some.keySet());
            }
            case COMPACT, BACKUP, UPGRADE -> some = Map.of();
        }
        return new Task(kind, some, after);
    }

    List<String> command(CrashCorpus corpus, Path store, Path backup) {
        List<String> command = new ArrayList<>();
        command.add(kind.name().toLowerCase(java.util.Locale.ROOT));
        command.addAll(
                switch (kind) {
                    case ADD, BUILD ->
                        Stream.concat(Stream.of("--quiet"), corpus.files(given).stream())
                                .toList();
                    case LOAD, RESTORE -> List.of(corpus.archive(given));
                    case REMOVE -> List.copyOf(given.keySet());
                    case BACKUP -> List.of(backup.toString());
                    case COMPACT, UPGRADE -> List.of();
                });
        command.addAll(List.of("--store", store.toString()));
        return command;
    }
}
