package org.claimgraph.cli.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.claimgraph.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills the program with SIGKILL at random moments of every command that writes, and looks whether the store is whole: each
 * article as it was before the command or as it is after it, nothing to repair by hand, and the same command run again ends
 * in the very store that a run without a kill makes. A few kills here; 200 with {@code mvn verify -Pcrash}.
 */
class CrashTest {

    private static final int KILLS = Integer.getInteger("crash.kills", 8);
    private static final long SEED = Long.getLong("crash.seed", 20_310_303L);

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    /** How long each kind of task writes, in milliseconds, as far as one has been seen to end. */
    private final Map<Task.Kind, Long> writing = new HashMap<>();

    @Test
    void everyArticleSurvivesAKillAtAnyMoment() throws Exception {
        CrashCorpus corpus = new CrashCorpus(folder.resolve("articles"));
        Map<String, Integer> state = new TreeMap<>();
        Map<String, Integer> hits = new TreeMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            Task.Kind kind = Task.Kind.values()[kill % Task.Kind.values().length];
            Task task = Task.random(kind, state, random);
            String what = "kill " + kill + " of seed " + SEED + ", " + task;
            Killed killed = Killed.run(command(task, corpus), folder, writing.getOrDefault(kind, 300L), random);
            killed.wroteFor().ifPresent(millis -> writing.put(kind, millis));
            hits.merge(killed.when() + " " + kind, 1, Integer::sum);
            assertWhole(task, corpus.digests(state), corpus.digests(task.after()), what);
            assertEndsWell(task, corpus, what);
            state = task.after();
        }
        System.err.println(KILLS + " kills: " + hits);
        assertTrue(hits.keySet().stream().anyMatch(hit -> hit.startsWith("WRITING")), "no kill met a write: " + hits);
    }

    /** @param before digests by article, as @param after */
    private void assertWhole(Task task, Map<String, String> before, Map<String, String> after, String what) {
        if (Files.exists(backup())) {
            StoreState.digestsIn(backup());
        }
        if (Files.notExists(store().resolve("CURRENT"))) {
            assertTrue(before.isEmpty(), what + ": the store is gone");
            return;
        }
        StoreState.assertSound(store(), what);
        Map<String, String> found = StoreState.digests(store());
        if (task.kind().isOneStep()) {
            assertTrue(found.equals(before) || found.equals(after), what + ": neither as before nor as after");
        }
        for (String id : CrashCorpus.ids()) {
            String digest = String.valueOf(found.get(id));
            assertTrue(
                    digest.equals(String.valueOf(before.get(id))) || digest.equals(String.valueOf(after.get(id))),
                    what + ": " + id + " is neither as before nor as after");
        }
    }

    /** The same command again, without a kill. */
    private void assertEndsWell(Task task, CrashCorpus corpus, String what) {
        int exit = Main.run(command(task, corpus).toArray(String[]::new));
        boolean someWereGone = task.kind() == Task.Kind.REMOVE && exit == 1;
        assertTrue(exit == 0 || someWereGone, what + " ended with " + exit);
        assertEquals(
                StoreState.clean(corpus.graphs(task.after()), folder.resolve("clean")), StoreState.of(store()), what);
        if (task.kind() == Task.Kind.BACKUP) {
            assertEquals(corpus.digests(task.after()), StoreState.digestsIn(backup()), what);
        }
    }

    private List<String> command(Task task, CrashCorpus corpus) {
        return task.command(corpus, store(), backup());
    }

    private Path store() {
        return folder.resolve("store");
    }

    private Path backup() {
        return folder.resolve("backup.nq.gz");
    }
}
