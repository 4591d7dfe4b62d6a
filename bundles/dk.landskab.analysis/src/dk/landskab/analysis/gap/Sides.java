// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.analysis.Standing;
import dk.landskab.analysis.State;
import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.model.core.Element;

/** The two states of an analysis, matched: what is there on which side, and in what what is there on both differs. */
final class Sides {

    private final State asIs;
    private final State toBe;
    private final Optional<Comparison> comparison;
    private final Map<Element, List<Difference>> differences = new HashMap<>();

    Sides(State asIs, State toBe, Set<String> ignoredFeatures) {
        this.asIs = asIs;
        this.toBe = toBe;
        boolean isOneLandscape = asIs.landscape() == toBe.landscape();
        comparison = isOneLandscape ? Optional.empty()
                : Optional.of(Comparison.of(asIs.landscape(), toBe.landscape()));
        comparison.ifPresent(found -> found.differences().stream()
                .filter(each -> each.matters() && !isIgnored(each, ignoredFeatures)).forEach(this::file));
    }

    State asIs() {
        return asIs;
    }

    State toBe() {
        return toBe;
    }

    Optional<Comparison> comparison() {
        return comparison;
    }

    /** Everything that is there on either side, each thing once. */
    List<Seen> all() {
        List<Seen> all = new ArrayList<>();
        asIs.standings().values().forEach(standing -> all.add(ofAsIs(standing.element())));
        toBe.standings().values().stream().map(Standing::element).map(this::ofToBe)
                .filter(seen -> seen.asIs().isEmpty()).forEach(all::add);
        return all;
    }

    /** An element of the as-is landscape, with its counterpart where that is there. */
    Seen ofAsIs(Element element) {
        return new Seen(Optional.of(element), counterpart(element, true).filter(toBe::has));
    }

    /** An element of the to-be landscape, with its counterpart where that is there. */
    Seen ofToBe(Element element) {
        return new Seen(counterpart(element, false).filter(asIs::has), Optional.of(element));
    }

    /** The counterpart of what is there on one side only: in the other landscape, without being there. */
    Optional<Element> absent(Seen seen) {
        return counterpart(seen.element(), seen.asIs().isPresent());
    }

    /** The ids of an element of either landscape and of its counterpart; that of a reference that leads nowhere too. */
    Set<String> ids(Element element, boolean isLeft) {
        return element.eIsProxy() ? Set.of(String.valueOf(EcoreUtil.getURI(element).fragment()))
                : Stream.concat(Stream.of(element), counterpart(element, isLeft).stream()).map(Element::getId)
                        .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** In what an element that is there on both sides differs, its children without a name of their own included. */
    List<Difference> differencesOf(Seen seen) {
        return differences.getOrDefault(seen.element(), List.of());
    }

    private Optional<Element> counterpart(Element element, boolean isLeft) {
        if (comparison.isEmpty()) {
            return Optional.of(element);
        }
        return comparison.get().matching().pairOf(element)
                .map(pair -> isLeft ? pair.right() : pair.left())
                .filter(Element.class::isInstance).map(Element.class::cast);
    }

    private static boolean isIgnored(Difference difference, Set<String> ignoredFeatures) {
        return switch (difference) {
            case Difference.Changed changed -> ignoredFeatures.contains(changed.path().steps().getFirst().getName());
            case Difference.Added added -> isIn(added.element(), ignoredFeatures);
            case Difference.Removed removed -> isIn(removed.element(), ignoredFeatures);
            default -> false;
        };
    }

    /** The top of a file, such as a diagram, lies in no feature. */
    private static boolean isIn(EObject element, Set<String> features) {
        return element.eContainmentFeature() != null && features.contains(element.eContainmentFeature().getName());
    }

    /** Under the element of the to-be landscape, or for a removed child of the as-is one: the nearest around it. */
    private void file(Difference difference) {
        if (difference.subject() instanceof Element && !(difference instanceof Difference.OfPair)) {
            return;
        }
        nearestElement(difference.subject())
                .map(element -> difference.right().isPresent() ? element : toBeOf(element))
                .ifPresent(element -> differences.computeIfAbsent(element, each -> new ArrayList<>(2)).add(difference));
    }

    private Element toBeOf(Element element) {
        return counterpart(element, true).orElse(element);
    }

    private static Optional<Element> nearestElement(EObject object) {
        EObject each = object;
        while (each != null && !(each instanceof Element)) {
            each = each.eContainer();
        }
        return Optional.ofNullable((Element) each);
    }
}
