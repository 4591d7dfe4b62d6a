// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.change.Merger;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartDraft;
import dk.landskab.store.WriteRefusedException;

/**
 * The plan of a merger in a folder of its own: made where there is none, read where there is one, and added to only
 * where that is asked for. No landscape of a party is written to.
 *
 * @param folder as the user named it
 */
record MergerPlan(Environment environment, Path folder) {

    private static final String FILE = "plan.landskab";

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
            create(place, input, analysis);
        } else if (isUpdate) {
            update(place, input.planned(place.read()), analysis);
        }
        return input.planned(place.read());
    }

    private void create(LandscapeFolder place, MergerInput input, Function<MergerInput, MergerReport> analysis) {
        Path target = environment.folder().resolve(folder);
        refuseUnlessEmpty(target);
        MergerInput dated = input.parameters().effective().isPresent() ? input
                : new MergerInput(input.a(), input.b(), input.plan(), input.reference(),
                        input.parameters().effective(usualDate(input.parameters().date())));
        PlanDraft draft = PlanDraft.of(analysis.apply(dated), environment.language());
        try {
            Files.createDirectories(target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        place.save(List.of(PartDraft.added(FILE, draft.part())));
        say("merger.plan.made", folder, draft.merger().getCorrespondences().size(),
                draft.merger().getTarget().getItems().size(), draft.merger().getEffectiveDate());
    }

    /** The first day of the first year that begins at least a year after today. */
    private static LocalDate usualDate(LocalDate today) {
        LocalDate year = today.plusYears(1);
        return year.getDayOfYear() == 1 ? year : year.plusYears(1).withDayOfYear(1);
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

    private void update(LandscapeFolder place, MergerInput planned, Function<MergerInput, MergerReport> analysis) {
        Landscape plan = planned.plan().orElseThrow();
        Merger merger = plan.all(Merger.class).stream().findFirst()
                .orElseThrow(() -> refused("merger.plan.noMerger"));
        int before = size(merger);
        PlanDraft.add(analysis.apply(planned), merger);
        List<PartDraft> drafts = plan.parts().stream().filter(each -> holds(each, merger)).map(PartDraft::changed)
                .toList();
        if (size(merger) > before) {
            place.save(drafts);
        }
        say("merger.plan.updated", folder, size(merger) - before);
    }

    private static int size(Merger merger) {
        return merger.getCorrespondences().size()
                + (merger.getTarget() == null ? 0 : merger.getTarget().getItems().size());
    }

    private static boolean holds(LoadedPart part, Merger merger) {
        return part.roots().stream().anyMatch(root -> root == merger.eContainer()
                || merger.getTarget() != null && root == merger.getTarget().eContainer());
    }

    private WriteRefusedException refused(String key) {
        return new WriteRefusedException(Location.of(folder.toString()), Message.of(MergerPlan.class, key));
    }

    private void say(String key, Object... arguments) {
        environment.err().println(Message.of(MergerPlan.class, key, arguments).in(environment.language()));
    }
}
