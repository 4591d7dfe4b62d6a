// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.look;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

import dk.landskab.rules.Severity;

/** The workbench's own icons, drawn from SVG: sharp at every zoom, readable on light and dark. For the window's thread. */
public final class Images {

    private static final String KEY = Images.class.getName();

    private final ImageRegistry registry;

    private Images(ImageRegistry registry) {
        this.registry = registry;
    }

    /** The icons of a display; they go with it. */
    public static Images of(Display display) {
        if (display.getData(KEY) == null) {
            display.setData(KEY, new Images(new ImageRegistry(display)));
        }
        return (Images) display.getData(KEY);
    }

    /** Where an icon is read from, by its name in the bundle's folder {@code icons}. */
    public static ImageDescriptor descriptor(String name) {
        return ImageDescriptor.createFromURL(Images.class.getResource("/icons/" + name + ".svg"));
    }

    /** An icon by its name. */
    public Image get(String name) {
        if (registry.get(name) == null) {
            registry.put(name, descriptor(name));
        }
        return registry.get(name);
    }

    /** Octagon, triangle, circle. */
    public Image of(Severity severity) {
        return get(switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFORMATION -> "information";
        });
    }
}
