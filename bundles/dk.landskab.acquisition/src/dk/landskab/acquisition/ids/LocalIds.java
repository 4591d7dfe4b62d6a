// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ids;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/**
 * Gives what stands in a process or a case its id: that of what contains it, its kind, and its name. What has no name
 * goes by what it refers to, a second such thing by its number too, and the rest by their order.
 */
public final class LocalIds {

    private static final Map<EReference, String> KINDS = Map.ofEntries(
            entry(Literals.PROCESS_DEFINITION__BODIES, "body"),
            entry(Literals.PROCESS_DEFINITION__CATEGORIES, "category"),
            entry(Literals.PROCESS_DEFINITION__FORMS, "form"),
            entry(Literals.PROCESS_DEFINITION__ASSESSMENTS, "assessment"),
            entry(Literals.PROCESS_DEFINITION__PHASES, "phase"),
            entry(Literals.PHASE_DEF__FORMS, "form"),
            entry(Literals.PHASE_DEF__TASKS, "task"),
            entry(Literals.PHASE_DEF__GATES, "gate"),
            entry(Literals.GATE_DEF__REQUIRES, "requires"),
            entry(Literals.GATE_DEF__CRITERIA, "criterion"),
            entry(Literals.GATE_DEF__ESCALATIONS, "escalation"),
            entry(Literals.ACQUISITION__TARGETS, "target"),
            entry(Literals.ACQUISITION__CANDIDATES, "candidate"),
            entry(Literals.ACQUISITION__CONNECTIONS, "connection"),
            entry(Literals.ACQUISITION__EXPECTED_EFFECTS, "effect"),
            entry(Literals.ACQUISITION__COSTS, "cost"),
            entry(Literals.ACQUISITION__DOUBLE_OPERATIONS, "doubleOperation"),
            entry(Literals.ACQUISITION__REQUIREMENTS, "requirement"),
            entry(Literals.ACQUISITION__NOTICES, "contract"),
            entry(Literals.ACQUISITION__PHASE_RECORDS, "phase"),
            entry(Literals.INFORMATION_NEED__DATA, "data"),
            entry(Literals.PHASE_RECORD__RECEIVED, "received"),
            entry(Literals.PHASE_RECORD__RESULTS, "result"),
            entry(Literals.PHASE_RECORD__GATES, "gate"),
            entry(Literals.PHASE_RECORD__DECISIONS, "decision"));

    /** What the text itself names: two of one name are a mistake to be told, not to be told apart. */
    private static final Set<EReference> NAMED = Set.of(Literals.PROCESS_DEFINITION__BODIES,
            Literals.PROCESS_DEFINITION__CATEGORIES, Literals.PROCESS_DEFINITION__FORMS,
            Literals.PROCESS_DEFINITION__ASSESSMENTS, Literals.PROCESS_DEFINITION__PHASES, Literals.PHASE_DEF__GATES,
            Literals.ACQUISITION__REQUIREMENTS);

    private final Function<EObject, String> referred;

    /**
     * For one text.
     *
     * @param referred the first by the alphabet of the names that an object refers to; null where it refers to nothing
     */
    public LocalIds(Function<EObject, String> referred) {
        this.referred = referred;
    }

    /** Whether the text names what stands in this feature. */
    public static boolean isNamed(EStructuralFeature feature) {
        return NAMED.contains(feature);
    }

    /** Gives ids to all that an object with an id contains. */
    public void assign(Identified parent) {
        assign(parent.getId(), parent);
    }

    private void assign(String prefix, EObject parent) {
        Map<String, Integer> taken = new HashMap<>();
        for (EObject child : parent.eContents()) {
            String kind = KINDS.get(child.eContainingFeature());
            if (child instanceof Identified identified && kind != null) {
                identified.setId(id(prefix + '.' + kind, identified, taken));
                assign(identified.getId(), child);
            } else {
                assign(prefix, child);
            }
        }
    }

    private String id(String prefix, Identified child, Map<String, Integer> taken) {
        if (isNamed(child.eContainingFeature())) {
            return prefix + '.' + child.getId();
        }
        String name = child instanceof Cost cost ? cost.getKind().getName().toLowerCase(java.util.Locale.ROOT)
                : referred.apply(child);
        int number = taken.merge(name == null ? prefix : prefix + '.' + name, 1, Integer::sum);
        return name == null ? prefix + '.' + number : prefix + '.' + name + (number == 1 ? "" : "." + number);
    }
}
