// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.plan.Planning;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * The plan of a merger in a folder of its own: made where there is none, read where there is one, and added to only
 * where that is asked for. No landscape of a party is written to.
 *
 * @param folder as the user named it
 */
record MergerPlan(Environment environment, Path folder) {

    /**
     * An analysis with the plan.
     *
     * @param input without a plan
     * @param isUpdate whether what is new is added to a plan that is there
     * @param analysis by which is found what belongs into a plan
     * @throws WriteRefusedException where the folder holds something else than a landscape
     */
    MergerInput of(MergerInput input, boolean isUpdate, Function<MergerInput, MergerReport> analysis) {
        LandscapeFolder place = LandscapeFolder.at(environment.folder().resolve(folder));
        if (!place.holdsLandscape()) {
            return input.planned(made(place, input, analysis));
        }
        MergerInput planned = input.planned(place.read());
        return isUpdate ? input.planned(updated(place, planned, analysis)) : planned;
    }

    private Landscape made(LandscapeFolder place, MergerInput input, Function<MergerInput, MergerReport> analysis) {
        Path target = environment.folder().resolve(folder);
        refuseUnlessEmpty(target);
        Planning begun = Planning.begin(input, place.origin(), place.formats(), analysis, environment.language());
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        place.save(begun.files());
        say("merger.plan.made", folder, begun.additions().correspondences().size(), begun.additions().items().size(),
                begun.merger().getEffectiveDate());
        return begun.plan();
    }

    private void refuseUnlessEmpty(Path target) {
        if (!Files.exists(target)) {
            return;
        }
        try (Stream<Path> content = Files.isDirectory(target) ? Files.list(target) : Stream.of(target)) {
            if (content.anyMatch(each -> !each.getFileName().toString().startsWith("."))) {
                throw refused("merger.plan.occupied");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Landscape updated(LandscapeFolder place, MergerInput planned,
            Function<MergerInput, MergerReport> analysis) {
        Planning update = Planning.update(planned, place.formats(), analysis)
                .orElseThrow(() -> refused("merger.plan.noMerger"));
        if (!update.files().isEmpty()) {
            place.save(update.files());
        }
        say("merger.plan.updated", folder, update.additions().count());
        return update.plan();
    }

    private WriteRefusedException refused(String key) {
        return new WriteRefusedException(Location.of(folder.toString()), Message.of(MergerPlan.class, key));
    }

    private void say(String key, Object... arguments) {
        environment.err().println(Message.of(MergerPlan.class, key, arguments).in(environment.language()));
    }
}
