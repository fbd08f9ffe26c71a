package org.claimgraph.entity;

import java.util.List;
import org.claimgraph.entity.gazetteer.Slug;

/**
 * A person's name with the choices undone that transliterations from Cyrillic and Arabic leave to the writer (y or i, -sky or
 * -skiy, kh or h, ks or x, double letters): "Sergey Gorskiy" and "Sergei Gorsky" are spelled alike. Nothing is undone
 * that tells names apart in English: vowels stay.
 */
final class Spelling {

    private static final List<List<String>> RULES = List.of(
            List.of("(skii|skiy|skij|sky|ski)$", "ski"),
            List.of("([ao])v(a?)$|([ao])ff(a?)$", "$1$3v$2$4"),
            List.of("ey$|ei$|ej$|ay$|ai$|aj$", "ei"),
            List.of("iya$|ija$|ia$|ya$", "ia"),
            List.of("iy|yi|ii|ij", "i"),
            List.of("kh", "h"),
            List.of("ks", "x"),
            List.of("y", "i"),
            List.of("j", "i"),
            List.of("([a-z])\\1+", "$1"));

    private Spelling() {}

    static String of(PersonName name) {
        return folded(name.given()) + " " + folded(name.surname()) + " " + Slug.of(name.suffix());
    }

    private static String folded(String word) {
        String folded = Slug.of(word);
        for (List<String> rule : RULES) {
            folded = folded.replaceAll(rule.getFirst(), rule.getLast());
        }
        return folded;
    }
}
