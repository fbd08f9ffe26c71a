package org.claimgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Records out of gzip members, usually one in each. */
final class WarcMembers implements WarcRecords {

    private final GzipMembers members;
    private final int limit;
    private final int maxRatio;
    private WarcSplitter current;
    private boolean streamed;
    private int lostBefore;

    WarcMembers(GzipMembers members, int limit, int maxRatio) {
        this.maxRatio = maxRatio;
        this.members = members;
        this.limit = limit;
        this.current = new WarcSplitter(new ByteArrayInputStream(new byte[0]), limit);
    }

    @Override
    public Optional<byte[]> next() throws IOException {
        while (true) {
            Optional<byte[]> record = current.next();
            if (record.isPresent()) {
                return record;
            }
            Optional<byte[]> member = streamed ? Optional.empty() : members.next();
            if (member.isEmpty()) {
                return single();
            }
            lostBefore += current.lost();
            current = new WarcSplitter(new ByteArrayInputStream(member.get()), limit);
        }
    }

    /** Some tools compress a whole file at once: its records come out of one stream. */
    private Optional<byte[]> single() throws IOException {
        if (streamed || members.singleMember().isEmpty()) {
            return Optional.empty();
        }
        streamed = true;
        Counted compressed = new Counted(members.singleMember().get());
        InputStream in = new Unpacking(new GZIPInputStream(compressed, 1 << 15), compressed, maxRatio);
        current = new WarcSplitter(in, limit);
        return current.next();
    }

    @Override
    public int lost() {
        return lostBefore + current.lost() + members.lost();
    }
}
