// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.BigLandscape;

/**
 * The difference of two landscapes in folders, a hundred files each, of which two hold the one element of a hundred that
 * changed. The peer loads both with EMF's own resource and its best options, and compares nothing yet; the floor reads
 * the bytes of both.
 */
@State(Scope.Benchmark)
public class DifferenceFromDiskBenchmark {

    private static final int FILES = 100;
    private static final int CHANGED_FILES = 2;

    /** How many elements; four of ten are relations. */
    @Param({"10000", "100000"})
    public int elements;

    private Path left;
    private Path right;
    private byte[] whole;

    /** Writes both landscapes. */
    @Setup
    public void generate() throws IOException {
        Part part = BigLandscape.part(elements, 1);
        whole = XmiFormat.landskab().write("big.landskab", part);
        List<Element> all = List.copyOf(part.getElements());
        left = write(all);
        all.stream().limit(elements * (long) CHANGED_FILES / FILES).filter(each -> all.indexOf(each) % CHANGED_FILES == 0)
                .forEach(each -> each.setName(each.getName() + ", renamed"));
        right = write(all);
    }

    private Path write(List<Element> all) throws IOException {
        Path folder = Files.createTempDirectory("difference");
        int size = all.size() / FILES;
        for (int file = 0; file < FILES; file++) {
            Part part = CoreFactory.eINSTANCE.createPart();
            part.setId("part." + file);
            part.setFormatVersion(1);
            part.getElements().addAll(all.subList(file * size, (file + 1) * size));
            String name = "part" + file + ".landskab";
            Files.write(folder.resolve(name), XmiFormat.landskab().write(name, part));
        }
        return folder;
    }

    /** The comparison. */
    @Benchmark
    public int ours() {
        return Comparison.of(LandscapeFolder.at(left), LandscapeFolder.at(right)).differences().size();
    }

    /** EMF with its best options, twice. */
    @Benchmark
    public List<Resource> peer() throws IOException {
        return List.of(load(), load());
    }

    private Resource load() throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("big.xmi"));
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(new ByteArrayInputStream(whole), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                XMLResource.OPTION_DEFER_ATTACHMENT, true));
        return resource;
    }

    /** The bytes of all files. */
    @Benchmark
    public long floor() throws IOException {
        long bytes = 0;
        for (Path folder : List.of(left, right)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    bytes += Files.readAllBytes(file).length;
                }
            }
        }
        return bytes;
    }

    /** Removes both landscapes. */
    @TearDown
    public void remove() throws IOException {
        for (Path folder : List.of(left, right)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
