// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * How well a system is known.
 *
 * @param application the system
 * @param lacking what is not recorded of it; empty for one that is known with certainty
 */
public record KnownSystem(Application application, Set<Field> lacking) implements Explained {

    /** Copies the set. */
    public KnownSystem {
        EnumSet<Field> copy = EnumSet.noneOf(Field.class);
        copy.addAll(lacking);
        lacking = Collections.unmodifiableSet(copy);
    }

    /** Whether it is known with certainty. */
    public boolean isKnown() {
        return lacking.isEmpty();
    }

    @Override
    public List<Element> about() {
        return List.of(application);
    }

    @Override
    public Explanation explanation() {
        return Explanation.of(isKnown() ? Message.of(KnownSystem.class, "known", application)
                : Message.of(KnownSystem.class, "lacking", application,
                        lacking.stream().map(Field::inWords).toList()), application);
    }
}
