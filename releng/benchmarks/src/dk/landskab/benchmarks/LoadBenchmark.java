// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.BigLandscape;

/**
 * Bytes to a landscape, its references resolved and its ids, targets and circles checked. The peer is EMF's own resource
 * with its best options, which checks nothing; the floor is the parser alone, every attribute asked for.
 */
@State(Scope.Benchmark)
public class LoadBenchmark {

    /** How many elements; four of ten are relations. */
    @Param({"1000", "10000", "100000"})
    public int elements;

    private final XMLInputFactory parser = new WstxInputFactory();
    private final XMLParserPool pool = new XMLParserPoolImpl();
    private final Map<Object, Object> names = new HashMap<>();
    private byte[] bytes;

    /** Makes the bytes. */
    @Setup
    public void generate() {
        bytes = XmiFormat.landskab().write("big.landskab", BigLandscape.part(elements, 1));
    }

    /** The store. */
    @Benchmark
    public Landscape ours() {
        LoadedPart part = XmiFormat.landskab().read(PartSource.of("big.landskab", bytes));
        return LandscapeAssembly.of(Origin.of("benchmark"), List.of(part));
    }

    /** EMF with its best options. */
    @Benchmark
    public Resource peer() throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("big.xmi"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(new ByteArrayInputStream(bytes), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                XMLResource.OPTION_DEFER_ATTACHMENT, true, XMLResource.OPTION_USE_PARSER_POOL, pool,
                XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, names,
                XMLResource.OPTION_USE_DEPRECATED_METHODS, false));
        return resource;
    }

    /** The parser. */
    @Benchmark
    public int floor() throws XMLStreamException {
        XMLStreamReader xml = parser.createXMLStreamReader(new ByteArrayInputStream(bytes));
        int length = 0;
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    length += xml.getAttributeValue(i).length();
                }
            }
        }
        return length;
    }
}
