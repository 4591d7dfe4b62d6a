// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.compare;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.words.FaceToFace;
import dk.landskab.compare.words.Facing;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.writing.DiffReportWriter;
import dk.landskab.store.Landscape;
import dk.landskab.store.Origin;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.ui.versions.story.Telling;
import dk.landskab.ui.versions.story.Tellings;

/** In what one landscape differs from another, in the reader's language. What it needs stays open until it is closed. */
public final class Compared implements AutoCloseable {

    private final Side left;
    private final Side right;
    private final Place place;
    private final Sides sides;
    private final Comparison comparison;
    private final Tellings tellings;

    private Compared(Side left, Side right, Place place, Sides sides) {
        this.left = left;
        this.right = right;
        this.place = place;
        this.sides = sides;
        comparison = sides.compare(left, right);
        tellings = Telling.of(comparison, comparison.differences(), place.language()).byArea();
    }

    /**
     * Compares.
     *
     * @param left the older by convention
     * @param open what is edited at the place
     * @throws dk.landskab.store.UnreadableException where a side is not there, or cannot be read; nothing stays open
     */
    public static Compared of(Side left, Side right, Place place, OpenLandscape open) {
        Sides sides = new Sides(place, open);
        try {
            return new Compared(left, right, place, sides);
        } catch (RuntimeException refused) {
            sides.close();
            throw refused;
        }
    }

    /** What was compared, and how many elements differ. */
    public String heading() {
        int elements = tellings.size();
        String key = elements == 0 ? "none" : elements == 1 ? "one" : "many";
        return Message.of(Compared.class, "compared." + key, name(left, comparison.left()),
                name(right, comparison.right()), elements).in(place.language());
    }

    /** A revision with its commit and when it was made. */
    private String name(Side side, Landscape read) {
        Optional<Origin.Commit> commit = read.origin().commit();
        String name = side.in(place.language());
        if (side instanceof Side.Open || commit.isEmpty()) {
            return name;
        }
        String key = commit.get().id().startsWith(name) ? "side.commit.itself" : "side.commit";
        return Message.of(Compared.class, key, name, Place.brief(commit.get().id()), place.time(commit.get().time()))
                .in(place.language());
    }

    /** In what they differ. */
    public Tellings tellings() {
        return tellings;
    }

    /** What is on the left. */
    public Side left() {
        return left;
    }

    /** What is on the right. */
    public Side right() {
        return right;
    }

    /** Everything that either side says of an element; names in files that are equal are looked up. */
    public synchronized List<Facing> facing(String id) {
        return FaceToFace.of(comparison, id, place.language());
    }

    /** All of it, as a report; who asked is not told. */
    public synchronized Report report() {
        String typed = "landskab diff " + left.word(place.path()) + " " + right.word(place.path());
        return DiffReportWriter.write(comparison, place.language(), new Run(typed, Instant.now(), Optional.empty()));
    }

    @Override
    public synchronized void close() {
        sides.close();
    }
}
