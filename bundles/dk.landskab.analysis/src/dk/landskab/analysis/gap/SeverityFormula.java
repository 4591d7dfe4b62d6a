// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.Dependent;
import dk.landskab.analysis.gap.Severity.Factor;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;

/** Reckons severity as {@link SeverityWeights} describes. */
final class SeverityFormula {

    private final SeverityWeights weights;

    SeverityFormula(SeverityWeights weights) {
        this.weights = weights;
    }

    Severity of(Finding finding, Touches touches, boolean isRestricted, Optional<Integer> stated) {
        Map<Factor, Integer> points = new EnumMap<>(Factor.class);
        points.put(Factor.KIND, weights.kinds().getOrDefault(finding.kind(), 1));
        add(points, Factor.DEPENDENTS, dependents(touches.dependents().size()));
        List<Element> near = Stream.concat(finding.elements().stream().map(Seen::element), touches.dependents().stream()
                .filter(each -> each.distance() == 1).map(Dependent::element)).toList();
        add(points, Factor.CRITICALITY, near.stream().mapToInt(this::criticality).max().orElse(0));
        add(points, Factor.STATUTORY, near.stream().anyMatch(SeverityFormula::isStatutory) ? weights.statutory() : 0);
        add(points, Factor.RESTRICTION, isRestricted ? weights.restricted() : 0);
        add(points, Factor.COST, isCostly(touches.yearly()) ? weights.costly() : 0);
        int sum = points.values().stream().mapToInt(Integer::intValue).sum();
        int most = weights.highest().getOrDefault(finding.kind(), SeverityWeights.MOST);
        return new Severity(points, Math.clamp(sum, SeverityWeights.LEAST, most), stated);
    }

    private static void add(Map<Factor, Integer> points, Factor factor, int value) {
        if (value > 0) {
            points.put(factor, value);
        }
    }

    private int dependents(int count) {
        if (count >= weights.manyDependents()) {
            return 2;
        }
        return count >= weights.someDependents() ? 1 : 0;
    }

    private int criticality(Element element) {
        Criticality criticality = switch (element) {
            case Application application -> application.getCriticality();
            case BusinessProcess process -> process.getCriticality();
            default -> Criticality.UNKNOWN;
        };
        return switch (criticality) {
            case CRITICAL, SOCIETAL -> weights.critical();
            case HIGH -> weights.high();
            case UNKNOWN, LOW, MEDIUM -> 0;
        };
    }

    private static boolean isStatutory(Element element) {
        return switch (element) {
            case BusinessProcess process -> process.getStatutory() == Tri.YES;
            case BusinessService service -> service.getStatutory() == Tri.YES;
            default -> false;
        };
    }

    private boolean isCostly(Amounts yearly) {
        return yearly.byCurrency().entrySet().stream().anyMatch(each -> Optional
                .ofNullable(weights.costThresholds().get(each.getKey()))
                .filter(threshold -> each.getValue().compareTo(threshold) >= 0).isPresent());
    }
}
