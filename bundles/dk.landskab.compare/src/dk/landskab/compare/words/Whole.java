// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.compare.diff.Difference;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/** An element that came or went with all its children: the children are counted instead of told one by one. */
final class Whole {

    private Whole() {
    }

    /**
     * The sentences of the children that still need telling.
     *
     * @param own the sentences of the element itself; where it came or went, its sentence is replaced by one that
     *            counts the children that came or went with it
     */
    static List<Sentence> folded(List<Sentence> own, List<Sentence> ofChildren) {
        if (own.size() != 1 || ofChildren.isEmpty() || own.getFirst().difference() instanceof Difference.OfPair) {
            return ofChildren;
        }
        Class<?> fate = own.getFirst().difference().getClass();
        Map<EClass, Integer> counts = new LinkedHashMap<>();
        List<Sentence> rest = new ArrayList<>();
        for (Sentence each : ofChildren) {
            if (fate.isInstance(each.difference())) {
                counts.merge(each.difference().subject().eClass(), 1, Integer::sum);
            } else {
                rest.add(each);
            }
        }
        if (!counts.isEmpty()) {
            own.set(0, counted(own.getFirst(), counts));
        }
        return rest;
    }

    private static Sentence counted(Sentence sentence, Map<EClass, Integer> counts) {
        List<Phrase> children = new ArrayList<>();
        counts.forEach((type, count) -> children.add(Phrase.count(count, type)));
        String key = sentence.difference() instanceof Difference.Added ? "added.with" : "removed.with";
        Message predicate = Message.of(Whole.class, key,
                Phrase.inside(sentence.difference().subject().eClass()), children);
        return new Sentence(sentence.difference(), sentence.about(), predicate);
    }
}
