// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.compare.Comparison;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.PartSource;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.settings.Identity;
import dk.landskab.versioning.settings.Settings;

/**
 * What is saved and not committed, in the reader's language.
 *
 * @param after the full hash of the last commit, which a commit goes on top of; 40 zeros where there is none yet
 * @param branch that a commit goes onto; empty where none is checked out
 * @param author of a commit, by name, as Git is configured
 * @param address of the author
 * @param trouble why nothing can be committed, such as that Git knows no author
 * @param files that differ from the last commit, by path, sorted
 * @param elements how many elements differ
 * @param lines in what they differ; may be empty where only the writing of files differs
 */
public record Pending(String after, Optional<String> branch, Optional<String> author, Optional<String> address,
        Optional<Message> trouble, List<String> files, int elements, List<Line> lines) {

    /** Copies the lists. */
    public Pending {
        files = List.copyOf(files);
        lines = List.copyOf(lines);
    }

    /**
     * Looks at Git and at the disk.
     *
     * @throws dk.landskab.store.UnreadableException where the landscape lies in no repository, or cannot be read
     */
    public static Pending read(Place place) {
        try (GitLandscapes git = place.revisions()) {
            LandscapeSource committed = git.committed();
            LandscapeSource saved = place.saved();
            Comparison comparison = Comparison.of(committed, saved);
            Telling told = Telling.of(comparison, comparison.differences(), place.language());
            String after = git.head().orElse(ObjectId.zeroId().name());
            Optional<String> branch = branch(git);
            List<String> files = files(committed, saved);
            try {
                PersonIdent author = new Identity(Settings.of(git.repository())).author();
                return new Pending(after, branch, Optional.of(author.getName()), Optional.of(author.getEmailAddress()),
                        Optional.empty(), files, told.elements(), told.lines());
            } catch (WriteRefusedException unknown) {
                return new Pending(after, branch, Optional.empty(), Optional.empty(), Optional.of(unknown.what()), files,
                        told.elements(), told.lines());
            }
        }
    }

    /** Whether a commit would hold anything. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    private static Optional<String> branch(GitLandscapes git) {
        try {
            Ref head = git.repository().exactRef(Constants.HEAD);
            return head != null && head.isSymbolic()
                    ? Optional.of(Repository.shortenRefName(head.getTarget().getName())) : Optional.empty();
        } catch (IOException e) {
            throw git.failures(Constants.HEAD).of(e);
        }
    }

    private static List<String> files(LandscapeSource committed, LandscapeSource saved) {
        TreeMap<String, String> keys = new TreeMap<>();
        for (PartSource part : committed.parts()) {
            keys.put(part.path(), part.contentKey());
        }
        List<String> files = new ArrayList<>();
        for (PartSource part : saved.parts()) {
            if (!part.contentKey().equals(keys.remove(part.path()))) {
                files.add(part.path());
            }
        }
        files.addAll(keys.keySet());
        return files.stream().sorted().toList();
    }
}
