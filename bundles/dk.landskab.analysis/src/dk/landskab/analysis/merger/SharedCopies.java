// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.Undecided;
import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.store.JointLandscape;

/** Tells where the two landscapes have one element of a shared catalogue, and say different things of it. */
final class SharedCopies {

    private static final Comparator<Element> BY_ID = Comparator.comparing(Element::getId);

    private final JointLandscape joint;
    private final Predicate<String> isAtHome;

    /**
     * With the landscapes of the parties as the first two members.
     *
     * @param isAtHome whether an id is a party's own, whose word on it is the one that counts
     */
    SharedCopies(JointLandscape joint, Predicate<String> isAtHome) {
        this.joint = joint;
        this.isAtHome = isAtHome;
    }

    /** The doubts: one for each class and set of features, and one for each id that stands for two things. */
    List<Undecided> undecided(Message counting) {
        Map<Element, Set<String>> features = new TreeMap<>(BY_ID);
        List<Undecided> undecided = new ArrayList<>();
        Comparison comparison = Comparison.of(joint.members().get(0), joint.members().get(1));
        for (Difference each : comparison.differences()) {
            switch (each) {
                case Difference.Retyped retyped when isShared(retyped.pair().left()) -> undecided.add(clash(retyped));
                case Difference.Changed changed when changed.matters() && isShared(changed.pair().left()) ->
                    element(changed.pair().left()).ifPresent(element -> features
                            .computeIfAbsent(element, id -> new TreeSet<>()).add(feature(changed)));
                default -> {
                    // What stands in one of the landscapes only is no copy.
                }
            }
        }
        undecided.addAll(told(features, counting));
        return undecided;
    }

    private boolean isShared(Identified object) {
        return joint.shared().containsKey(object.getId()) && !isAtHome.test(object.getId());
    }

    private static String feature(Difference.Changed changed) {
        return changed.path().steps().getFirst().getName();
    }

    private static Undecided clash(Difference.Retyped retyped) {
        return new Undecided(Message.of(SharedCopies.class, "clash", retyped.pair().left().getId(),
                retyped.pair().left().eClass(), retyped.pair().right().eClass()));
    }

    private Optional<Element> element(Identified object) {
        EObject each = joint.of(object).orElse(null);
        while (each != null && !(each instanceof Element)) {
            each = each.eContainer();
        }
        return Optional.ofNullable((Element) each).filter(found -> found.getId() != null);
    }

    private record Likeness(String type, Set<String> features) {
    }

    private static List<Undecided> told(Map<Element, Set<String>> features, Message counting) {
        Map<Likeness, List<Element>> alike = features.entrySet().stream().collect(Collectors.groupingBy(
                each -> new Likeness(each.getKey().eClass().getName(), each.getValue()),
                () -> new TreeMap<>(Comparator.comparing(Likeness::type)
                        .thenComparing(each -> each.features().toString())),
                Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return alike.entrySet().stream().map(each -> told(each.getKey(), each.getValue(), counting)).toList();
    }

    private static Undecided told(Likeness likeness, List<Element> elements, Message counting) {
        EClass type = elements.getFirst().eClass();
        List<Phrase> words = likeness.features().stream().map(type::getEStructuralFeature)
                .filter(each -> each != null).map(Phrase::inside).toList();
        return new Undecided(Message.of(SharedCopies.class, "copiesDiffer", Phrase.count(elements.size(), type), words,
                counting), elements);
    }
}
