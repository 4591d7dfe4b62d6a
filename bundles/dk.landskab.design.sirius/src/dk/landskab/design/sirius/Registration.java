// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.sirius;

import java.util.Set;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Tells Sirius of Landskab's viewpoint as long as this bundle runs. Without Sirius, starting and stopping do nothing.
 */
public final class Registration implements BundleActivator {

    /** Where the specification lies: its bundle, and the path in it. */
    public static final String SPECIFICATION = "dk.landskab.design/description/landskab.odesign";

    private ViewpointRegistry registry;
    private Set<?> viewpoints = Set.of();

    /** Sirius and OSGi make instances of their own; only the one that OSGi starts registers anything. */
    public Registration() {
        // Nothing is done before OSGi starts it.
    }

    @Override
    public void start(BundleContext context) {
        start(getClass().getClassLoader());
    }

    /** Registers with the Sirius that a class loader sees, if it sees one. */
    void start(ClassLoader loader) {
        registry = ViewpointRegistry.seenBy(loader).orElse(null);
        viewpoints = registry == null ? Set.of() : registry.register(SPECIFICATION);
    }

    @Override
    public void stop(BundleContext context) {
        viewpoints.forEach(viewpoint -> registry.dispose(viewpoint));
        viewpoints = Set.of();
    }
}
