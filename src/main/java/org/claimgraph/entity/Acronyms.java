package org.claimgraph.entity;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** "Collective Security Treaty Organization (CSTO)": from here on the letters mean the name before them. */
final class Acronyms {

    private static final int LONGEST = 7;

    private final Words words;
    private final Map<String, Referent> introduced = new HashMap<>();

    Acronyms(Words words) {
        this.words = words;
    }

    /** Remembers the letters in brackets behind the name, if there are any. */
    void introduce(NameSpan name, Supplier<Referent> meant) {
        int open = name.end();
        int sentenceEnd = words.end(words.sentence(name.first()));
        if (open + 2 < sentenceEnd && isBracket(open, "(", "-LRB-") && isBracket(open + 2, ")", "-RRB-")) {
            String letters = words.token(open + 1).form();
            if (isAcronym(letters) && abbreviates(letters, name)) {
                introduced.computeIfAbsent(letters, k -> meant.get());
            }
        }
    }

    Optional<Referent> meaning(String letters) {
        return Optional.ofNullable(introduced.get(letters));
    }

    /** Its first letter begins the name and the others follow in it in order; not "Washington (CNN)". */
    private boolean abbreviates(String letters, NameSpan name) {
        String rest = words.lower(name.first());
        for (int i = name.first() + 1; i < name.end(); i++) {
            rest += " " + words.lower(i);
        }
        int at = -1;
        for (char letter : letters.toLowerCase(Locale.ROOT).replace(".", "").toCharArray()) {
            at = rest.indexOf(letter, at + 1);
            if (at < 0) {
                return false;
            }
        }
        return name.length() > 1 && rest.charAt(0) == Character.toLowerCase(letters.charAt(0));
    }

    private boolean isBracket(int i, String mark, String treebank) {
        String form = words.token(i).form();
        return form.equals(mark) || form.equals(treebank);
    }

    private static boolean isAcronym(String letters) {
        long upper = letters.chars().filter(Character::isUpperCase).count();
        return letters.length() > 1 && letters.length() <= LONGEST && upper * 2 > letters.length();
    }
}
