// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Identified;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramPackage.Literals;

/**
 * Takes elements off a diagram and puts them back. The elements stay in the model, and their places on the diagram are
 * kept. Where nothing changes, there is nothing to undo.
 */
public final class ShowOrHide {

    private final OpenLandscape landscape;
    private final Diagram diagram;
    private final Set<Identified> hide = new LinkedHashSet<>();
    private final Set<Identified> show = new LinkedHashSet<>();

    /** Nothing to hide or show yet. */
    public ShowOrHide(OpenLandscape landscape, Diagram diagram) {
        this.landscape = landscape;
        this.diagram = diagram;
    }

    /** Takes an element off the diagram. */
    public ShowOrHide hide(Identified element) {
        show.remove(element);
        hide.add(element);
        return this;
    }

    /** Puts an element back that was taken off. */
    public ShowOrHide show(Identified element) {
        hide.remove(element);
        show.add(element);
        return this;
    }

    /**
     * Does it.
     *
     * @throws dk.landskab.editing.EditRefusedException where the file must not be edited
     */
    public void call() {
        landscape.reading(() -> {
            Set<Identified> hidden = new LinkedHashSet<>(diagram.getHidden());
            if (hidden.addAll(hide) | hidden.removeAll(show)) {
                landscape.execute(SetCommand.create(landscape.domain(), diagram, Literals.DIAGRAM__HIDDEN,
                        List.copyOf(hidden)));
            }
            return null;
        });
    }
}
