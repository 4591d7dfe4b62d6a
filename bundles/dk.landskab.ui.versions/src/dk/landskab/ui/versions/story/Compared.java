// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;

import dk.landskab.compare.Comparison;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.UnreadableException;
import dk.landskab.versioning.GitLandscapes;

/**
 * In what that which is saved differs from a revision, in the reader's language.
 *
 * @param heading what was compared, and how many elements differ
 * @param lines in what they differ
 */
public record Compared(String heading, List<Line> lines) {

    /** Copies the list. */
    public Compared {
        lines = List.copyOf(lines);
    }

    /**
     * Compares.
     *
     * @param revision whatever Git understands
     * @throws dk.landskab.store.UnreadableException where there is no such revision, or it cannot be read
     */
    public static Compared with(String revision, Place place) {
        try (GitLandscapes git = place.revisions()) {
            LandscapeSource then = git.at(revision);
            Comparison comparison = Comparison.of(then, place.saved());
            Telling told = Telling.of(comparison, comparison.differences(), place.language());
            Optional<Origin.Commit> commit = then.origin().commit();
            String key = told.elements() == 0 ? "none" : told.elements() == 1 ? "one" : "many";
            String heading = Message.of(Compared.class, "compared." + key, revision,
                    commit.map(each -> Place.brief(each.id())).orElse(""),
                    commit.map(each -> place.time(each.time())).orElse(""), told.elements()).in(place.language());
            return new Compared(heading, told.lines());
        }
    }

    /**
     * The names that the repository has for revisions: the last commit, branches, branches of others, tags.
     *
     * @throws dk.landskab.store.UnreadableException where there is no repository
     */
    public static List<String> names(Place place) {
        try (GitLandscapes git = place.revisions()) {
            List<String> names = new ArrayList<>();
            if (git.head().isPresent()) {
                names.add(Constants.HEAD);
            }
            for (String prefix : List.of(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS)) {
                git.repository().getRefDatabase().getRefsByPrefix(prefix).stream().filter(ref -> !ref.isSymbolic())
                        .map(Ref::getName).map(Repository::shortenRefName).forEach(names::add);
            }
            return names;
        } catch (IOException e) {
            throw new UnreadableException(Location.of(place.path().toString()),
                    Message.of(Compared.class, "names"), e);
        }
    }
}
