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
    private boolean cut;
    private int lostBefore;

    WarcMembers(GzipMembers members, int limit, int maxRatio) {
        this.maxRatio = maxRatio;
        this.members = members;
        this.limit = limit;
        this.current = new WarcSplitter(InputStream.nullInputStream(), limit, true);
    }

    @Override
    public Optional<Record> next() throws IOException {
        while (true) {
            Optional<Record> record = current.next();
            if (record.isPresent()) {
                return record;
            }
            Optional<GzipMembers.Member> member = streamed ? Optional.empty() : members.next();
            if (member.isEmpty()) {
                return single();
            }
            lostBefore = lost() - members.lost();
            cut = !member.get().whole();
            current = new WarcSplitter(new ByteArrayInputStream(member.get().bytes()), limit, !cut);
        }
    }

    /** Some tools compress a whole file at once: its records come out of one stream. */
    private Optional<Record> single() throws IOException {
        if (streamed || members.singleMember().isEmpty()) {
            return Optional.empty();
        }
        streamed = true;
        Counted compressed = new Counted(members.singleMember().get());
        InputStream in = new Unpacking(new GZIPInputStream(compressed, 1 << 15), compressed, maxRatio);
        current = new WarcSplitter(in, limit, false);
        return current.next();
    }

    /** A damaged member has lost one record at least, whether or not the beginning of one can be seen in it. */
    @Override
    public int lost() {
        return lostBefore + Math.max(cut ? 1 : 0, current.lost()) + members.lost();
    }
}
