// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.change.Merger;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartLoading;
import dk.landskab.store.PartSource;

/**
 * What becomes of a plan: the files to be written, and the plan as reading them would give it. Nothing is written here.
 *
 * @param plan as it is when the files are written
 * @param files to be written; none where there is nothing new
 * @param additions what is new
 * @param merger of the plan
 */
public record Planning(Landscape plan, List<PartDraft> files, PlanAdditions additions, Merger merger) {

    /** The file of a new plan, within its folder. */
    public static final String FILE = "plan.landskab";

    /** Copies the list. */
    public Planning {
        files = List.copyOf(files);
    }

    /**
     * A new plan.
     *
     * @param input without a plan; without an effective date, the first day of the first year that begins at least a
     *            year after its date is taken
     * @param where the plan is going to lie
     * @param analysis by which is found what belongs into a plan
     * @param language of the names in it
     */
    public static Planning begin(MergerInput input, Origin where, PartFormats formats,
            Function<MergerInput, MergerReport> analysis, Language language) {
        MergerInput dated = input.parameters().effective().isPresent() ? input
                : new MergerInput(input.a(), input.b(), input.plan(), input.reference(),
                        input.parameters().effective(usualDate(input.parameters().date())));
        PlanDraft draft = PlanDraft.of(analysis.apply(dated), language);
        PartDraft file = PartDraft.added(FILE, draft.part());
        PlanAdditions all = new PlanAdditions(draft.merger().getCorrespondences(),
                draft.merger().getTarget().getItems(), draft.merger().getProperties());
        return new Planning(read(where, formats, List.of(source(file, formats))), List.of(file), all, draft.merger());
    }

    /**
     * A plan with what is new for it; what a person has written into it stays as it is. The names that it keeps of the
     * parties' elements become those that they have now.
     *
     * @param input with the plan; the objects of the plan are changed
     * @return empty where the plan holds no merger to add to
     */
    public static Optional<Planning> update(MergerInput input, PartFormats formats,
            Function<MergerInput, MergerReport> analysis) {
        Landscape plan = input.plan().orElseThrow();
        return plan.all(Merger.class).stream().findFirst().map(merger -> {
            PlanAdditions additions = PlanAdditions.of(analysis.apply(input), merger);
            additions.addTo(merger);
            List<PartDraft> changed = additions.isEmpty() ? List.of() : plan.parts().stream()
                    .filter(each -> holds(each, merger)).map(PartDraft::changed).toList();
            return new Planning(changed.isEmpty() ? plan : read(plan, changed, formats), changed, additions, merger);
        });
    }

    /** The first day of the first year that begins at least a year after today. */
    private static LocalDate usualDate(LocalDate today) {
        LocalDate year = today.plusYears(1);
        return year.getDayOfYear() == 1 ? year : year.plusYears(1).withDayOfYear(1);
    }

    private static boolean holds(LoadedPart part, Merger merger) {
        return part.roots().stream().anyMatch(root -> root == merger.eContainer()
                || merger.getTarget() != null && root == merger.getTarget().eContainer());
    }

    private static Landscape read(Landscape before, List<PartDraft> changed, PartFormats formats) {
        Map<String, PartDraft> drafts = new HashMap<>();
        changed.forEach(each -> drafts.put(each.path(), each));
        List<PartSource> files = new ArrayList<>();
        before.parts().forEach(part -> files.add(drafts.containsKey(part.path())
                ? source(drafts.get(part.path()), formats) : part.source()));
        return read(before.origin(), formats, files);
    }

    private static Landscape read(Origin where, PartFormats formats, List<PartSource> files) {
        return LandscapeAssembly.of(where, PartLoading.all(files, formats));
    }

    private static PartSource source(PartDraft draft, PartFormats formats) {
        return PartSource.of(draft.path(), draft.bytes(formats.of(draft.path()).orElseThrow()));
    }
}
