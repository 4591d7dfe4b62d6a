// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamConstants;

import dk.landskab.store.Location;

/** Where each id is given in a file. */
final class Places {

    private Places() {
    }

    /** The place of the first element with each id. */
    static Map<String, Location> in(String file, byte[] bytes) {
        Map<String, Location> places = new HashMap<>();
        XmlCursor cursor = new XmlCursor(file, bytes);
        for (int event = cursor.next(); event != XMLStreamConstants.END_DOCUMENT; event = cursor.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String id = cursor.element().getAttributeValue("", "id");
                if (id != null) {
                    places.putIfAbsent(id, cursor.here());
                }
            }
        }
        return places;
    }
}
