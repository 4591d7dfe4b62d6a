// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.util.Optional;

import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.exchange.OwnParts;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.PartFormats;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.disk.NewFolder;
import dk.landskab.versioning.merging.MergedFiles;

/**
 * Merges three places into a new folder. Nothing but the decisions is written before everything is decided; they lie in a
 * file beside the folder, so that whoever leaves finds them again, here and on the command line. For one thread at a time.
 */
public final class PlaceMerging implements AutoCloseable {

    private record Reading(ThreePlaces places, Landscape base, Landscape ours, Landscape theirs) implements Attempt {

        @Override
        public String name() {
            return places.theirs();
        }

        @Override
        public Optional<Note.Subject> subject() {
            return Optional.empty();
        }

        @Override
        public Note note() {
            return new Note(places.decisions());
        }

        @Override
        public MergeResult preview(Optional<Resolution> resolution) {
            return resolution.map(each -> Merge.of(base, ours, theirs, each))
                    .orElseGet(() -> Merge.of(base, ours, theirs));
        }
    }

    private final Places places;
    private final Reading reading;
    private final PartFormats formats;
    private final Language language;

    /**
     * Reads the three. Repositories stay open until it is closed.
     *
     * @param formats of their files, in which texts are told as well
     * @throws dk.landskab.store.UnreadableException where there is no landscape at one of them
     * @throws WriteRefusedException where the folder for the result has something in it, or cannot be made
     */
    public PlaceMerging(ThreePlaces three, PartFormats formats, Language language) {
        NewFolder.refuseUnlessFree(three.out());
        this.formats = formats;
        this.language = language;
        places = Places.standard();
        try {
            reading = new Reading(three, read(three.base()), read(three.ours()), read(three.theirs()));
        } catch (RuntimeException unreadable) {
            places.close();
            throw unreadable;
        }
    }

    private Landscape read(String place) {
        return OwnParts.of(places.resolve(place).read());
    }

    /**
     * What is in conflict, what is decided, and what is merged besides.
     *
     * @throws dk.landskab.compare.merge.MergeRefusedException where one of the three cannot be merged without losing something
     */
    public Merging.Open look() {
        try {
            return new Outlook(reading, formats, language).open();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    /**
     * Decides a conflict, and writes that down. A file of decisions in which a person wrote is put aside first, with
     * {@code .old} behind its name.
     *
     * @param decision empty to leave it open again
     */
    public Merging.Open decide(Dispute dispute, Optional<Decision> decision) {
        try {
            if (reading.note().text().filter(text -> text.contains("#")).isPresent()) {
                reading.note().aside();
            }
            reading.decide(dispute, decision);
            return look();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    /**
     * Writes the folder, all of it or nothing, and takes the decisions away.
     *
     * @throws WriteRefusedException where something is not decided, or the folder cannot be written
     */
    public void complete() {
        try {
            MergeResult result = reading.preview(reading.resolution());
            if (!result.isCommittable()) {
                throw refused("open");
            }
            NewFolder.write(reading.places().out(), MergedFiles.of(result));
            reading.note().remove();
        } catch (IOException e) {
            throw disk(e);
        }
    }

    @Override
    public void close() {
        places.close();
    }

    private WriteRefusedException disk(IOException e) {
        return refused("disk", DiskReason.of(e));
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return new WriteRefusedException(Location.of(reading.places().out().toString()),
                Message.of(Merging.class, "refused." + key, arguments));
    }
}
