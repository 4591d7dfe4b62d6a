// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramPackage;
import dk.landskab.model.diagram.Placement;

/** Brings the diagrams of views into a landscape, by id. What a view shows stands where the view has it. */
final class DiagramMerge {

    private final WorkingCopy copy;
    private final String folder;

    DiagramMerge(WorkingCopy copy, Optional<String> organisation) {
        this.copy = copy;
        this.folder = organisation.map(each -> each + "/").orElse("");
    }

    /** Takes a diagram over; it is used up. */
    void merge(Diagram fresh) {
        LocalReferences.in(copy, fresh);
        fresh.getPlacements().forEach(each -> LocalReferences.in(copy, each));
        if (copy.find(fresh.getId()) instanceof Diagram there) {
            if (!Objects.equals(there.getName(), fresh.getName())) {
                there.setName(fresh.getName());
            }
            List.copyOf(fresh.getPlacements()).forEach(each -> place(there, each));
        } else {
            copy.add(fresh, folder + "views/" + fresh.getId() + ".diagram");
        }
    }

    private void place(Diagram there, Placement fresh) {
        if (!(copy.find(fresh.getId()) instanceof Placement old && old.eContainer() == there)) {
            there.getPlacements().add(fresh);
            copy.register(fresh);
            return;
        }
        for (EStructuralFeature each : DiagramPackage.Literals.PLACEMENT.getEStructuralFeatures()) {
            Object value = fresh.eGet(each);
            if (!Objects.equals(old.eGet(each), value)) {
                old.eSet(each, value instanceof List<?> many ? new ArrayList<>(many) : value);
            }
        }
    }
}
