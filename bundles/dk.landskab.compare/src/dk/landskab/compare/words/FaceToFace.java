// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.Names;
import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Differ;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.compare.diff.Slot;
import dk.landskab.compare.match.Pair;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.model.edit.PropertyGroup;

/** Sets an element as it stands in two landscapes beside itself, feature by feature, in the order of a form. */
public final class FaceToFace {

    private final Comparison comparison;
    private final Labels labels;
    private final Map<FeaturePath, List<?>> lefts = new LinkedHashMap<>();
    private final Map<FeaturePath, List<?>> rights = new LinkedHashMap<>();
    private final Set<FeaturePath> differing = new LinkedHashSet<>();

    private FaceToFace(Comparison comparison, Labels labels) {
        this.comparison = comparison;
        this.labels = labels;
    }

    /**
     * Everything that either landscape says of an element, and where it stands if that differs; nothing where the files
     * in which it stands were not read, since they are equal.
     *
     * @param id of the element, in either landscape
     */
    public static List<Facing> of(Comparison comparison, String id, Language language) {
        Optional<Identified> right = comparison.right().find(id);
        Optional<Identified> found = right.or(() -> comparison.left().find(id));
        FaceToFace faces = new FaceToFace(comparison, Labels.in(language));
        return found.map(each -> comparison.matching().pairOf(each).map(faces::both)
                .orElseGet(() -> faces.one(each, right.isPresent()))).orElse(List.of());
    }

    private List<Facing> both(Pair pair) {
        Differ.changes(comparison.matching(), pair.left(), null, (path, change) -> lefts.put(path, before(change)));
        Differ.changes(comparison.matching(), null, pair.right(), (path, change) -> rights.put(path, after(change)));
        Differ.changes(comparison.matching(), pair.left(), pair.right(), this::differ);
        List<Facing> all = new ArrayList<>(around(pair));
        all.addAll(features());
        return all;
    }

    /** A value that is the default of its class is said too where the other side says something else. */
    private void differ(FeaturePath path, Change change) {
        differing.add(path);
        if (change instanceof Change.OfValue) {
            lefts.put(path, before(change));
            rights.put(path, after(change));
        }
    }

    private List<Facing> one(Identified element, boolean isRight) {
        if (isRight) {
            Differ.changes(comparison.matching(), null, element, (path, change) -> rights.put(path, after(change)));
        } else {
            Differ.changes(comparison.matching(), element, null, (path, change) -> lefts.put(path, before(change)));
        }
        differing.addAll(lefts.keySet());
        differing.addAll(rights.keySet());
        return features();
    }

    /** The class and the place, where they differ. */
    private List<Facing> around(Pair pair) {
        List<Facing> all = new ArrayList<>(2);
        if (pair.left().eClass() != pair.right().eClass()) {
            all.add(facing("facing.class", Phrase.inside(pair.left().eClass()), Phrase.inside(pair.right().eClass())));
        }
        Slot from = Slot.of(pair.left());
        Slot to = Slot.of(pair.right());
        if (!key(from, true).equals(key(to, false))) {
            all.add(facing("facing.place", owner(from), owner(to)));
        }
        return all;
    }

    private Facing facing(String key, Object left, Object right) {
        return Facing.of(say(key), List.of(), List.of(left), List.of(right), true, labels);
    }

    private String key(Slot slot, boolean isLeft) {
        return slot.isTopOfFile() ? "" : slot.owner().map(each -> isLeft ? comparison.matching().leftKey(each)
                : comparison.matching().rightKey(each)).orElse("");
    }

    private Object owner(Slot slot) {
        return slot.isTopOfFile() ? say("facing.top") : slot.owner().orElseThrow();
    }

    private List<Facing> features() {
        Set<FeaturePath> paths = new LinkedHashSet<>(rights.keySet());
        paths.addAll(lefts.keySet());
        Names names = comparison.names(Stream.concat(lefts.values().stream(), rights.values().stream())
                .flatMap(List::stream).filter(EObject.class::isInstance).map(EObject.class::cast).toList());
        return paths.stream()
                .sorted(Comparator.comparing(path -> PropertyGroup.of(path.steps().getFirst())))
                .map(path -> Facing.of(label(path), path.steps(), told(path, lefts, names), told(path, rights, names),
                        differing.contains(path), labels)).toList();
    }

    private String label(FeaturePath path) {
        String name = labels.of(path.last());
        return path.steps().size() == 1 || path.steps().getFirst() == CorePackage.Literals.ELEMENT__LIFECYCLE ? name
                : name + " (" + labels.of(path.steps().getFirst()) + ")";
    }

    private static List<?> told(FeaturePath path, Map<FeaturePath, List<?>> values, Names names) {
        return values.getOrDefault(path, List.of()).stream().map(each -> told(path, each, names)).toList();
    }

    private static Object told(FeaturePath path, Object value, Names names) {
        return switch (value) {
            case EObject tree when path.last() instanceof EReference reference && reference.isContainment() ->
                Phrase.inside(tree.eClass());
            case EObject target -> names.resolve(target);
            case String text -> text;
            default -> Phrase.value(path.last(), value);
        };
    }

    private static List<?> before(Change change) {
        return switch (change) {
            case Change.OfValue value -> stated(value.before());
            case Change.OfSet set -> set.lost();
            case Change.OfSequence sequence -> sequence.before();
        };
    }

    private static List<?> after(Change change) {
        return before(change.mirrored());
    }

    private static List<?> stated(Object value) {
        return value == null || value instanceof String text && text.isBlank()
                || value instanceof Enumerator literal && "UNSPECIFIED".equals(literal.getName())
                ? Collections.emptyList() : List.of(value);
    }

    private String say(String key) {
        return Message.of(FaceToFace.class, key).in(labels.language());
    }
}
