// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** EMF's own resource, with the options that let it read references in linear time. */
final class StockEmf {

    private StockEmf() {
    }

    /** Reads one file. */
    static Resource load(byte[] bytes) throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("big.xmi"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                XMLResource.OPTION_DEFER_ATTACHMENT, true));
        return resource;
    }
}
