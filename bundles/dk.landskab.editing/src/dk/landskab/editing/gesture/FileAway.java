// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;

/** Puts an element that was just made into the file where its like stand; where there is none, into one of its own. */
public final class FileAway {

    private final OpenLandscape landscape;
    private final Element element;

    /** Files an element; nothing is done yet. */
    public FileAway(OpenLandscape landscape, Element element) {
        this.landscape = landscape;
        this.element = element;
    }

    /**
     * Files it. What does not stand at the top of a file, and what has no organisation in its id, stays.
     *
     * @throws dk.landskab.editing.EditRefusedException where it must not be edited
     */
    public void call() {
        int dot = element.getId() == null ? -1 : element.getId().indexOf('.');
        if (dot > 0 && element.eContainer() instanceof Part) {
            into(new Placing(landscape).of(element, element.getId().substring(0, dot)));
        }
    }

    private void into(Placing.Place place) {
        if (place.isNew()) {
            landscape.execute(landscape.adding(place.part()));
        }
        if (place.part().root() != element.eContainer()) {
            new Move(landscape, element, place.part().root()).call();
        }
    }
}
