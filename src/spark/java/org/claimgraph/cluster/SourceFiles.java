package org.claimgraph.cluster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.claimgraph.cli.CannotRunException;

/** The inputs to files, in the order in which the command line reads them: names sorted in every directory, depth first. */
final class SourceFiles {

    private final Configuration hadoop;
    private final List<SourceFile> files = new ArrayList<>();

    private SourceFiles(Configuration hadoop) {
        this.hadoop = hadoop;
    }

    /** @throws CannotRunException if an input is not there: better now than after hours of work on the others */
    static List<SourceFile> of(List<String> inputs, Configuration hadoop) throws IOException {
        SourceFiles found = new SourceFiles(hadoop);
        for (String input : inputs) {
            found.add(input);
        }
        return List.copyOf(found.files);
    }

    private void add(String input) throws IOException {
        Path path = new Path(input);
        FileSystem system = path.getFileSystem(hadoop);
        for (FileStatus status : matches(system, path)) {
            if (status.isDirectory()) {
                below(system, status.getPath());
            } else {
                add(status, status.getPath().getName());
            }
        }
    }

    private static List<FileStatus> matches(FileSystem system, Path path) throws IOException {
        if (system.exists(path)) {
            return List.of(system.getFileStatus(path));
        }
        FileStatus[] matching = system.globStatus(path);
        if (matching == null || matching.length == 0) {
            throw new CannotRunException(path + ": there is no such file or directory; check the path's spelling");
        }
        return Arrays.stream(matching)
                .sorted(Comparator.comparing(FileStatus::getPath))
                .toList();
    }

    private void below(FileSystem system, Path directory) throws IOException {
        record Found(FileStatus status, String id) {}
        List<Found> all = new ArrayList<>();
        RemoteIterator<LocatedFileStatus> walk = system.listFiles(directory, true);
        while (walk.hasNext()) {
            FileStatus status = walk.next();
            String id = directory.toUri().relativize(status.getPath().toUri()).getPath();
            if (Arrays.stream(id.split("/")).noneMatch(name -> name.startsWith("."))) {
                all.add(new Found(status, id));
            }
        }
        all.sort(Comparator.comparing(found -> found.id().split("/"), Arrays::compare));
        all.forEach(found -> add(found.status(), found.id()));
    }

    private void add(FileStatus status, String id) {
        files.add(new SourceFile(
                files.size(), id, status.getPath().toString(), status.getLen(), status.getModificationTime()));
    }
}
