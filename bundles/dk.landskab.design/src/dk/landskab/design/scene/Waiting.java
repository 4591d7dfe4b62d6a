// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.landskab.model.governance.Outcome;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseRecord;

/**
 * What a case waits for: the first gate of its phase that nobody has let it through. Whether a gate is passed over by
 * a condition of the process is not decided here.
 *
 * @param pipeline the process of the case
 * @param acquisition the case
 */
public record Waiting(Pipeline pipeline, Acquisition acquisition) {

    private static final Set<Outcome> THROUGH = EnumSet.of(Outcome.GO, Outcome.GO_WITH_CONDITIONS,
            Outcome.NOT_REQUIRED);

    /** The gate; empty where the case waits for none. */
    public Optional<GateDef> gate() {
        if (Pipeline.isDone(acquisition)) {
            return Optional.empty();
        }
        List<GateRecord> passed = pipeline.record(acquisition).map(PhaseRecord::getGates).<List<GateRecord>>map(
                List::copyOf).orElse(List.of());
        return pipeline.phase(acquisition).stream().flatMap(phase -> Pipeline.gates(phase).stream())
                .filter(gate -> passed.stream().noneMatch(each -> each.getGate() == gate
                        && THROUGH.contains(each.getResult())))
                .findFirst();
    }

    /** Whether the last word at a gate was no. */
    public boolean isRefused() {
        return pipeline.record(acquisition).stream().flatMap(record -> record.getGates().stream())
                .anyMatch(each -> each.getResult() == Outcome.NO_GO);
    }
}
