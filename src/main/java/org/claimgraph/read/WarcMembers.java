package org.claimgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** Records out of gzip members, usually one in each. */
final class WarcMembers implements WarcRecords {

    private final GzipMembers members;
    private final int limit;
    private WarcSplitter current;
    private int lostBefore;

    WarcMembers(GzipMembers members, int limit) {
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
            Optional<byte[]> member = members.next();
            if (member.isEmpty()) {
                return Optional.empty();
            }
            lostBefore += current.lost();
            current = new WarcSplitter(new ByteArrayInputStream(member.get()), limit);
        }
    }

    @Override
    public int lost() {
        return lostBefore + current.lost() + members.lost();
    }
}
