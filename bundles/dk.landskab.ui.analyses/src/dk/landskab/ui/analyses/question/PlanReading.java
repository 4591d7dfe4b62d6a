// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.question;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.plan.Planning;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;

/** Reads the plan of a merger, or works out a new one; what is new is written when everything else is done. */
final class PlanReading {

    private final PlanPlace place;
    private final LandscapeFolder files;
    private final Course course;
    private final Language language;
    private Optional<Planning> planning = Optional.empty();
    private boolean isNew;

    PlanReading(PlanPlace place, PartFormats formats, Course course, Language language) {
        this.place = place;
        this.files = place.files(formats);
        this.course = course;
        this.language = language;
    }

    /** An input with the plan, as it is going to be. */
    MergerInput of(MergerInput input) {
        course.at(Message.of(PlanReading.class, "plan.reading", place.folder()));
        isNew = place.open().isEmpty() && !files.holdsLandscape();
        if (isNew) {
            place.refuseUnlessFree();
            planning = Optional.of(Planning.begin(input, files.origin(), files.formats(), this::analysed, language));
            return input.planned(planning.get().plan());
        }
        Landscape plan = place.open().map(OpenLandscape::copy).orElseGet(files::read);
        MergerInput planned = input.planned(plan);
        if (!place.isUpdate()) {
            return planned;
        }
        planning = Optional.of(Planning.update(planned, files.formats(), this::analysed)
                .orElseThrow(() -> place.refused("plan.noMerger")));
        return input.planned(planning.get().plan());
    }

    private MergerReport analysed(MergerInput input) {
        return MergerQuestion.analysed(input, course);
    }

    /** Writes what is new, and says so; a plan that is edited is left to {@link #gesture}. */
    Optional<Message> write() {
        if (place.open().isPresent() || planning.isEmpty()) {
            return planning.map(each -> Message.of(PlanReading.class, "plan.gesture", each.additions().count()));
        }
        Planning now = planning.get();
        if (!now.files().isEmpty()) {
            try {
                Files.createDirectories(place.folder());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            files.save(now.files());
        }
        return Optional.of(isNew ? Message.of(PlanReading.class, "plan.made", place.folder(),
                now.additions().correspondences().size(), now.additions().items().size(),
                now.merger().getEffectiveDate())
                : Message.of(PlanReading.class, "plan.updated", place.folder(), now.additions().count()));
    }

    /** Adds what is new to the plan that is edited, as one step. */
    Optional<Runnable> gesture() {
        return place.open().flatMap(open -> planning.filter(each -> !each.additions().isEmpty())
                .map(each -> new PlanGesture(open, each.merger().getId(), each.additions())));
    }
}
