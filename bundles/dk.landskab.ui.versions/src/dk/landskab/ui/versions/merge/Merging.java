// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.ui.versions.merge.Note.Subject;
import dk.landskab.ui.versions.story.Line;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.ui.versions.story.Telling;
import dk.landskab.versioning.GitLandscapes;
import dk.landskab.versioning.merging.BranchMerge;
import dk.landskab.versioning.merging.Continuation;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Unfinished;
import dk.landskab.versioning.settings.Program;

/**
 * Merges into the current branch. Every verb looks at Git and at what is written down anew, and throws a {@link
 * dk.landskab.store.StoreException}, {@link dk.landskab.compare.merge.MergeRefusedException} or {@link
 * ResolutionException} where it is refused.
 */
public record Merging(Place place) {

    private static final String OWN = "LANDSKAB_MERGE";
    private static final String OF_GIT = "MERGE_RESOLUTION";

    /**
     * A merge that is being decided.
     *
     * @param name what is merged, as a person calls it
     * @param disputes all conflicts, decided or not, by element
     * @param merged what is merged without a conflict and as decided, against the current branch
     * @param notice what the person has to know
     */
    public record Open(String name, List<Dispute> disputes, List<Line> merged, Optional<Message> notice) {

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
            refuseUnderWay(git);
            MergeOutcome outcome = BranchMerge.run(git, revision, Optional.empty(), message(name));
            if (!(outcome instanceof MergeOutcome.Open open)) {
                return Optional.empty();
            }
            ObjectId commit = git.repository().resolve(revision + "^{commit}");
            own(git).write(Optional.of(new Subject(commit.name(), name)), open.result().keys(), Map.of());
            return look(git);
        });
    }

    private void refuseUnderWay(GitLandscapes git) throws IOException {
        if (own(git).subject().isPresent() || Unfinished.of(git).isPresent()) {
            throw refused("underWay");
        }
    }

    /** The merge that is being decided, here or begun by another program; empty where none is. */
    public Optional<Open> look() {
        return with(this::look);
    }

    /** What is being merged, in words, without merging it; empty where nothing is. */
    public Optional<String> name() {
        return with(git -> own(git).subject().map(Subject::name).or(() -> Unfinished.of(git)
                .flatMap(Unfinished::theirs).map(each -> each.abbreviate(10).name())));
    }

    private Optional<Open> look(GitLandscapes git) throws IOException {
        Optional<Subject> subject = own(git).subject();
        if (subject.isPresent() && isMerged(git.repository(), subject.get())) {
            own(git).remove();
            return Optional.empty();
        }
        Optional<Unfinished> unfinished = subject.isPresent() ? Optional.empty() : Unfinished.of(git);
        return subject.isEmpty() && unfinished.isEmpty() ? Optional.empty() : Optional.of(open(git, subject, unfinished));
    }

    private static boolean isMerged(Repository repository, Subject subject) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            return walk.isMergedInto(walk.parseCommit(ObjectId.fromString(subject.commit())),
                    walk.parseCommit(repository.resolve(Constants.HEAD)));
        }
    }

    private Open open(GitLandscapes git, Optional<Subject> subject, Optional<Unfinished> unfinished) throws IOException {
        Note note = subject.isPresent() ? own(git) : new Note(git.gitFolder().resolve(OF_GIT));
        MergeResult all = preview(git, subject, Optional.empty());
        Map<String, Decision> decisions = new LinkedHashMap<>();
        Optional<Message> notice = Optional.empty();
        MergeResult rest = all;
        try {
            decisions.putAll(note.decisions());
            rest = decisions.isEmpty() ? all : preview(git, subject, Optional.of(resolution(note)));
        } catch (ResolutionException stale) {
            decisions.clear();
            note.write(subject, all.keys(), decisions);
            notice = Optional.of(stale.what());
        }
        Landscape ours = git.at(Constants.HEAD).read();
        Comparison comparison = Comparison.of(ours, rest.landscape());
        return new Open(subject.map(Subject::name).orElseGet(() -> unfinished.flatMap(Unfinished::theirs)
                .map(each -> each.abbreviate(10).name()).orElse("")), disputes(all, rest, decisions),
                Telling.of(comparison, comparison.differences(), place.language()).lines(), notice);
    }

    /** All that there were from the beginning, and those that only decisions brought about. */
    private List<Dispute> disputes(MergeResult all, MergeResult rest, Map<String, Decision> decisions) {
        Map<String, Conflict> conflicts = new LinkedHashMap<>();
        all.conflicts().forEach(each -> conflicts.put(each.point().toString(), each));
        rest.conflicts().forEach(each -> conflicts.putIfAbsent(each.point().toString(), each));
        List<Dispute> disputes = new ArrayList<>();
        for (Conflict each : conflicts.values()) {
            String key = Dispute.key(each.point().id(), each.point().aspect().token());
            disputes.add(Dispute.of(each, rest.landscape(), place.language(), Optional.ofNullable(decisions.get(key))));
        }
        return disputes;
    }

    /**
     * Decides a conflict, and writes that down.
     *
     * @param decision empty to leave it open again
     */
    public Optional<Open> decide(Dispute dispute, Optional<Decision> decision) {
        return with(git -> {
            Optional<Subject> subject = own(git).subject();
            Note note = subject.isPresent() ? own(git) : new Note(git.gitFolder().resolve(OF_GIT));
            Map<String, Decision> decisions = new LinkedHashMap<>(note.decisions());
            Map<String, Decision> before = Map.copyOf(decisions);
            decision.ifPresentOrElse(each -> decisions.put(dispute.key(), each), () -> decisions.remove(dispute.key()));
            MergeResult all = preview(git, subject, Optional.empty());
            note.write(subject, all.keys(), decisions);
            try {
                preview(git, subject, Optional.of(resolution(note)));
            } catch (ResolutionException refused) {
                note.write(subject, all.keys(), new LinkedHashMap<>(before));
                throw refused;
            }
            return look(git);
        });
    }

    /** Commits the merge as it was decided; gives what is told afterwards. */
    public List<Message> complete() {
        return with(git -> {
            Optional<Subject> subject = own(git).subject();
            Note note = subject.isPresent() ? own(git) : new Note(git.gitFolder().resolve(OF_GIT));
            Optional<Resolution> resolution = note.text().isPresent() ? Optional.of(resolution(note)) : Optional.empty();
            MergeOutcome outcome = subject.isPresent()
                    ? BranchMerge.run(git, subject.get().commit(), resolution, message(subject.get().name()))
                    : Continuation.run(git, resolution);
            if (!(outcome instanceof MergeOutcome.Merged merged)) {
                throw refused("open");
            }
            note.remove();
            List<Message> told = new ArrayList<>();
            merged.written().kept().forEach(each -> told.add(Message.of(Merging.class, "kept", each)));
            merged.next().ifPresent(each -> told.add(Message.of(Merging.class, "next", each)));
            return told;
        });
    }

    /** Gives the merge up: everything is as it was before it. */
    public void giveUp() {
        with(git -> {
            if (own(git).subject().isPresent()) {
                own(git).remove();
            } else {
                abort(git);
            }
            return null;
        });
    }

    /** What another program began, Git itself gives up, with what it knows of files that were not committed before. */
    private void abort(GitLandscapes git) throws IOException {
        Unfinished unfinished = Unfinished.of(git).orElseThrow(() -> refused("nothing"));
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
            throw refused("git", String.valueOf(stopped.getMessage()));
        }
        new Note(git.gitFolder().resolve(OF_GIT)).remove();
    }

    private static MergeResult preview(GitLandscapes git, Optional<Subject> subject, Optional<Resolution> resolution) {
        return (subject.isPresent() ? BranchMerge.preview(git, subject.get().commit(), resolution)
                : Continuation.preview(git, resolution)).result();
    }

    private static Resolution resolution(Note note) throws IOException {
        return Resolution.parse(note.file().toString(), note.text().orElse(""));
    }

    private String message(String name) {
        return Message.of(Merging.class, "message", name).in(place.language());
    }

    private static Note own(GitLandscapes git) {
        return new Note(git.gitFolder().resolve(OWN));
    }

    private interface Verb<T> {

        T on(GitLandscapes git) throws IOException;
    }

    private <T> T with(Verb<T> verb) {
        try (GitLandscapes git = GitLandscapes.ofWorkTree(place.path())) {
            return verb.on(git);
        } catch (IOException e) {
            throw refused("disk", String.valueOf(e.getMessage()));
        }
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return new WriteRefusedException(Location.of(place.path().toString()),
                Message.of(Merging.class, "refused." + key, arguments));
    }
}
