// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.tests;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.util.FS;

import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.BranchMerge;
import dk.landskab.versioning.merging.Continuation;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.writing.Commit;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * A program that merges until it is killed. With a number it lets the current branch go on from there and merges the
 * other one's commits one by one; without one it finishes the merge that git is in the middle of, once. It says
 * {@code READY} when it begins.
 */
final class MergingLoop {

    /** How many commits of the other branch are merged, one by one. */
    static final int PREPARED = 6;

    private MergingLoop() {
    }

    /** The file of a branch, whose application has a version. */
    static byte[] file(String branch, int version) {
        String path = path(branch);
        EObject root = Sketch.of("file " + path, "Application " + branch + " \"" + branch + "\" version=" + version)
                .parts().stream().filter(part -> part.path().equals(path)).findFirst().orElseThrow().roots().getFirst();
        return PartFormats.standard().of(path).orElseThrow().write(path, root);
    }

    static String path(String branch) {
        return branch + "/systems.landskab";
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        FS.DETECTED.setUserHome(Path.of(arguments[1]).toFile());
        System.out.println("READY");
        if (arguments.length == 2) {
            try (GitLandscapes landscapes = GitLandscapes.ofWorkTree(folder)) {
                Continuation.run(landscapes, Optional.empty());
            }
            return;
        }
        int number = Integer.parseInt(arguments[2]);
        for (int back = PREPARED - 1; back >= 0; back--) {
            goOn(folder, ++number);
            merge(folder, "side~" + back);
        }
    }

    private static void goOn(Path folder, int number) {
        try (WritableRepository at = WritableRepository.open(folder)) {
            new Commit(at, "Main " + number).content(Map.of(path("main"), Optional.of(file("main", number)))).call();
        }
    }

    /** Merges a revision into the current branch. */
    static MergeOutcome merge(Path folder, String revision) {
        try (GitLandscapes landscapes = GitLandscapes.ofWorkTree(folder)) {
            return BranchMerge.run(landscapes, revision, Optional.empty(), "Merge");
        }
    }
}
