// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.branch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.BranchTrackingStatus;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.GitLandscapes;

/**
 * The branches and tags of the repository that a landscape lies in.
 *
 * @param current the current branch, which may have no commit yet; empty where no branch is
 * @param tips sorted by kind and name
 * @param remotes the other repositories that are known, sorted
 */
public record Branching(Optional<String> current, List<Tip> tips, List<String> remotes) {

    /** Copies the lists. */
    public Branching {
        tips = List.copyOf(tips);
        remotes = List.copyOf(remotes);
    }

    /**
     * Looks at the repository; asks no other.
     *
     * @throws dk.landskab.store.UnreadableException where there is none, or it cannot be read
     */
    public static Branching read(Place place) {
        try (GitLandscapes git = place.revisions()) {
            Repository repository = git.repository();
            Ref head = repository.exactRef(Constants.HEAD);
            Optional<String> current = head != null && head.isSymbolic()
                    ? Optional.of(head.getTarget().getName()) : Optional.empty();
            List<Tip> tips = new ArrayList<>();
            for (Tip.Kind kind : Tip.Kind.values()) {
                for (Ref ref : repository.getRefDatabase().getRefsByPrefix(prefix(kind))) {
                    if (!ref.isSymbolic() && ref.getObjectId() != null) {
                        tips.add(tip(repository, kind, ref, current.filter(ref.getName()::equals).isPresent()));
                    }
                }
            }
            tips.sort(Comparator.comparing(Tip::kind).thenComparing(Tip::name));
            return new Branching(current.map(Repository::shortenRefName), tips,
                    repository.getRemoteNames().stream().sorted().toList());
        } catch (IOException e) {
            throw failed(place, e);
        }
    }

    /** The current branch, where it has a commit. */
    public Optional<Tip> currentTip() {
        return tips.stream().filter(Tip::isCurrent).findFirst();
    }

    private static RuntimeException failed(Place place, IOException e) {
        try (GitLandscapes git = place.revisions()) {
            return git.failures(Constants.HEAD).of(e);
        }
    }

    private static String prefix(Tip.Kind kind) {
        return switch (kind) {
            case OWN -> Constants.R_HEADS;
            case OTHERS -> Constants.R_REMOTES;
            case TAG -> Constants.R_TAGS;
        };
    }

    private static Tip tip(Repository repository, Tip.Kind kind, Ref ref, boolean isCurrent) throws IOException {
        Ref peeled = repository.getRefDatabase().peel(ref);
        ObjectId commit = peeled.getPeeledObjectId() == null ? ref.getObjectId() : peeled.getPeeledObjectId();
        String name = Repository.shortenRefName(ref.getName());
        BranchTrackingStatus status = kind == Tip.Kind.OWN ? BranchTrackingStatus.of(repository, name) : null;
        return status == null ? new Tip(name, kind, commit.name(), isCurrent, Optional.empty(), 0, 0)
                : new Tip(name, kind, commit.name(), isCurrent,
                        Optional.of(Repository.shortenRefName(status.getRemoteTrackingBranch())),
                        status.getAheadCount(), status.getBehindCount());
    }
}
