package org.claimgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.claimgraph.rdf.ArticleGraph;

/**
 * Excerpts of articles in a file beside the database, so that what is computed over all articles need not read all of them
 * again: reading ten thousand articles from the database takes minutes, reading their excerpts seconds.
 *
 * <p>The file is a convenience. An excerpt counts only for the very article that it was made of, as its key tells; what is
 * missing, cut short or damaged is made anew from the database. New ones are appended.
 *
 * <pre>
 * entry   checksum of what follows, length of the key, length of the content (4 bytes each), key, content
 * file    an entry whose key is the method by which excerpts are made, then one for each article
 * </pre>
 */
final class Excerpts implements AutoCloseable {

    /** Its name in the version's directory. */
    static final String FILE = "excerpts";

    private static final int HEAD = 3 * Integer.BYTES;

    private record Place(long begin, int length) {}

    private final Path file;
    private final String method;
    private final Map<String, Place> places = new HashMap<>();
    private FileChannel channel;

    /** Where the next entry goes: behind the last one that is whole. */
    private long end;

    /** @param method excerpts made by another one are forgotten */
    Excerpts(Path file, String method) {
        this.file = file;
        this.method = method;
        this.channel = open(file);
        read();
        if (!places.containsKey(method)) {
            places.clear();
            end = 0;
            add(method, new byte[0]);
        }
    }

    /** What an excerpt is kept under. */
    static String key(String graph, String digest) {
        return graph + " " + digest;
    }

    static String key(ArticleGraph article) {
        return key(article.graph().getURI(), article.digest());
    }

    boolean has(String key) {
        return places.containsKey(key);
    }

    void add(String key, byte[] content) {
        byte[] name = key.getBytes(StandardCharsets.UTF_8);
        ByteBuffer entry = ByteBuffer.allocate(HEAD + name.length + content.length);
        entry.putInt(0).putInt(name.length).putInt(content.length).put(name).put(content);
        entry.putInt(0, checksum(entry.array())).flip();
        try {
            while (entry.hasRemaining()) {
                channel.write(entry, end + entry.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file + ": " + e.getMessage(), e);
        }
        places.put(key, new Place(end + HEAD + name.length, content.length));
        end += entry.capacity();
    }

    /** Adds those that are missing. */
    void addAll(Collection<ArticleGraph> articles, Function<ArticleFacts, byte[]> excerpt) {
        record Made(String key, byte[] content) {}
        articles.parallelStream()
                .filter(article -> !has(key(article)))
                .map(article -> new Made(key(article), excerpt.apply(ArticleFacts.of(article))))
                .toList()
                .forEach(made -> add(made.key(), made.content()));
    }

    /** The contents kept under these keys, as far as there are any. */
    Stream<byte[]> of(Set<String> keys) {
        return keys.stream()
                .filter(places::containsKey)
                .map(places::get)
                .sorted(Comparator.comparing(Place::begin))
                .map(place -> bytes(place.begin(), place.length()));
    }

    Stream<byte[]> all() {
        return of(places.keySet().stream().filter(key -> !key.equals(method)).collect(Collectors.toSet()));
    }

    /** Forgets all others, if they have become more than these. */
    void forgetOthers(Set<String> keys) {
        if (places.size() <= 2L * keys.size() + 1) {
            return;
        }
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(next);
            try (Excerpts kept = new Excerpts(next, method)) {
                places.forEach((key, place) -> {
                    if (keys.contains(key)) {
                        kept.add(key, bytes(place.begin(), place.length()));
                    }
                });
            }
            channel.close();
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + next + ": " + e.getMessage(), e);
        }
        channel = open(file);
        places.clear();
        end = 0;
        read();
    }

    /** Finds the entries, up to the first that is not whole. */
    private void read() {
        try {
            long size = channel.size();
            while (size - end >= HEAD) {
                ByteBuffer head = ByteBuffer.wrap(bytes(end, HEAD));
                long name = head.getInt(Integer.BYTES);
                long content = head.getInt(2 * Integer.BYTES);
                if (name < 0 || content < 0 || name + content > size - end - HEAD) {
                    return;
                }
                byte[] entry = bytes(end, Math.toIntExact(HEAD + name + content));
                if (head.getInt(0) != checksum(entry)) {
                    return;
                }
                String key = new String(entry, HEAD, (int) name, StandardCharsets.UTF_8);
                places.put(key, new Place(end + HEAD + name, (int) content));
                end += entry.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static int checksum(byte[] entry) {
        CRC32 sum = new CRC32();
        sum.update(entry, Integer.BYTES, entry.length - Integer.BYTES);
        return (int) sum.getValue();
    }

    private byte[] bytes(long begin, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try {
            while (bytes.hasRemaining() && channel.read(bytes, begin + bytes.position()) >= 0) {}
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + ": " + e.getMessage(), e);
        }
        return bytes.array();
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot close " + file + ": " + e.getMessage(), e);
        }
    }
}
