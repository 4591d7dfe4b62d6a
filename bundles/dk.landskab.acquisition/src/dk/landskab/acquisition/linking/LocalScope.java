// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.PhaseRecord;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementPackage;

/**
 * The names that a process gives its own parts, seen from an object of that process or of a case that runs through it.
 */
record LocalScope(EObject from) {

    private static final Map<EClass, String> KINDS = Map.of(ProcurementPackage.Literals.PHASE_DEF, "phase",
            ProcurementPackage.Literals.CATEGORY_DEF, "category", ProcurementPackage.Literals.FORM_DEF, "form",
            ProcurementPackage.Literals.ASSESSMENT_DEF, "assessment", BusinessPackage.Literals.ACTOR, "body");

    /** Whether something of this type may have a name that is local to a process. */
    static boolean has(EClass type) {
        return KINDS.containsKey(type) || type == ProcurementPackage.Literals.GATE_DEF;
    }

    /** The ids that a local name may be short for, those of the process itself before those of what it adopts. */
    List<String> ids(EClass type, String name) {
        PhaseDef phase = from instanceof GateRecord && from.eContainer() instanceof PhaseRecord record
                ? record.getPhase() : null;
        List<String> ids = new ArrayList<>();
        for (ProcessDefinition process : processes()) {
            if (type != ProcurementPackage.Literals.GATE_DEF) {
                ids.add(process.getId() + '.' + KINDS.get(type) + '.' + name);
            } else if (phase == null || phase.eIsProxy()) {
                process.getPhases().forEach(each -> ids.add(gate(each, name)));
            } else {
                process.getPhases().stream().filter(each -> isSame(each, phase))
                        .forEach(each -> ids.add(gate(each, name)));
            }
        }
        return ids;
    }

    /** The ids that the name of a gate has in any phase. */
    List<String> elsewhere(String gate) {
        return processes().stream().flatMap(process -> process.getPhases().stream()).map(each -> gate(each, gate))
                .toList();
    }

    private static boolean isSame(PhaseDef one, PhaseDef other) {
        return EffectiveProcess.localName(one).equals(EffectiveProcess.localName(other));
    }

    private static String gate(PhaseDef phase, String name) {
        return phase.getId() + ".gate." + name;
    }

    /** Whether the process is not known, so that its local names cannot be either. */
    boolean isOpen() {
        ProcessDefinition last = null;
        for (ProcessDefinition each : processes()) {
            last = each;
        }
        ProcessDefinition next = last == null ? null : last.getAdopts();
        return last == null || next != null && next.eIsProxy();
    }

    /** The process and what it adopts, nearest first; what goes round in a circle once. */
    Set<ProcessDefinition> processes() {
        Set<ProcessDefinition> all = new LinkedHashSet<>();
        ProcessDefinition each = process();
        while (each != null && !each.eIsProxy() && all.add(each)) {
            each = each.getAdopts();
        }
        return all;
    }

    private ProcessDefinition process() {
        for (EObject each = from; each != null; each = each.eContainer()) {
            if (each instanceof ProcessDefinition process) {
                return process;
            }
            if (each instanceof Acquisition acquisition) {
                return acquisition.getProcess();
            }
        }
        return null;
    }
}
