// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import dk.landskab.benchmarks.start.Starts;

/**
 * From nothing to the window of the workbench, as a process of its own with the bundles of the built Linux product. The
 * peer is a workbench that shows nothing, with the same bundles; the floor is a Java virtual machine that ends at once.
 * Needs a display.
 */
@State(Scope.Benchmark)
public class StartBenchmark {

    private static final Path PRODUCT = Path.of(
            "../dk.landskab.product/target/products/dk.landskab.product/linux/gtk/x86_64/landskab");

    private Starts starts;

    /** Starts both once, so that the framework has found out what belongs together. */
    @Setup
    public void prepare() throws IOException, InterruptedException {
        starts = Starts.of(PRODUCT.toRealPath(), Files.createTempDirectory("starts"));
        ours();
        peer();
    }

    /** Our workbench. */
    @Benchmark
    public void ours() throws IOException, InterruptedException {
        start("ours");
    }

    /** A workbench with nothing in it. */
    @Benchmark
    public void peer() throws IOException, InterruptedException {
        start("bare");
    }

    private void start(String application) throws IOException, InterruptedException {
        if (!starts.start(application)) {
            throw new IllegalStateException(application + " did not come up; see what it wrote in " + starts);
        }
    }

    /** A virtual machine. */
    @Benchmark
    public int floor() throws IOException, InterruptedException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }
}
