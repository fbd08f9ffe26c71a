package org.claimgraph.rdf.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.claimgraph.entity.gazetteer.Body;
import org.claimgraph.entity.gazetteer.Gender;
import org.claimgraph.entity.gazetteer.Office;

/** Offices and kinds of bodies: words, not entities. */
final class LexiconReader {

    private final GazetteerFile file;
    private final List<String> problems;

    LexiconReader(GazetteerFile file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    Optional<Office> office(Node subject) {
        return label(subject)
                .map(label -> new Office(
                        label.toLowerCase(Locale.ROOT),
                        withLabel(label.toLowerCase(Locale.ROOT), file.texts(subject, Gz.ALT_LABEL)),
                        file.texts(subject, Gz.MALE_LABEL),
                        file.texts(subject, Gz.FEMALE_LABEL),
                        file.text(subject, Gz.GENDER)
                                .map(g -> Gender.valueOf(g.toUpperCase(Locale.ROOT)))
                                .orElse(Gender.UNKNOWN),
                        file.text(subject, Gz.SPEAKS_FOR).orElse("false").equals("true"),
                        file.text(subject, Gz.LEADS).orElse("false").equals("true"),
                        file.text(subject, Gz.BODY)));
    }

    Optional<Body> body(Node subject) {
        return label(subject)
                .map(label -> new Body(
                        label, withLabel(label, file.texts(subject, Gz.ALT_LABEL)), file.texts(subject, Gz.KIND)));
    }

    private Optional<String> label(Node subject) {
        List<String> labels = file.texts(subject, Gz.PREF_LABEL);
        if (labels.size() != 1) {
            problems.add(file.problem(subject, "needs exactly one skos:prefLabel, has " + labels.size()));
            return Optional.empty();
        }
        return Optional.of(labels.getFirst());
    }

    private static List<String> withLabel(String label, List<String> others) {
        List<String> names = new ArrayList<>(List.of(label));
        names.addAll(others);
        return names;
    }
}
