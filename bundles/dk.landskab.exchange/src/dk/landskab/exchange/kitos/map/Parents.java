// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.update.Circles;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.GovernancePackage;

/** Takes out what makes something a part of itself: a landscape with that in it can no longer be written. */
final class Parents {

    private static final List<EReference> PARENTS = List.of(ApplicationPackage.Literals.APPLICATION__PARENT,
            GovernancePackage.Literals.CONTRACT__PARENT);

    private record Edge(Element child, EReference reference, Element parent) {
    }

    private Parents() {
    }

    static void withoutCircles(List<Draft> drafts, ImportReport.Builder report) {
        List<Edge> edges = new ArrayList<>();
        for (Draft draft : drafts) {
            for (EReference reference : PARENTS) {
                if (reference.getEContainingClass().isInstance(draft.element())
                        && draft.element().eGet(reference) instanceof Element parent) {
                    edges.add(new Edge(draft.element(), reference, parent));
                }
            }
        }
        Set<Edge> circles = Circles.among(edges, edge -> edge.child().getId(), edge -> edge.parent().getId());
        edges.stream().filter(circles::contains).forEach(edge -> {
            edge.child().eUnset(edge.reference());
            report.entry(ImportReport.Kind.LOST, Message.of(Parents.class, "circle", edge.child(), edge.parent()),
                    edge.child().getId(), null);
        });
    }
}
