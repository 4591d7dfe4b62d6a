// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.List;

import dk.landskab.exchange.ImportReport;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.store.Problem;

/**
 * A foreign model as elements of a landscape.
 *
 * @param frame a file for them, with what the model says of it, that does not hold them yet
 * @param elements all of them, in the order of their ids; they refer to each other and are contained in nothing
 * @param diagrams of the views, in the order of the file
 * @param problems what is wrong in the source, as problems of the landscape
 * @param report what became of the model
 */
public record Mapped(Part frame, List<Element> elements, List<Diagram> diagrams, List<Problem> problems,
        ImportReport report) {

    /** Copies the lists. */
    public Mapped {
        elements = List.copyOf(elements);
        diagrams = List.copyOf(diagrams);
        problems = List.copyOf(problems);
    }
}
