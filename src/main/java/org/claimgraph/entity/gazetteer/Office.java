package org.claimgraph.entity.gazetteer;

import java.util.List;
import java.util.Optional;

/**
 * An office, profession or title that stands before or after a name.
 *
 * @param label lower case; the office's identity
 * @param names lower case, the label included
 * @param maleNames "spokesman"
 * @param femaleNames "spokeswoman"
 * @param gender of every holder ("king"), else unknown
 * @param speaksFor true where the holder's words count as the body's
 * @param leads true where "the leader" may mean the holder
 * @param body label of the kind of body that a state's holder heads ("Foreign Ministry")
 */
public record Office(
        String label,
        List<String> names,
        List<String> maleNames,
        List<String> femaleNames,
        Gender gender,
        boolean speaksFor,
        boolean leads,
        Optional<String> body) {

    public Office {
        names = List.copyOf(names);
        maleNames = List.copyOf(maleNames);
        femaleNames = List.copyOf(femaleNames);
    }

    /** The gender that this wording of the title tells. */
    public Gender genderOf(String name) {
        if (maleNames.contains(name)) {
            return Gender.MALE;
        }
        return femaleNames.contains(name) ? Gender.FEMALE : gender;
    }
}
