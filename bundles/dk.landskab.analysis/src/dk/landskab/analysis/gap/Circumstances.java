// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Assessment;

/** The restrictions (D1.1) and risks (D1.2) that are recorded of elements. */
final class Circumstances {

    private static final Comparator<AssessedRisk> GRAVEST_FIRST = Comparator
            .comparing((AssessedRisk each) -> each.score().orElse(0), Comparator.reverseOrder())
            .thenComparing(each -> String.valueOf(each.risk().getId()));

    private final Map<String, List<Restriction>> restrictions = new HashMap<>();
    private final Map<String, List<Assessment>> assessments = new HashMap<>();

    Circumstances(State asIs, State toBe) {
        Both.of(asIs, toBe, Restriction.class).forEach(each -> file(restrictions, each.getAppliesTo(), each));
        Both.of(asIs, toBe, Assessment.class).forEach(each -> file(assessments, each.getSubject(), each));
    }

    private static <T> void file(Map<String, List<T>> into, List<Element> under, T what) {
        under.stream().filter(each -> each.getId() != null)
                .forEach(each -> into.computeIfAbsent(each.getId(), id -> new ArrayList<>(1)).add(what));
    }

    /** What restricts elements: themselves, or the product, the platform or the contracts of them. */
    List<Bearing> restrictions(List<Element> elements, Touches touches) {
        Map<Restriction, Bearing> found = new HashMap<>();
        Stream.of(elements.stream(), elements.stream().flatMap(Circumstances::beneath), touches.contracts().stream())
                .flatMap(each -> each)
                .forEach(element -> restrictions.getOrDefault(String.valueOf(element.getId()), List.of())
                        .forEach(each -> found.putIfAbsent(each, new Bearing(each, element))));
        return found.values().stream().sorted(Comparator.comparing(each -> each.restriction().getId())).toList();
    }

    private static Stream<? extends Element> beneath(Element element) {
        return element instanceof Application application
                ? Stream.concat(Stream.ofNullable(application.getProduct()), application.getRunsOn().stream())
                : Stream.empty();
    }

    /** The risks of elements, the gravest first. */
    List<AssessedRisk> risks(List<Element> elements) {
        return elements.stream().flatMap(each -> assessments.getOrDefault(each.getId(), List.of()).stream()).distinct()
                .flatMap(assessment -> assessment.getRisks().stream().map(risk -> AssessedRisk.of(risk, assessment)))
                .sorted(GRAVEST_FIRST).toList();
    }
}
