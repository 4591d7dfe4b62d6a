// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests.kit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/**
 * A small landscape to ask services about.
 *
 * @param landscape what the lines draw
 */
public record Drawn(Landscape landscape) {

    /** What some lines of a sketch draw. */
    public static Drawn of(String... lines) {
        return new Drawn(Sketch.of(lines));
    }

    /** The object with an id. */
    @SuppressWarnings("unchecked")
    public <T> T get(String id) {
        return (T) landscape.find(id).orElseThrow();
    }

    /** A diagram about the object with an id, drawn in English for a day in 2027. */
    public EObject about(String id) {
        return View.of(get(id), "2027-06-01", "en");
    }

    /** The ids of objects, in their order. */
    public static List<String> ids(Collection<? extends EObject> objects) {
        return objects.stream().map(each -> ((Identified) each).getId()).toList();
    }
}
