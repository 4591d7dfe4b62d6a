// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * Saving and committing a landscape in a hundred files after a hundred of its elements, in two files, were changed. The
 * peer saves the same files and has the git program add and commit them, forcing to the disk what we force; the floor
 * writes the bytes of the two files and forces them.
 */
@State(Scope.Benchmark)
public class CommitBenchmark {

    private static final int CHANGED = 100;

    /** How many elements. */
    @Param({"10000", "100000"})
    public int elements;

    private SavedShards shards;
    private Path folder;
    private LandscapeFolder landscape;
    private List<PartDraft> dirty;

    /** Commits the landscape. */
    @Setup
    public void generate() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("commits");
        shards = SavedShards.of(elements);
        landscape = LandscapeFolder.at(folder);
        shards.written(landscape.save(shards.all()));
        git("init", "--quiet", "--initial-branch=main");
        git("config", "user.name", "Benchmark");
        git("config", "user.email", "benchmark@example.org");
        git("config", "commit.gpgSign", "false");
        git("config", "gc.auto", "0");
        git("config", "core.fsync", "all");
        git("add", "--all");
        git("commit", "--quiet", "-m", "Begin");
    }

    /** Changes elements. */
    @Setup(Level.Iteration)
    public void change() {
        dirty = shards.change(CHANGED);
    }

    /** Our commit. */
    @Benchmark
    public String ours() {
        shards.written(landscape.save(dirty));
        try (WritableRepository at = WritableRepository.open(folder)) {
            return new Commit(at, "Rename").call().orElseThrow().commit();
        }
    }

    /** The git program. */
    @Benchmark
    public void peer() throws IOException, InterruptedException {
        shards.written(landscape.save(dirty));
        git("add", "--all");
        git("commit", "--quiet", "-m", "Rename");
    }

    /** The bytes. */
    @Benchmark
    public void floor() throws IOException {
        for (PartDraft draft : dirty) {
            byte[] bytes = XmiFormat.landskab().write(draft.path(), draft.root());
            try (FileChannel file = FileChannel.open(folder.resolve(draft.path() + ".floor"),
                    StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                file.write(ByteBuffer.wrap(bytes));
                file.force(true);
            }
        }
    }

    private void git(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "git";
        System.arraycopy(words, 0, command, 1, words.length);
        int status = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + status);
        }
    }

    /** Removes it. */
    @TearDown
    public void remove() throws IOException {
        Shards.delete(folder);
    }
}
