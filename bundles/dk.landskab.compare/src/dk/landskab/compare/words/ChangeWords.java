// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.Names;
import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/** Says how the values of a feature changed, as the kind of value asks for. */
final class ChangeWords {

    /** More values than this are not listed by name. */
    private static final int NAMED = 8;

    private final Names names;

    ChangeWords(Names names) {
        this.names = names;
    }

    /** What happened to a feature, without naming the element. */
    Message of(FeaturePath path, Change change) {
        return switch (change) {
            case Change.OfValue value -> value(path, value.before(), value.after());
            case Change.OfSet set -> many(path, set.lost(), set.gained());
            case Change.OfSequence sequence -> sequence(path, sequence);
        };
    }

    private Message value(FeaturePath path, Object before, Object after) {
        if (isTree(path.last())) {
            return say(before == null ? "tree.set" : after == null ? "tree.unset" : "tree", path);
        }
        if (!isStated(before)) {
            return Excerpt.isLong(after) ? say("text.set", path, Excerpt.of(after.toString()))
                    : say("set", path, value(path, after));
        }
        if (!isStated(after)) {
            return Excerpt.isLong(before) ? say("text.unset", path, Excerpt.of(before.toString()))
                    : say("unset", path, value(path, before));
        }
        return change(path, before, after);
    }

    private Message change(FeaturePath path, Object before, Object after) {
        if (path.last() == CorePackage.Literals.ELEMENT__NAME) {
            return say("renamed", path, before, after);
        }
        if (before instanceof LocalDate old && after instanceof LocalDate now) {
            return say("date", path, old, now, DateShift.between(old, now));
        }
        if (Excerpt.isLong(before) || Excerpt.isLong(after)) {
            int start = Excerpt.start(before.toString(), after.toString());
            return say("text", path, Excerpt.of(before.toString(), start), Excerpt.of(after.toString(), start));
        }
        return say(key(before, after), path, value(path, before), value(path, after));
    }

    private static String key(Object before, Object after) {
        if (before instanceof Number old && after instanceof Number now) {
            return Double.compare(old.doubleValue(), now.doubleValue()) < 0 ? "rose" : "fell";
        }
        return before instanceof Tri || before instanceof Boolean ? "answer" : "changed";
    }

    private Message sequence(FeaturePath path, Change.OfSequence sequence) {
        boolean reordered = sequence.lost().isEmpty() && sequence.gained().isEmpty();
        return reordered ? say("reordered", path) : many(path, sequence.lost(), sequence.gained());
    }

    private Message many(FeaturePath path, List<Object> lost, List<Object> gained) {
        if (lost.isEmpty()) {
            return say("gained", path, list(path, gained));
        }
        return gained.isEmpty() ? say("lost", path, list(path, lost))
                : say("exchanged", path, list(path, lost), list(path, gained));
    }

    private Object list(FeaturePath path, List<Object> values) {
        List<Object> shown = values.stream().limit(NAMED).map(value -> value(path, value)).toList();
        return values.size() <= NAMED ? shown
                : Message.of(ChangeWords.class, "more", shown, values.size() - NAMED);
    }

    /** The value as it goes into a message; a proxy gives way to what it stands for. */
    private Object value(FeaturePath path, Object value) {
        return switch (value) {
            case null -> "";
            case EObject target -> names.resolve(target);
            case String text -> text;
            default -> Phrase.value(path.last(), value);
        };
    }

    private static boolean isStated(Object value) {
        return switch (value) {
            case null -> false;
            case String text -> !text.isBlank();
            case Enumerator literal -> !"UNSPECIFIED".equals(literal.getName());
            default -> true;
        };
    }

    private static boolean isTree(EStructuralFeature feature) {
        return feature instanceof EReference reference && reference.isContainment();
    }

    private static Message say(String key, FeaturePath path, Object... values) {
        Object[] arguments = new Object[values.length + 1];
        arguments[0] = new FieldName(path);
        System.arraycopy(values, 0, arguments, 1, values.length);
        return Message.of(ChangeWords.class, key, arguments);
    }
}
