// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.List;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/** Features and values as they go into messages. */
final class Worded {

    private static final int LONGEST = 80;
    private static final int MOST = 8;

    private Worded() {
    }

    static Object feature(FeaturePath path) {
        Object last = path.last() instanceof EReference ? Message.of(Worded.class, "quoted", Phrase.inside(path.last()))
                : Phrase.inside(path.last());
        return path.steps().size() == 1 ? last
                : Message.of(Worded.class, "within", last, Phrase.inside(path.steps().getFirst()));
    }

    /** Null and an empty list are "nothing". */
    static Object value(FeaturePath path, Object value) {
        return value(path.last(), value);
    }

    /** A value of no feature: an object, a class, a path. */
    static Object any(Object value) {
        return switch (value) {
            case null -> Message.of(Worded.class, "nothing");
            case EClass type -> Phrase.inside(type);
            default -> value;
        };
    }

    /** The beginning of some lines; of none, nothing. */
    static Object lines(String text) {
        return text.isBlank() ? Message.of(Worded.class, "nothing") : shortened(text);
    }

    private static Object value(EStructuralFeature feature, Object value) {
        return switch (value) {
            case null -> Message.of(Worded.class, "nothing");
            case List<?> many when many.isEmpty() -> Message.of(Worded.class, "nothing");
            case List<?> many when many.size() > MOST -> Message.of(Worded.class, "more",
                    each(feature, many.subList(0, MOST)), many.size() - MOST);
            case List<?> many -> each(feature, many);
            case EObject tree when feature instanceof EReference reference && reference.isContainment() ->
                Phrase.inside(tree.eClass());
            case EObject target -> target;
            case String text -> shortened(text);
            default -> Phrase.value(feature, value);
        };
    }

    private static List<Object> each(EStructuralFeature feature, List<?> many) {
        return many.stream().map(one -> value(feature, one)).toList();
    }

    private static Message shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        int end = Math.min(line.length(), LONGEST);
        boolean splits = end > 0 && end < line.length() && Character.isHighSurrogate(line.charAt(end - 1));
        int boundary = splits ? end - 1 : end;
        return Message.of(Worded.class, "quoted", line.substring(0, boundary)
                + (boundary < line.length() ? "…" : ""));
    }
}
