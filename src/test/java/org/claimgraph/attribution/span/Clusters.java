package org.claimgraph.attribution.span;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.claimgraph.learn.WordClusters;

/** Word clusters without a word in them. */
final class Clusters {

    private Clusters() {}

    static WordClusters none() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(0x434C5531);
            out.writeInt(0);
            out.writeInt(0);
            return WordClusters.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
