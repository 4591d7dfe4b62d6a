// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.emf;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import dk.landskab.store.PartFormats;

/**
 * Makes the resources of {@code .landskab} and {@code .diagram} files. Inside OSGi it is registered by the bundle; plain
 * Java calls {@link #register(Resource.Factory.Registry)}.
 */
public final class LandskabResourceFactory implements Resource.Factory {

    private final PartFormats formats;

    /** For the standard formats. */
    public LandskabResourceFactory() {
        this(PartFormats.standard());
    }

    /** For more formats than the standard ones. */
    public LandskabResourceFactory(PartFormats formats) {
        this.formats = formats;
    }

    @Override
    public Resource createResource(URI uri) {
        return new LandskabResource(uri, formats);
    }

    /** Registers the standard formats, for one resource set or for all. */
    public static void register(Resource.Factory.Registry registry) {
        LandskabResourceFactory factory = new LandskabResourceFactory();
        registry.getExtensionToFactoryMap().put("landskab", factory);
        registry.getExtensionToFactoryMap().put("diagram", factory);
    }
}
