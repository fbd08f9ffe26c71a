package org.claimgraph.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExcerptsTest {

    @TempDir
    Path temp;

    @Test
    void keepsWhatWasAdded() {
        add("first", "second");
        add("third");
        assertEquals(List.of("first", "second", "third"), held("method"));
    }

    @Test
    void forgetsWhatAnotherMethodMade() {
        add("first");
        assertEquals(List.of(), held("other method"));
    }

    @Test
    void leavesOutWhatWasCutShortAndGoesOn() throws IOException {
        add("first", "second");
        byte[] whole = Files.readAllBytes(file());
        Files.write(file(), Arrays.copyOf(whole, whole.length - 1));
        add("third");
        assertEquals(List.of("first", "third"), held("method"));
    }

    @Test
    void leavesOutWhatWasDamaged() throws IOException {
        add("first", "second");
        byte[] bytes = Files.readAllBytes(file());
        bytes[bytes.length - 1] ^= 1;
        Files.write(file(), bytes);
        assertEquals(List.of("first"), held("method"));
    }

    @Test
    void forgetsTheOthersWhenTheyHaveBecomeMore() throws IOException {
        add("first", "second", "third", "fourth");
        long before = Files.size(file());
        try (Excerpts excerpts = new Excerpts(file(), "method")) {
            excerpts.forgetOthers(Set.of("second"));
        }
        assertTrue(Files.size(file()) < before);
        assertEquals(List.of("second"), held("method"));
    }

    private void add(String... texts) {
        try (Excerpts excerpts = new Excerpts(file(), "method")) {
            Stream.of(texts).forEach(text -> excerpts.add(text, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    private List<String> held(String method) {
        try (Excerpts excerpts = new Excerpts(file(), method)) {
            return excerpts.all()
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private Path file() {
        return temp.resolve("excerpts");
    }
}
