// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Differ;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.compare.match.Matching;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.jgit.Failures;
import dk.landskab.versioning.jgit.NearestNames;
import dk.landskab.versioning.jgit.Revisions;

/**
 * Finds the commit that made an element say what it says, feature by feature.
 *
 * <p>Begins at a revision and hands every fact down to the first parent in which it already held; what no parent had was
 * set by the commit. So a merge is blamed only for what it decided itself, and a commit that moved the element to
 * another file for nothing. Commits are asked in the order of their times, and only as far back as facts lead. Where a
 * commit cannot be read, or a shallow clone left it behind, what leads there is told with its child and with why.
 */
public final class Blame {

    private final GitLandscapes landscapes;
    private final RevWalk walk;
    private final Set<ObjectId> cutOff;
    private final Unchanged unchanged;
    private final Map<RevCommit, Set<Fact>> open = new HashMap<>();
    private final PriorityQueue<RevCommit> ahead = new PriorityQueue<>(
            Comparator.comparingInt(RevCommit::getCommitTime).reversed().thenComparing(RevCommit::name));
    private final Map<Fact, Found> found = new HashMap<>();

    private record Found(Authorship set, Optional<Message> trouble) {
    }

    private record Stated(Identified subject, Optional<FeaturePath> feature, Optional<Change> value) {

        Fact fact() {
            return new Fact(subject.getId(), feature);
        }

        BlameLine answered(Found answer) {
            return new BlameLine(subject, feature, value, answer.set(), answer.trouble());
        }
    }

    private Blame(GitLandscapes landscapes, RevWalk walk, String id) throws IOException {
        this.landscapes = landscapes;
        this.walk = walk;
        this.cutOff = landscapes.repository().getObjectDatabase().getShallowCommits();
        this.unchanged = new Unchanged(landscapes, new Interest.InElement(id, landscapes.blobs()));
    }

    /**
     * A line for each thing that an element and what it contains say at a revision: that it is there, then its features
     * in the order of the metamodel.
     *
     * @throws UnreadableException where there is no such revision, it has no such element, or it cannot be read
     */
    public static List<BlameLine> of(GitLandscapes landscapes, String revision, String id) {
        Failures failures = landscapes.failures(revision);
        Landscape landscape = landscapes.at(revision).read();
        Identified element = landscape.find(id).orElseThrow(() -> unknown(failures, landscape, id));
        try (RevWalk walk = new RevWalk(landscapes.repository())) {
            Blame blame = new Blame(landscapes, walk, id);
            List<Stated> stated = new ArrayList<>();
            collect(Matching.of(landscape, landscape), element, stated);
            RevCommit newest = walk.parseCommit(new Revisions(landscapes.repository(), failures).commit(revision));
            blame.handDown(newest, new HashSet<>(stated.stream().map(Stated::fact).toList()));
            blame.run();
            return stated.stream().map(each -> each.answered(blame.found.get(each.fact()))).toList();
        } catch (IOException e) {
            throw failures.of(e);
        }
    }

    private static UnreadableException unknown(Failures failures, Landscape landscape, String id) {
        List<String> near = new NearestNames(landscape.objects().filter(Identified.class::isInstance)
                .map(object -> ((Identified) object).getId()).filter(Objects::nonNull).toList()).to(id);
        return near.isEmpty() ? failures.of("noElement", id) : failures.of("noElement.near", id, near);
    }

    private static void collect(Matching matching, EObject object, List<Stated> stated) {
        if (object instanceof Identified identified) {
            stated.add(new Stated(identified, Optional.empty(), Optional.empty()));
            Differ.contents(matching, identified, (path, change) -> stated.add(
                    new Stated(identified, Optional.of(path), Optional.of(change))));
        }
        object.eContents().forEach(child -> collect(matching, child, stated));
    }

    private void run() throws IOException {
        for (RevCommit commit = ahead.poll(); commit != null; commit = ahead.poll()) {
            ask(commit, open.remove(commit));
        }
    }

    private void ask(RevCommit commit, Set<Fact> facts) {
        Set<Fact> rest = new HashSet<>(facts);
        Optional<Message> trouble = cutOff.contains(commit) ? Optional.of(say("cutOff")) : Optional.empty();
        for (RevCommit parent : commit.getParents()) {
            try {
                RevCommit known = walk.parseCommit(parent);
                Set<Fact> older = unchanged.among(rest, known, commit);
                handDown(known, older);
                rest.removeAll(Set.copyOf(older));
            } catch (IOException e) {
                trouble = Optional.of(say("unreadable.parent", landscapes.failures(parent.name()).of(e).what()));
            } catch (UnreadableException e) {
                trouble = Optional.of(say("unreadable.parent", e.what()));
            }
        }
        Found answer = new Found(Authorship.of(commit), trouble);
        rest.forEach(fact -> found.put(fact, answer));
    }

    private void handDown(RevCommit commit, Set<Fact> facts) {
        if (!facts.isEmpty() && open.computeIfAbsent(commit, each -> new HashSet<>()).addAll(facts)
                && !ahead.contains(commit)) {
            ahead.add(commit);
        }
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(CommitTeller.class, key, arguments);
    }
}
