// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.PhaseRecord;

/** The results of assessments that a case records up to a date. A result without a date counts as early as any. */
public final class Results {

    /** Where two results are of one day, the one that is written later counts. */
    private static final Comparator<Assessment> BY_DATE = Comparator.comparing(Assessment::getDate,
            Comparator.nullsFirst(Comparator.naturalOrder()));

    private final List<Assessment> inOrder;

    private Results(List<Assessment> inOrder) {
        this.inOrder = inOrder;
    }

    /** The results up to a date, that day included. */
    public static Results of(Acquisition acquisition, LocalDate date) {
        return new Results(acquisition.getPhaseRecords().stream().map(PhaseRecord::getResults).flatMap(List::stream)
                .filter(each -> each.getDate() == null || !each.getDate().isAfter(date)).sorted(BY_DATE).toList());
    }

    /** All of them, the earliest first. */
    public List<Assessment> all() {
        return inOrder;
    }

    /** The latest result of an assessment of the process. */
    public Optional<Assessment> latest(AssessmentDef definition) {
        return inOrder.stream().filter(each -> isOf(each, definition)).reduce((one, other) -> other);
    }

    /** Whether a result is of an assessment, as the process or what it adopts defines it. */
    public static boolean isOf(Assessment result, AssessmentDef definition) {
        return result.getDefinition() == definition || result.getDefinition() != null && EffectiveProcess
                .localName(result.getDefinition()).equals(EffectiveProcess.localName(definition));
    }

    /** The latest result of each assessment that there is one of. */
    public Stream<Assessment> latest() {
        return inOrder.stream().filter(each -> each.getDefinition() == null
                || latest(each.getDefinition()).orElseThrow() == each);
    }
}
