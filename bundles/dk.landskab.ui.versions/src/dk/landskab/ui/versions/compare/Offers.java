// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.StoreException;
import dk.landskab.store.UnreadableException;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.GitLandscapes;

/**
 * What can be chosen for a side.
 *
 * @param all in the order in which it is offered: what is open, what is saved, the last commit, branches, branches of
 *            others, tags, and the newest commits
 */
public record Offers(List<Offer> all) {

    private static final int COMMITS = 500;

    /**
     * One of them.
     *
     * @param text that names it
     * @param about what else is known of it; may be empty
     */
    public record Offer(String text, String about) {

        /** Both in a line. */
        public String line() {
            return about.isEmpty() ? text : text + "   " + about;
        }
    }

    /** Copies the list. */
    public Offers {
        all = List.copyOf(all);
    }

    /**
     * Looks at the repository; without one there is what is open, and what is saved.
     *
     * @throws UnreadableException where there is one that cannot be read
     */
    public static Offers read(Place place) {
        List<Offer> offers = new ArrayList<>(List.of(new Offer(new Side.Open().in(place.language()), ""),
                new Offer(new Side.Saved().in(place.language()), "")));
        try (GitLandscapes git = place.revisions()) {
            add(git, place, offers);
        } catch (StoreException none) {
            return new Offers(offers);
        } catch (IOException e) {
            throw new UnreadableException(Location.of(place.path().toString()), Message.of(Offers.class, "names"), e);
        }
        return new Offers(offers);
    }

    private static void add(GitLandscapes git, Place place, List<Offer> offers) throws IOException {
        Repository repository = git.repository();
        if (git.head().isEmpty()) {
            return;
        }
        offers.add(new Offer(Constants.HEAD, ""));
        for (String prefix : List.of(Constants.R_HEADS, Constants.R_REMOTES, Constants.R_TAGS)) {
            repository.getRefDatabase().getRefsByPrefix(prefix).stream().filter(ref -> !ref.isSymbolic())
                    .map(Ref::getName).map(Repository::shortenRefName).map(each -> new Offer(each, ""))
                    .forEach(offers::add);
        }
        try (RevWalk walk = new RevWalk(repository)) {
            walk.markStart(walk.parseCommit(ObjectId.fromString(git.head().orElseThrow())));
            int left = COMMITS;
            for (RevCommit each = walk.next(); each != null && left > 0; each = walk.next(), left--) {
                offers.add(new Offer(Place.brief(each.name()),
                        place.time(each.getCommitterIdent().getWhenAsInstant()) + "   " + each.getShortMessage()));
            }
        }
    }

    /** The names alone, without commits that are known by nothing but their number. */
    public List<String> names() {
        return all.stream().filter(each -> each.about().isEmpty()).map(Offer::text).toList();
    }

    /** Those in which every one of some words stands. */
    public List<Offer> with(String words) {
        List<String> wanted = Arrays.asList(words.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return all.stream().filter(each -> wanted.stream().allMatch(each.line().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }
}
