// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.match;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.ExternalRef;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.RefScheme;

/**
 * Matches elements of one class that both say the same of where they came from, so that a foreign model equals its own
 * import. An identity that several elements of a side claim decides nothing.
 */
final class BySource {

    /** Schemes that name a record of another tool; a company number or a case number names something in the world. */
    private static final Set<RefScheme> RECORDS = EnumSet.of(RefScheme.ARCHIMATE, RefScheme.KITOS_USAGE,
            RefScheme.KITOS_SYSTEM, RefScheme.KITOS_CONTRACT, RefScheme.KITOS_INTERFACE, RefScheme.KITOS_DPR,
            RefScheme.KLE_UUID);

    private record Source(EClass type, RefScheme scheme, String value) {
    }

    private BySource() {
    }

    static void match(Leftovers left, Leftovers right, Consumer<Pair> matched) {
        Map<Source, Optional<Element>> lefts = sources(left);
        if (lefts.isEmpty()) {
            return;
        }
        Map<Source, Optional<Element>> rights = sources(right);
        lefts.forEach((source, element) -> {
            Optional<Element> other = rights.getOrDefault(source, Optional.empty());
            if (element.isPresent() && other.isPresent()
                    && left.contains(element.get()) && right.contains(other.get())) {
                left.take(element.get());
                right.take(other.get());
                matched.accept(new Pair(element.get(), other.get()));
            }
        });
    }

    /** What is left by the source it names; empty where several name it. */
    private static Map<Source, Optional<Element>> sources(Leftovers leftovers) {
        Map<Source, Optional<Element>> sources = new HashMap<>();
        for (Identified object : leftovers.all()) {
            if (object instanceof Element element) {
                for (ExternalRef reference : element.getExternalRefs()) {
                    if (RECORDS.contains(reference.getScheme()) && reference.getValue() != null) {
                        sources.merge(new Source(element.eClass(), reference.getScheme(), reference.getValue()),
                                Optional.of(element), (one, other) -> Optional.empty());
                    }
                }
            }
        }
        return sources;
    }
}
