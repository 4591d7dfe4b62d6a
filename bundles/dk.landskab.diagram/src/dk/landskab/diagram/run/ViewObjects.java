// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.run;

import org.eclipse.emf.ecore.EObject;

/** Views as the expressions of tools see them, apart from any run. */
public final class ViewObjects {

    private ViewObjects() {
    }

    /** The view of a diagram: its {@code target} is the subject. */
    public static EObject diagram(EObject subject, Setting setting) {
        return Handles.diagram(subject, setting, java.util.Optional.empty());
    }

    /** The view of a box: its {@code target} is the element. */
    public static EObject node(EObject container, EObject element) {
        return Handles.node(container, element);
    }

    /**
     * The view of a line, with {@code sourceNode} and {@code targetNode}.
     *
     * @param element what the line shows: an element, or the source where it is only a relation
     */
    public static EObject edge(EObject diagram, EObject element, EObject source, EObject target) {
        return Handles.edge(diagram, element, source, target);
    }
}
