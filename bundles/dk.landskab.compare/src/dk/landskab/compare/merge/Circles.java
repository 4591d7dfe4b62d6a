// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.compare.conflict.Answer;
import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Decisions;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.compare.conflict.Held;
import dk.landskab.compare.conflict.Ids;
import dk.landskab.compare.conflict.Point;
import dk.landskab.compare.conflict.Rulings;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.conflict.Standing;
import dk.landskab.compare.conflict.Step;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.Metamodel;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Knots;

/**
 * Finds the circles that neither side has and both together close, and rules out the steps that one side brought:
 * theirs while nobody decided. Where a step is ruled out, everything is decided again, since what takes its place may
 * close another circle; every round rules out steps that were not before, so that it ends.
 */
final class Circles {

    private final Three three;
    private final Rulings rulings;
    private final Map<EClass, List<EReference>> acyclic = new HashMap<>();
    private final Map<Point, Conflict> open = new TreeMap<>();

    Circles(Three three, Rulings rulings) {
        this.three = three;
        this.rulings = rulings;
    }

    /** The circles that nobody decided on. */
    Collection<Conflict> open() {
        return open.values();
    }

    /** Rules out what closes circles; whether there was anything, so that everything is to be decided again. */
    boolean ruleOut(Decisions decisions) {
        boolean ruled = false;
        for (List<String> knot : Knots.from(decisions.placed(), (String id) -> owner(decisions, id))) {
            ruled |= ruleOut(decisions, Optional.empty(), new TreeSet<>(knot), id -> owner(decisions, id));
        }
        for (Map.Entry<EReference, Set<String>> entry : sources(decisions).entrySet()) {
            EReference reference = entry.getKey();
            Function<String, List<String>> targets = id -> has(decisions, id, reference)
                    ? decisions.targets(id, reference) : List.of();
            for (List<String> knot : Knots.from(entry.getValue(), targets)) {
                ruled |= ruleOut(decisions, Optional.of(reference), new TreeSet<>(knot), targets);
            }
        }
        return ruled;
    }

    private static List<String> owner(Decisions decisions, String id) {
        return decisions.isPresent(id) ? decisions.placeOf(id).owner().map(List::of).orElse(List.of()) : List.of();
    }

    private static boolean has(Decisions decisions, String id, EReference reference) {
        return decisions.typeOf(id).getFeatureID(reference) >= 0;
    }

    /** What was edited, by the references of its class that must not lead back. */
    private Map<EReference, Set<String>> sources(Decisions decisions) {
        Set<String> edited = new TreeSet<>(decisions.placed());
        for (Side side : Side.values()) {
            edited.addAll(three.edits(side).changed().keySet());
        }
        Map<EReference, Set<String>> sources = new LinkedHashMap<>();
        for (String id : edited) {
            if (decisions.isPresent(id)) {
                for (EReference reference : acyclic.computeIfAbsent(decisions.typeOf(id), Circles::acyclicOf)) {
                    sources.computeIfAbsent(reference, each -> new TreeSet<>()).add(id);
                }
            }
        }
        return sources;
    }

    private static List<EReference> acyclicOf(EClass type) {
        return type.getEAllReferences().stream().filter(each -> !each.isContainment() && !each.isContainer()
                && Metamodel.isAcyclic(each)).toList();
    }

    private boolean ruleOut(Decisions decisions, Optional<EReference> reference, Set<String> knot,
            Function<String, List<String>> targets) {
        List<Step> notOurs = new ArrayList<>();
        List<Step> notTheirs = new ArrayList<>();
        for (String from : knot) {
            for (String to : targets.apply(from).stream().filter(knot::contains).toList()) {
                Step step = new Step(from, reference, to);
                if (!isIn(Side.OURS, step)) {
                    notOurs.add(step);
                }
                if (!isIn(Side.THEIRS, step)) {
                    notTheirs.add(step);
                }
            }
        }
        if (notOurs.isEmpty() || notTheirs.isEmpty()) {
            return false;
        }
        Point point = Point.circle(knot.iterator().next(), reference);
        Optional<Choice> answer = rulings.answer(point).map(Answer::choice);
        List<Edit> causes = edits(reference, knot);
        causes.addAll(undone(decisions, Side.OURS, notOurs));
        causes.addAll(undone(decisions, Side.THEIRS, notTheirs));
        boolean ruled = rule(decisions, answer.orElse(Choice.OURS), notOurs, notTheirs);
        if (answer.isEmpty() || !ruled) {
            open.merge(point, conflict(point, causes), (known, more) -> conflict(point,
                    Stream.concat(known.causes().stream(), more.causes().stream()).distinct().toList()));
        }
        return ruled;
    }

    private boolean rule(Decisions decisions, Choice choice, List<Step> notOurs, List<Step> notTheirs) {
        boolean ruled = false;
        for (Step step : choice == Choice.THEIRS ? notTheirs : notOurs) {
            ruled |= rule(decisions, step, choice);
        }
        if (choice == Choice.BASE) {
            for (Step step : notTheirs) {
                ruled |= rule(decisions, step, choice);
            }
        }
        return ruled;
    }

    private boolean rule(Decisions decisions, Step step, Choice choice) {
        if (!three.inBoth(step.from()) || !rulings.ruleOut(step, choice)) {
            return false;
        }
        Side side = choice == Choice.THEIRS ? Side.THEIRS : Side.OURS;
        absentOwner(decisions, side, step).ifPresent(owner -> rulings.need(owner, new Edit(side,
                Point.place(step.from()), three.in(side, step.from()), three.in(side, owner))));
        return true;
    }

    /** What an object stands in on a side and what is not there, so that it must come back if the object goes there. */
    private Optional<String> absentOwner(Decisions decisions, Side side, Step step) {
        return step.reference().isPresent() || !three.inBoth(step.from()) ? Optional.empty()
                : three.standing(side, step.from()).flatMap(Standing::owner)
                        .filter(owner -> !decisions.isPresent(owner));
    }

    /** The deletions by the other side that come to nothing where a side's places are taken instead of some steps. */
    private List<Edit> undone(Decisions decisions, Side side, List<Step> steps) {
        return steps.stream().flatMap(step -> absentOwner(decisions, side, step).stream())
                .map(owner -> new Edit(side.other(), Point.existence(owner), three.in(side, owner), null)).toList();
    }

    private boolean isIn(Side side, Step step) {
        Identified from = three.in(side, step.from());
        if (from == null) {
            return false;
        }
        if (step.reference().isEmpty()) {
            return three.standing(side, step.from()).flatMap(Standing::owner).filter(step.to()::equals).isPresent();
        }
        Object held = Held.at(from, FeaturePath.of(step.reference().get()));
        List<?> targets = held instanceof List<?> many ? many : Optional.ofNullable(held).stream().toList();
        return targets.stream().anyMatch(target -> step.to().equals(Ids.of((EObject) target)));
    }

    private List<Edit> edits(Optional<EReference> reference, Set<String> knot) {
        List<Edit> edits = new ArrayList<>();
        for (Side side : Side.values()) {
            for (String id : knot) {
                edit(side, id, reference).ifPresent(edits::add);
            }
        }
        return edits;
    }

    private Conflict conflict(Point point, List<Edit> causes) {
        Set<Choice> choices = EnumSet.of(Choice.OURS, Choice.THEIRS);
        if (!point.equals(Point.circle(point.id(), Optional.empty()))) {
            choices.add(Choice.BASE);
        }
        return new Conflict(Conflict.Kind.CIRCLE, point, three.anywhere(point.id()), null, null, null, causes, choices);
    }

    private Optional<Edit> edit(Side side, String id, Optional<EReference> reference) {
        Identified object = three.in(side, id);
        if (object == null) {
            return Optional.empty();
        }
        if (three.edits(side).added().contains(id)) {
            return Optional.of(new Edit(side, Point.existence(id), object, object));
        }
        if (reference.isEmpty()) {
            return Optional.ofNullable(three.edits(side).moved().get(id)).flatMap(Standing::owner)
                    .map(owner -> new Edit(side, Point.place(id), object, three.in(side, owner)));
        }
        FeaturePath path = FeaturePath.of(reference.get());
        Change change = three.edits(side).changed().getOrDefault(id, Map.of()).get(path);
        return Optional.ofNullable(change).map(each -> new Edit(side, Point.value(id, path), object, each));
    }
}
