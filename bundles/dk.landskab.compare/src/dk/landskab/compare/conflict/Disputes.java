// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.conflict.Contents.Versions;
import dk.landskab.compare.diff.FeaturePath;

/** Decides features of which the sides can exclude each other: those of one value, and lists whose order matters. */
final class Disputes {

    /** Whether a value can be taken by a feature of an object. */
    interface Usable {

        boolean test(String id, FeaturePath path, Object value);
    }

    private final Three three;
    private final Rulings rulings;
    private final Usable usable;
    private final Consumer<Conflict> found;

    Disputes(Three three, Rulings rulings, Usable usable, Consumer<Conflict> found) {
        this.three = three;
        this.rulings = rulings;
        this.usable = usable;
        this.found = found;
    }

    /** The value in the end; null for nothing. */
    Object single(String id, FeaturePath path, Versions versions) {
        boolean oursChanged = !Held.same(path, versions.base(), versions.ours());
        boolean theirsChanged = !Held.same(path, versions.base(), versions.theirs());
        boolean agreed = Held.same(path, versions.ours(), versions.theirs());
        if (!oursChanged || !theirsChanged || agreed) {
            Object wanted = theirsChanged ? versions.theirs() : versions.ours();
            return possible(id, path, wanted, versions, Arrays.asList(versions.ours(), versions.theirs()));
        }
        Optional<Answer> answer = rulings.answer(Point.value(id, path));
        Object wanted = answer.isPresent() && answer.get() instanceof Answer.Given(Object given) ? given
                : versions.of(answer.map(Answer::choice).orElse(Choice.OURS));
        Object taken = possible(id, path, wanted, versions, List.of());
        boolean ruled = isRuledOut(id, path, wanted);
        if (answer.isEmpty() || !Held.same(path, wanted, taken) && !ruled) {
            found.accept(conflict(Conflict.Kind.VALUE, id, path, versions));
        }
        return taken;
    }

    /** The list in the end; what cannot be referred to is still in it. */
    List<Object> sequence(String id, FeaturePath path, Versions versions) {
        List<?> ours = (List<?>) versions.ours();
        List<?> theirs = (List<?>) versions.theirs();
        if (Held.same(path, ours, theirs) || Held.same(path, versions.base(), theirs)) {
            return new ArrayList<>(ours);
        }
        if (Held.same(path, versions.base(), ours)) {
            return new ArrayList<>(theirs);
        }
        Optional<List<Object>> merged = Sequences.merge((List<?>) versions.base(), ours, theirs);
        if (merged.isPresent()) {
            Map<Object, Object> byForm = new HashMap<>();
            theirs.forEach(each -> byForm.put(Held.form(each), each));
            ours.forEach(each -> byForm.put(Held.form(each), each));
            return merged.get().stream().map(byForm::get).toList();
        }
        Optional<Answer> answer = rulings.answer(Point.value(id, path));
        if (answer.isEmpty()) {
            found.accept(conflict(Conflict.Kind.ORDER, id, path, versions));
        }
        return answer.isPresent() && answer.get() instanceof Answer.Given(Object given)
                ? given instanceof List<?> many ? new ArrayList<>(many) : new ArrayList<>()
                : new ArrayList<>((List<?>) versions.of(answer.map(Answer::choice).orElse(Choice.OURS)));
    }

    /** The value that is wanted, else what takes its place where it cannot be, else nothing. */
    private Object possible(String id, FeaturePath path, Object wanted, Versions versions, List<Object> others) {
        List<Object> tried = new ArrayList<>();
        Object value = wanted;
        while (value != null && !usable.test(id, path, value) && !tried.contains(Held.form(value))) {
            tried.add(Held.form(value));
            Object rejected = value;
            value = instead(id, path, value).map(versions::of).orElseGet(() -> others.stream()
                    .filter(each -> each != null && each != rejected && !tried.contains(Held.form(each)))
                    .findFirst().orElse(null));
        }
        return value != null && tried.contains(Held.form(value)) ? null : value;
    }

    private boolean isRuledOut(String id, FeaturePath path, Object value) {
        return instead(id, path, value).isPresent();
    }

    private Optional<Choice> instead(String id, FeaturePath path, Object value) {
        return value instanceof EObject target && path.last() instanceof EReference reference && Ids.of(target) != null
                ? rulings.instead(new Step(id, Optional.of(reference), Ids.of(target))) : Optional.empty();
    }

    private Conflict conflict(Conflict.Kind kind, String id, FeaturePath path, Versions versions) {
        Set<Choice> choices = EnumSet.of(Choice.OURS, Choice.THEIRS, Choice.BASE);
        boolean tree = path.last() instanceof EReference reference && reference.isContainment();
        boolean texts = path.last() instanceof EAttribute;
        if (kind == Conflict.Kind.VALUE && !tree || kind == Conflict.Kind.ORDER && texts) {
            choices.add(Choice.VALUE);
        }
        return new Conflict(kind, Point.value(id, path), three.in(Side.OURS, id), versions.base(), versions.ours(),
                versions.theirs(), List.of(), choices);
    }
}
