// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.model.information.DataObject;

/**
 * Tells what speaks against moving data.
 *
 * <p>No system states what classification it is built for; what it holds today shows it. A target is less protected
 * where none of the other data that it uses is classified as high in confidentiality, integrity or availability.
 */
final class Risks {

    private static final List<Function<DataObject, Integer>> LEVELS = List.of(DataObject::getConfidentiality,
            DataObject::getIntegrity, DataObject::getAvailability);

    private final Set<LandingRisk> found = EnumSet.noneOf(LandingRisk.class);
    private final Set<LandingRisk> unknown = EnumSet.noneOf(LandingRisk.class);

    private Risks() {
    }

    /** Of data that move to other places. */
    static Risks of(DataObject data, RiskRank rank, List<Element> targets, int qualityPercent) {
        Risks risks = new Risks();
        risks.tell(LandingRisk.POOR_QUALITY,
                rank.quality().map(each -> each.compareTo(BigDecimal.valueOf(qualityPercent)) < 0));
        risks.tell(LandingRisk.UNDOCUMENTED_STRUCTURE, data.getStructureDocumented() == Tri.UNKNOWN ? Optional.empty()
                : Optional.of(data.getStructureDocumented() != Tri.YES));
        targets.forEach(each -> LEVELS.forEach(level -> risks.protection(data, each, level)));
        return risks;
    }

    private void protection(DataObject data, Element target, Function<DataObject, Integer> level) {
        Optional<Integer> shown = Uses.of(target).map(each -> each.getData())
                .filter(each -> each != null && !each.eIsProxy() && each != data)
                .flatMap(each -> Stream.ofNullable(level.apply(each))).max(Integer::compareTo);
        Integer needed = level.apply(data);
        tell(LandingRisk.LESS_PROTECTED_TARGET,
                needed == null ? Optional.empty() : shown.map(each -> each < needed));
    }

    /** What is known outweighs what is not. */
    private void tell(LandingRisk risk, Optional<Boolean> isSo) {
        if (isSo.isEmpty() && !found.contains(risk)) {
            unknown.add(risk);
        } else if (isSo.orElse(false)) {
            found.add(risk);
            unknown.remove(risk);
        }
    }

    Set<LandingRisk> found() {
        return found;
    }

    Set<LandingRisk> unknown() {
        return unknown;
    }
}
