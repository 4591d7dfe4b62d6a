// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.writing;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/** That a merge is under way in a repository, as git notes it. */
record MergeState(Repository repository) {

    /** The commits that are being merged; empty where no merge is under way. */
    List<ObjectId> heads() throws IOException {
        List<ObjectId> heads = repository.readMergeHeads();
        return heads == null ? List.of() : List.copyOf(heads);
    }

    /** Removes the notes: the merge is committed. */
    void end() throws IOException {
        for (String each : List.of("MERGE_HEAD", "MERGE_MODE", "MERGE_MSG", "AUTO_MERGE", "SQUASH_MSG")) {
            Files.deleteIfExists(repository.getDirectory().toPath().resolve(each));
        }
    }
}
