// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.resource.Resource;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.BigLandscape;

/**
 * The difference of two landscapes in folders, a hundred files each, of which two hold the one element of a hundred
 * that changed. The peer loads both with EMF's own resource and its best options, and compares nothing yet; the floor
 * reads the bytes of both.
 */
@State(Scope.Benchmark)
public class DifferenceFromDiskBenchmark {

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
        left = Shards.write(Files.createTempDirectory("difference"), all);
        Shards.change(all);
        right = Shards.write(Files.createTempDirectory("difference"), all);
    }

    /** The comparison. */
    @Benchmark
    public int ours() {
        return Comparison.of(LandscapeFolder.at(left), LandscapeFolder.at(right)).differences().size();
    }

    /** EMF with its best options, twice. */
    @Benchmark
    public List<Resource> peer() throws IOException {
        return List.of(StockEmf.load(whole), StockEmf.load(whole));
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
        Shards.delete(left);
        Shards.delete(right);
    }
}
