// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.compare.conflict.Answer;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Decisions;
import dk.landskab.compare.conflict.Point;
import dk.landskab.compare.conflict.Rulings;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.text.Versions;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartSource;

/** Merges two landscapes that began as one. */
public final class Merge {

    /** Everything decided as far as some answers go. */
    private record Settled(Decisions decisions, CarriedFiles carried, List<Conflict> conflicts) {
    }

    private final Landscape ours;
    private final Three three;
    private final InputKeys keys;

    private Merge(Landscape base, Landscape ours, Landscape theirs) {
        List.of(base, ours, theirs).forEach(MergeRefusedException::check);
        this.ours = ours;
        this.three = Three.of(base, ours, theirs);
        this.keys = InputKeys.of(base, ours, theirs);
    }

    /**
     * Merges what can be merged and finds the conflicts.
     *
     * @param base what both sides began with
     * @throws MergeRefusedException where one of them cannot be merged without losing something
     */
    public static MergeResult of(Landscape base, Landscape ours, Landscape theirs) {
        Merge merge = new Merge(base, ours, theirs);
        return merge.result(merge.settle(Map.of()));
    }

    /**
     * Merges, with the conflicts decided as a resolution says. What it leaves open, and what only its answers bring
     * about, is in conflict still.
     *
     * @throws MergeRefusedException where one of the landscapes cannot be merged without losing something
     * @throws ResolutionException where the resolution was made for other landscapes, decides what is not in conflict,
     *             or decides it as it cannot be
     */
    public static MergeResult of(Landscape base, Landscape ours, Landscape theirs, Resolution resolution) {
        Merge merge = new Merge(base, ours, theirs);
        resolution.check(merge.keys);
        Map<Point, Answer> answers = new HashMap<>();
        Answers given = new Answers(merge.three, resolution);
        Settled settled = merge.settle(answers);
        while (given.takeFor(settled.conflicts(), answers)) {
            settled = merge.settle(answers);
        }
        given.refuseRest();
        return merge.result(settled);
    }

    private Settled settle(Map<Point, Answer> answers) {
        Rulings rulings = new Rulings(answers);
        CarriedFiles carried = new CarriedFiles(three, rulings);
        Circles circles = new Circles(three, rulings);
        Decisions decisions = Decisions.of(three, rulings);
        while (circles.ruleOut(decisions)) {
            decisions = Decisions.of(three, rulings);
        }
        List<Conflict> conflicts = new ArrayList<>(decisions.conflicts());
        conflicts.addAll(circles.open());
        conflicts.addAll(carried.conflicts());
        conflicts.sort(Comparator.comparing(Conflict::point));
        return new Settled(decisions, carried, conflicts);
    }

    private MergeResult result(Settled settled) {
        Map<String, EObject> roots = Weaver.roots(three, settled.decisions());
        List<LoadedPart> parts = new ArrayList<>(settled.carried().files());
        roots.forEach((path, root) -> parts.add(
                new LoadedPart(new MergedFile(path, root, sides(path, root)), List.of(root), List.of())));
        parts.sort(Comparator.comparing(LoadedPart::path));
        Set<String> removed = new TreeSet<>();
        ours.parts().forEach(part -> removed.add(part.path()));
        parts.forEach(part -> removed.remove(part.path()));
        List<PartSource> carried = settled.carried().files().stream().map(LoadedPart::source).toList();
        return new MergeResult(LandscapeAssembly.of(ours.origin(), parts), settled.conflicts(), keys, drafts(roots),
                carried, removed, new Versions<>(three.base(), ours, three.landscape(Side.THEIRS)));
    }

    /** The files of the sides that lie at a path, if they are written by a program that writes as we do. */
    private List<LoadedPart> sides(String path, EObject root) {
        return Stream.of(Side.OURS, Side.THEIRS).flatMap(side -> three.landscape(side).parts().stream())
                .filter(part -> part.path().equals(path) && !part.roots().isEmpty()
                        && part.roots().getFirst().eClass() == root.eClass()).toList();
    }

    private List<PartDraft> drafts(Map<String, EObject> roots) {
        Map<String, String> read = new HashMap<>();
        ours.parts().forEach(part -> read.put(part.path(), part.source().contentKey()));
        Set<String> equal = three.equalPaths();
        return roots.entrySet().stream().filter(entry -> !equal.contains(entry.getKey())).map(entry -> new PartDraft(
                entry.getKey(), entry.getValue(), Optional.ofNullable(read.get(entry.getKey())))).toList();
    }
}
