// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.store.StoreException;
import dk.landskab.versioning.GitLandscapes;

/** The names that a revision can have where a place lies in a repository: what is offered, not all that may be typed. */
final class BranchNames {

    private BranchNames() {
    }

    /** Branches and tags, by name; none where there is no repository. Reads the disk. */
    static List<String> of(String place) {
        try (GitLandscapes git = GitLandscapes.open(Path.of(place))) {
            return git.repository().getRefDatabase().getRefsByPrefix(Constants.R_HEADS, Constants.R_TAGS,
                    Constants.R_REMOTES).stream().map(each -> Repository.shortenRefName(each.getName())).sorted()
                    .toList();
        } catch (StoreException | InvalidPathException | IOException noRepository) {
            return List.of();
        }
    }
}
