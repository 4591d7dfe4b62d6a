// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.landskab.acquisition.condition.CaseFacts;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.procurement.CategoryDef;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;

/**
 * Says where a case is in its process.
 *
 * <p>It is in the phase that it entered last and has not left. Where it has left all that it entered, it is to enter the
 * next one that its category does not skip; where there is none, it is through. A case may begin in any phase: those
 * before its first are not recorded.
 */
final class PhaseReader {

    private final CaseFacts facts;
    private final Records records;
    private final Set<String> skipped;

    PhaseReader(CaseFacts facts, Records records) {
        this.facts = facts;
        this.records = records;
        this.skipped = skipped(facts);
    }

    /** The local names of the phases that the category of a case leaves out. */
    private static Set<String> skipped(CaseFacts facts) {
        CategoryDef own = facts.acquisition().getCategory();
        return own == null ? Set.of() : facts.process().categories().stream()
                .filter(each -> each == own || EffectiveProcess.localName(each).equals(EffectiveProcess.localName(own)))
                .flatMap(each -> each.getSkips().stream()).map(EffectiveProcess::localName).collect(Collectors.toSet());
    }

    List<PhaseState> phases() {
        List<PhaseDef> order = facts.process().phases();
        int current = current(order);
        int first = records.phases().stream().mapToInt(each -> order.indexOf(each.getPhase()))
                .filter(each -> each >= 0).min().orElse(0);
        Gates gates = Gates.of(facts, records);
        List<PhaseState> states = new ArrayList<>();
        for (int i = 0; i < order.size(); i++) {
            PhaseDef phase = order.get(i);
            Optional<PhaseRecord> record = records.latest(phase);
            states.add(new PhaseState(phase, standing(phase, i, current, first, record),
                    record.map(PhaseRecord::getEntered), record.filter(records::hasLeft).map(PhaseRecord::getLeft),
                    EffectiveProcess.gates(phase).stream().map(gates::of).toList()));
        }
        return states;
    }

    private PhaseStanding standing(PhaseDef phase, int index, int current, int first, Optional<PhaseRecord> record) {
        if (index == current) {
            return PhaseStanding.CURRENT;
        }
        if (record.isPresent()) {
            return PhaseStanding.LEFT;
        }
        return skipped.contains(EffectiveProcess.localName(phase)) ? PhaseStanding.SKIPPED
                : index < first ? PhaseStanding.NOT_RECORDED : PhaseStanding.AHEAD;
    }

    /** The index of the current phase; that of none where the case is through. */
    private int current(List<PhaseDef> order) {
        int last = -1;
        for (int i = records.phases().size() - 1; i >= 0; i--) {
            PhaseRecord record = records.phases().get(i);
            int index = order.indexOf(record.getPhase());
            if (index >= 0 && !records.hasLeft(record)) {
                return index;
            }
            last = Math.max(last, index);
        }
        int next = last + 1;
        while (next < order.size() && skipped.contains(EffectiveProcess.localName(order.get(next)))) {
            next++;
        }
        return next;
    }
}
