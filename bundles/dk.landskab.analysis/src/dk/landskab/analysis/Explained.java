// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis;

import java.util.List;

import dk.landskab.model.core.Element;

/** A row of a result: it names the elements behind it and can say how its figures came about. */
public interface Explained {

    /** The elements that the row is about, in a stable order; never null. */
    List<Element> about();

    /** How the figures and verdicts of the row came about. */
    Explanation explanation();
}
