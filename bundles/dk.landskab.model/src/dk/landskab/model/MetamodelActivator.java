// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.model;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/**
 * Makes all packages of the metamodel before any class of this bundle is used.
 * <p>
 * Each generated package makes all others while its interface is initialized. Two threads that begin with different
 * packages would wait for each other for ever, or find a package half made. The bundle is activated when its first
 * class is loaded, and that is before any thread can be initializing one; whoever comes meanwhile waits.
 */
public final class MetamodelActivator implements BundleActivator {

    /** For OSGi alone. */
    public MetamodelActivator() {
        // Nothing is done before OSGi starts it.
    }

    @Override
    public void start(BundleContext context) {
        Metamodel.packages();
    }

    @Override
    public void stop(BundleContext context) {
        // Classes go with the bundle.
    }
}
