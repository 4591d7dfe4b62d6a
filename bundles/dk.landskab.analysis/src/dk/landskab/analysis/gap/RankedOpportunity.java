// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.change.Opportunity;
import dk.landskab.model.core.Element;

/**
 * An opportunity (D2.1), ranked by its importance over its effort.
 *
 * @param score importance divided by effort, to two decimals; empty where one of them is not stated
 */
public record RankedOpportunity(Opportunity opportunity, Optional<BigDecimal> score) {

    private static final int DECIMALS = 2;

    /** Best first; among equals the more important; those without a score last. */
    private static final Comparator<RankedOpportunity> ORDER = Comparator
            .comparing((RankedOpportunity each) -> each.score().orElse(BigDecimal.valueOf(-1)),
                    Comparator.reverseOrder())
            .thenComparing(each -> Optional.ofNullable(each.opportunity().getImportance()).orElse(0),
                    Comparator.reverseOrder())
            .thenComparing(each -> each.opportunity().getId());

    /** Opportunities with an id, the best first. */
    public static List<RankedOpportunity> rank(List<Opportunity> opportunities) {
        return opportunities.stream().filter(each -> each.getId() != null)
                .map(each -> new RankedOpportunity(each, score(each))).sorted(ORDER).toList();
    }

    /** The features that are needed for a score and are not stated. */
    public List<String> missing() {
        return Stream.of(
                opportunity.getImportance() == null ? "importance" : null,
                opportunity.getEffort() == null ? "effort" : null).filter(Objects::nonNull).toList();
    }

    /** What it is about. */
    public List<Element> elements() {
        return List.copyOf(opportunity.getElements());
    }

    private static Optional<BigDecimal> score(Opportunity each) {
        Integer effort = each.getEffort();
        return each.getImportance() == null || effort == null || effort == 0 ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(each.getImportance())
                        .divide(BigDecimal.valueOf(effort), DECIMALS, RoundingMode.HALF_UP));
    }
}
