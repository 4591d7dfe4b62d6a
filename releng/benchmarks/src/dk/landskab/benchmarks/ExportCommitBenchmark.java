// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.model.core.Element;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.versioning.NewRepository;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * The same commit beside the way of tools that keep one file an element: the peer writes every element into a file of its
 * own and has JGit add and commit what changed. A peer of our own making, after what coArchi does; the floor only reads
 * the names of those files.
 */
@State(Scope.Benchmark)
public class ExportCommitBenchmark {

    private static final int CHANGED = 100;
    private static final PersonIdent NOBODY = new PersonIdent("Benchmark", "benchmark@example.org");

    /** How many elements. */
    @Param({"1000", "10000"})
    public int elements;

    private SavedShards shards;
    private Path folder;
    private Path export;
    private LandscapeFolder landscape;
    private List<PartDraft> dirty;

    /** Commits the landscape both ways. */
    @Setup
    public void generate() throws IOException, GitAPIException {
        shards = SavedShards.of(elements);
        folder = Files.createTempDirectory("commits");
        landscape = LandscapeFolder.at(folder);
        shards.written(landscape.save(shards.all()));
        NewRepository.of(folder, "Begin").orElseThrow();
        export = Files.createTempDirectory("commits");
        Git.init().setDirectory(export.toFile()).call().close();
        peer();
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

    /** A file an element. */
    @Benchmark
    public String peer() throws IOException, GitAPIException {
        for (Element each : shards.elements().toList()) {
            Files.write(export.resolve(each.eClass().getName() + "_" + each.getId() + ".xml"),
                    ("<" + each.eClass().getName() + " id=\"" + each.getId() + "\" name=\"" + each.getName()
                            + "\" description=\"" + each.getDescription() + "\"/>\n")
                                    .getBytes(StandardCharsets.UTF_8));
        }
        try (Git git = Git.open(export.toFile())) {
            git.add().addFilepattern(".").call();
            return git.commit().setMessage("Rename").setAuthor(NOBODY).setCommitter(NOBODY).setSign(false).call()
                    .getName();
        }
    }

    /** The names of the files. */
    @Benchmark
    public long floor() throws IOException {
        try (Stream<Path> files = Files.list(export)) {
            return files.count();
        }
    }

    /** Removes both. */
    @TearDown
    public void remove() throws IOException {
        Shards.delete(folder);
        Shards.delete(export);
    }
}
