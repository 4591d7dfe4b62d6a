// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.plan.EdgeMapping;

/**
 * A line.
 *
 * @param id the same for the same line in the same diagram, however often it is drawn
 * @param element what it shows: an element, or the source where it is only a relation
 * @param source id of the box where it begins
 * @param target id of the box where it ends
 * @param visible false where a layer or a filter hides it or one of its ends
 */
public record EdgeView(String id, EdgeMapping mapping, EObject element, String source, String target, EdgeLook look,
        boolean visible) {
}
