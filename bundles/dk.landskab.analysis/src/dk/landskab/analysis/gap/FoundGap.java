// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.List;
import java.util.Optional;

import dk.landskab.model.change.Gap;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.change.PlateauItem;

/**
 * One row of the gap analysis (D3.1): what was computed, what a person has recorded of it, and all that bears on it.
 *
 * @param finding what it is; for a gap that only a person has recorded, made from what was recorded
 * @param isComputed whether it was computed
 * @param recorded what persons have recorded of it: a gap of the same kind whose elements include its own or name
 *            one of its followers
 * @param item what the target plateau says of its only element
 * @param touches what it touches
 * @param severity how severe it is
 * @param restrictions what restricts closing it, its followers included
 * @param risks what assessments see in its elements and its followers
 * @param options the ways to close it: those recorded of it, or else our templates; then those recorded of its
 *            followers
 * @param closings the initiatives that are to close it; followers come and go with it, so who closes what is recorded
 *            of one counts
 */
public record FoundGap(Finding finding, boolean isComputed, List<Gap> recorded, Optional<PlateauItem> item,
        Touches touches, Severity severity, List<Bearing> restrictions, List<AssessedRisk> risks,
        List<Option> options, List<Closing> closings) {

    /** Copies the lists. */
    public FoundGap {
        recorded = List.copyOf(recorded);
        restrictions = List.copyOf(restrictions);
        risks = List.copyOf(risks);
        options = List.copyOf(options);
        closings = List.copyOf(closings);
    }

    /** Its kind. */
    public GapKind kind() {
        return finding.kind();
    }

    /** Whether some initiative that was not stopped is to close it. */
    public boolean isClosed() {
        return closings.stream().anyMatch(Closing::holds);
    }

    /** What a person recommends; empty where nobody has. */
    public Optional<Option> recommendation() {
        return options.stream().filter(Option::isRecommended).findFirst();
    }
}
