// SPDX-License-Identifier: EPL-2.0
package dk.landskab.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

import dk.landskab.compare.Comparison;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.PartSource;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.BigLandscape;
import dk.landskab.versioning.GitLandscapes;

/**
 * The difference of two commits of a landscape in a hundred files, of which two hold the one element of a hundred that
 * changed. The peer loads both from memory with EMF's own resource and its best options, and compares nothing yet; the
 * floor lists the files of both commits with their keys.
 */
@State(Scope.Benchmark)
public class CommitDifferenceBenchmark {

    /** How many elements; four of ten are relations. */
    @Param({"10000", "100000"})
    public int elements;

    private Path folder;
    private byte[] whole;

    /** Makes the commits. */
    @Setup
    public void generate() throws IOException, GitAPIException {
        Part part = BigLandscape.part(elements, 1);
        whole = XmiFormat.landskab().write("big.landskab", part);
        List<Element> all = List.copyOf(part.getElements());
        folder = Files.createTempDirectory("commits");
        try (Git git = Git.init().setDirectory(folder.toFile()).call()) {
            commit(git, all);
            Shards.change(all);
            commit(git, all);
        }
    }

    private void commit(Git git, List<Element> all) throws IOException, GitAPIException {
        Shards.write(folder, all);
        git.add().addFilepattern(".").call();
        git.commit().setMessage("shards").setAuthor("A", "a@example.org").setCommitter("A", "a@example.org")
                .setSign(false).call();
    }

    /** The comparison. */
    @Benchmark
    public int ours() {
        try (GitLandscapes landscapes = GitLandscapes.open(folder)) {
            return Comparison.of(landscapes.at("HEAD~1"), landscapes.at("HEAD")).differences().size();
        }
    }

    /** EMF with its best options, twice. */
    @Benchmark
    public List<Resource> peer() throws IOException {
        return List.of(StockEmf.load(whole), StockEmf.load(whole));
    }

    /** The keys. */
    @Benchmark
    public int floor() {
        try (GitLandscapes landscapes = GitLandscapes.open(folder)) {
            return keys(landscapes.at("HEAD~1")) + keys(landscapes.at("HEAD"));
        }
    }

    private static int keys(LandscapeSource source) {
        return source.parts().stream().map(PartSource::contentKey).mapToInt(String::length).sum();
    }

    /** Removes the repository. */
    @TearDown
    public void remove() throws IOException {
        Shards.delete(folder);
    }
}
