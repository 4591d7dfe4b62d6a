// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.BigLandscape;

/**
 * A landscape that was read to bytes in memory. The peer is EMF's own resource with its best options, which sorts
 * nothing; the floor is a copy of the bytes.
 */
@State(Scope.Benchmark)
public class SaveBenchmark {

    /** How many elements; four of ten are relations. */
    @Param({"1000", "10000", "100000"})
    public int elements;

    private final List<Object> lookup = new ArrayList<>();
    private byte[] bytes;
    private EObject root;
    private Resource resource;

    /** Makes the landscape, once for the store and once in a resource. */
    @Setup
    public void generate() {
        bytes = XmiFormat.landskab().write("big.landskab", BigLandscape.part(elements, 1));
        root = read();
        resource = new XMIResourceImpl(URI.createURI("big.xmi"));
        resource.getContents().add(read());
    }

    private EObject read() {
        LoadedPart part = XmiFormat.landskab().read(PartSource.of("big.landskab", bytes));
        LandscapeAssembly.of(Origin.of("benchmark"), List.of(part));
        return part.roots().getFirst();
    }

    /** The store. */
    @Benchmark
    public byte[] ours() {
        return XmiFormat.landskab().write("big.landskab", root);
    }

    /** EMF with its best options. */
    @Benchmark
    public ByteArrayOutputStream peer() throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        resource.save(stream, new HashMap<>(Map.of(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, lookup,
                XMLResource.OPTION_CONFIGURATION_CACHE, true, XMLResource.OPTION_ENCODING, "UTF-8")));
        return stream;
    }

    /** The bytes. */
    @Benchmark
    public byte[] floor() {
        return Arrays.copyOf(bytes, bytes.length);
    }
}
