// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.ui.versions.merge.Note.Subject;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.BranchMerge;
import dk.landskab.versioning.merging.Continuation;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Unfinished;

/**
 * A merge that is being decided.
 *
 * @param subject what is merged, where it was begun here
 * @param unfinished what another program began; empty where it was begun here
 */
record UnderWay(GitLandscapes git, Optional<Subject> subject, Optional<Unfinished> unfinished)
        implements Attempt {

    private static final String OWN = "LANDSKAB_MERGE";
    private static final String OF_GIT = "MERGE_RESOLUTION";

    /** The merge that is being decided; the notes of one that is committed already are taken away. */
    static Optional<UnderWay> of(GitLandscapes git) throws IOException {
        Optional<Subject> subject = own(git).subject();
        if (subject.isPresent() && isMerged(git.repository(), subject.get())) {
            own(git).remove();
            return Optional.empty();
        }
        Optional<Unfinished> unfinished = subject.isPresent() ? Optional.empty() : Unfinished.of(git);
        return subject.isEmpty() && unfinished.isEmpty() ? Optional.empty()
                : Optional.of(new UnderWay(git, subject, unfinished));
    }

    private static boolean isMerged(Repository repository, Subject subject) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(ObjectId.fromString(subject.commit())),
                    walk.parseCommit(repository.resolve(Constants.HEAD)));
        }
    }

    /** Where a merge that is begun here is written down. */
    static Note own(GitLandscapes git) {
        return new Note(git.gitFolder().resolve(OWN));
    }

    @Override
    public Note note() {
        return subject.isPresent() ? own(git) : new Note(git.gitFolder().resolve(OF_GIT));
    }

    @Override
    public String name() {
        return subject.map(Subject::name).or(() -> unfinished.flatMap(Unfinished::theirs)
                .map(each -> Place.brief(each.name()))).orElse("");
    }

    @Override
    public MergeResult preview(Optional<Resolution> resolution) {
        return (subject.isPresent() ? BranchMerge.preview(git, subject.get().commit(), resolution)
                : Continuation.preview(git, resolution)).result();
    }

    /** Commits it, as far as everything is decided. */
    MergeOutcome run(Optional<Resolution> resolution, String message) {
        return subject.isPresent() ? BranchMerge.run(git, subject.get().commit(), resolution, message)
                : Continuation.run(git, resolution);
    }
}
