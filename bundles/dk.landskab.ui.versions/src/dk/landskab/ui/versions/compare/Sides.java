// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.compare;

import java.util.Optional;

import dk.landskab.compare.Comparison;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.exchange.Places;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeSource;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.GitLandscapes;

/** Reads sides. Repositories that are opened for it stay open until it is closed. For one thread at a time. */
public final class Sides implements AutoCloseable {

    private final Place place;
    private final OpenLandscape open;
    private final Places places;
    private Optional<GitLandscapes> git = Optional.empty();

    /**
     * Sides that can be compared.
     *
     * @param place where what is open lies
     */
    public Sides(Place place, OpenLandscape open) {
        this.place = place;
        this.open = open;
        this.places = new Places(place.formats());
    }

    /**
     * All of a side.
     *
     * @throws dk.landskab.store.UnreadableException where there is none, or it cannot be read
     */
    public Landscape read(Side side) {
        return side instanceof Side.Open ? open.copy() : source(side).read();
    }

    /** Compares two, reading only the files that differ where neither of them is being edited. */
    Comparison compare(Side left, Side right) {
        return left instanceof Side.Open || right instanceof Side.Open ? Comparison.of(read(left), read(right))
                : Comparison.of(source(left), source(right));
    }

    private LandscapeSource source(Side side) {
        return switch (side) {
            case Side.Open edited -> throw new IllegalArgumentException("what is edited is no file");
            case Side.Saved saved -> place.saved();
            case Side.Revision revision -> revisions().at(revision.name());
            case Side.Elsewhere elsewhere -> places.resolve(elsewhere.place());
        };
    }

    private GitLandscapes revisions() {
        if (git.isEmpty()) {
            git = Optional.of(place.revisions());
        }
        return git.get();
    }

    @Override
    public void close() {
        git.ifPresent(GitLandscapes::close);
        git = Optional.empty();
        places.close();
    }
}
