// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.ObjectId;

import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.ui.versions.merge.Note.Subject;
import dk.landskab.ui.versions.story.Line;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.jgit.GitReason;
import dk.landskab.versioning.merging.BranchMerge;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Unfinished;
import dk.landskab.versioning.settings.Program;

/**
 * Merges into the current branch. Every verb looks at Git and at what is written down anew, and throws a {@link
 * dk.landskab.store.StoreException}, {@link dk.landskab.compare.merge.MergeRefusedException} or {@link
 * ResolutionException} where it is refused.
 */
public record Merging(Place place) {

    /**
     * A merge that is being decided.
     *
     * @param name what is merged, as a person calls it
     * @param disputes all conflicts, decided or not, by element
     * @param merged what is merged without a conflict and as decided, against the current branch
     * @param notice what the person has to know
     * @param whole the merged landscape as far as it is decided, and as the current branch has it where it is not;
     *            only to be looked at
     */
    public record Open(String name, List<Dispute> disputes, List<Line> merged, Optional<Message> notice,
            Landscape whole) {

        /** Copies the lists. */
        public Open {
            disputes = List.copyOf(disputes);
            merged = List.copyOf(merged);
        }

        /** How many are decided. */
        public int decided() {
            return (int) disputes.stream().filter(each -> each.decision().isPresent()).count();
        }

        /** Whether it can be completed. */
        public boolean isDecided() {
            return decided() == disputes.size();
        }
    }

    /**
     * Begins to merge. Where nothing is in conflict, it is committed at once.
     *
     * @param revision what is merged
     * @param name as a person calls it
     * @return what is to be decided; empty where it is merged
     */
    public Optional<Open> begin(String revision, String name) {
        return with(git -> {
            if (UnderWay.of(git).isPresent()) {
                throw refused("underWay");
            }
            MergeOutcome outcome = BranchMerge.run(git, revision, Optional.empty(), message(name));
            if (!(outcome instanceof MergeOutcome.Open open)) {
                return Optional.empty();
            }
            ObjectId commit = git.repository().resolve(revision + "^{commit}");
            UnderWay.own(git).write(Optional.of(new Subject(commit.name(), name)), open.result().keys(), Map.of());
            return look(git);
        });
    }

    /** The merge that is being decided, here or begun by another program; empty where none is. */
    public Optional<Open> look() {
        return with(this::look);
    }

    private Optional<Open> look(GitLandscapes git) throws IOException {
        Optional<UnderWay> merge = UnderWay.of(git);
        return merge.isEmpty() ? Optional.empty() : Optional.of(new Outlook(merge.get(), place.formats(), place.language()).open());
    }

    /** What is being merged, in words, without merging it; empty where nothing is. */
    public Optional<String> name() {
        return with(git -> UnderWay.of(git).map(UnderWay::name));
    }

    /**
     * Decides a conflict, and writes that down.
     *
     * @param decision empty to leave it open again
     */
    public Optional<Open> decide(Dispute dispute, Optional<Decision> decision) {
        return with(git -> {
            underWay(git).decide(dispute, decision);
            return look(git);
        });
    }

    /** Commits the merge as it was decided; gives what is told afterwards. */
    public List<Message> complete() {
        return with(git -> {
            UnderWay merge = underWay(git);
            MergeOutcome outcome = merge.run(merge.resolution(), message(merge.name()));
            if (!(outcome instanceof MergeOutcome.Merged merged)) {
                throw refused("open");
            }
            merge.note().remove();
            List<Message> told = new ArrayList<>();
            merged.written().kept().forEach(each -> told.add(Message.of(Merging.class, "kept", each)));
            merged.next().ifPresent(each -> told.add(Message.of(Merging.class, "next", each)));
            return told;
        });
    }

    /**
     * Gives the merge up: everything is as it was before it. What another program began, Git itself gives up, with what
     * it knows of files that were not committed before.
     */
    public void giveUp() {
        with(git -> {
            UnderWay merge = underWay(git);
            if (merge.subject().isEmpty()) {
                abort(git, merge.unfinished().orElseThrow());
            }
            merge.note().remove();
            return null;
        });
    }

    private void abort(GitLandscapes git, Unfinished unfinished) throws IOException {
        if (unfinished.kind() != Unfinished.Kind.MERGE) {
            throw refused("otherKind", unfinished.kind().next().replace("--continue", "--abort"));
        }
        try {
            Program.Outcome outcome = Program.of(git.repository().getWorkTree().toPath(), "git", "merge", "--abort")
                    .run("".getBytes(StandardCharsets.UTF_8));
            if (!outcome.succeeded()) {
                throw refused("git", outcome.said());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw refused("git", DiskReason.of(new InterruptedIOException()));
        }
    }

    private UnderWay underWay(GitLandscapes git) throws IOException {
        return UnderWay.of(git).orElseThrow(() -> refused("nothing"));
    }

    private String message(String name) {
        return Message.of(Merging.class, "message", name).in(place.language());
    }

    private interface Verb<T> {

        T on(GitLandscapes git) throws IOException;
    }

    private <T> T with(Verb<T> verb) {
        try (GitLandscapes git = GitLandscapes.ofWorkTree(place.path())) {
            return verb.on(git);
        } catch (IOException e) {
            throw refused("disk", GitReason.of(e));
        }
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return new WriteRefusedException(Location.of(place.path().toString()),
                Message.of(Merging.class, "refused." + key, arguments));
    }
}
