package org.claimgraph.cli;

import java.io.UncheckedIOException;
import org.claimgraph.query.QueryFileException;
import org.claimgraph.rdf.gazetteer.GazetteerException;
import org.claimgraph.serve.ServerException;
import org.claimgraph.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what commands throw into one line on standard error and an exit code; commands rarely catch. */
public final class Failures implements IExecutionExceptionHandler {

    public static final int FINDINGS = 1;
    static final int CANNOT_RUN = 3;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) throws Exception {
        if (!isExpected(e)) {
            throw e;
        }
        command.getErr().println("claimgraph: " + e.getMessage());
        return CANNOT_RUN;
    }

    private static boolean isExpected(Exception e) {
        return e instanceof StoreException
                || e instanceof GazetteerException
                || e instanceof ServerException
                || e instanceof QueryFileException
                || e instanceof UncheckedIOException
                || e instanceof CannotRunException;
    }
}
