package org.claimgraph.analyse.name.train;

/** Gives each word of a sentence its Universal part of speech. */
@FunctionalInterface
public interface WordTagger {
    String[] tag(String[] words);
}
