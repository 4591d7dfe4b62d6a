// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.Names;
import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.diff.Slot;
import dk.landskab.compare.match.Pair;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/** Puts differences into words. What the values of all of them refer to is looked up at once. */
public final class Sentences {

    private final Comparison comparison;
    private final ChangeWords changes;

    private Sentences(Comparison comparison, ChangeWords changes) {
        this.comparison = comparison;
        this.changes = changes;
    }

    /** The sentences of some differences of a comparison, one for each, in their order. */
    public static List<Sentence> of(Comparison comparison, List<Difference> differences) {
        Names names = comparison.names(differences.stream().flatMap(Sentences::targets).toList());
        Sentences sentences = new Sentences(comparison, new ChangeWords(names));
        return differences.stream().map(sentences::sentence).toList();
    }

    private static Stream<EObject> targets(Difference difference) {
        if (!(difference instanceof Difference.Changed changed)) {
            return Stream.empty();
        }
        Stream<?> values = switch (changed.change()) {
            case Change.OfValue value -> Stream.concat(Stream.ofNullable(value.before()),
                    Stream.ofNullable(value.after()));
            case Change.OfSet set -> Stream.concat(set.lost().stream(), set.gained().stream());
            case Change.OfSequence sequence -> Stream.concat(sequence.before().stream(), sequence.after().stream());
        };
        return values.filter(EObject.class::isInstance).map(EObject.class::cast);
    }

    private Sentence sentence(Difference difference) {
        Identified subject = difference.subject();
        Identified top = Tops.of(subject);
        Message own = predicate(difference);
        boolean inside = subject != top && difference instanceof Difference.OfPair;
        return new Sentence(difference, top, inside ? say("child", type(subject), subject, own) : own);
    }

    private Message predicate(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> existence("added", added.element());
            case Difference.Removed removed -> existence("removed", removed.element());
            case Difference.Retyped(Pair pair) -> say("retyped", type(pair.right()), type(pair.left()));
            case Difference.Moved moved -> say("moved", owner(moved.from()), owner(moved.to()));
            case Difference.Refiled refiled ->
                say("refiled", file(refiled.pair().left()), file(refiled.pair().right()));
            case Difference.Changed changed -> changes.of(changed.path(), changed.change());
        };
    }

    private static Message existence(String key, Identified element) {
        return Tops.of(element) == element ? say(key, type(element)) : say(key + ".child", type(element), element);
    }

    private static Object owner(Slot slot) {
        return slot.owner().filter(owner -> !slot.isTopOfFile()).<Object>map(owner -> owner).orElse(say("top"));
    }

    private String file(Identified object) {
        return comparison.right().partOf(object).or(() -> comparison.left().partOf(object))
                .map(part -> part.path()).orElse("");
    }

    private static Phrase type(Identified object) {
        return Phrase.inside(object.eClass());
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(Sentences.class, key, arguments);
    }
}
