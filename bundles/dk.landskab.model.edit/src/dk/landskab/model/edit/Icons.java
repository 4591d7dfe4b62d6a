// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.net.URL;

import org.eclipse.emf.ecore.EClass;

/**
 * The icons of the classes of the metamodel: SVG on a grid of 24, in the colours of the class's area, readable from 16
 * pixels on. A class has the same icon wherever it is seen.
 */
public final class Icons {

    private static final String UNKNOWN = "Element";

    private Icons() {
    }

    /** Where the icon of a class is read from; a class that the metamodel does not know has that of any element. */
    public static URL of(EClass type) {
        URL icon = file(type.getName());
        return icon == null ? file(UNKNOWN) : icon;
    }

    private static URL file(String name) {
        return Icons.class.getResource("/icons/" + name + ".svg");
    }
}
