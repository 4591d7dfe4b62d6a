// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.plan;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.ChangeFactory;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauKind;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * A plan to begin with: the merger of both parties, every suggested correspondence, and a target picture with an item
 * for everything that has to be decided.
 *
 * @param part that holds it all
 * @param merger in the part
 */
record PlanDraft(Part part, Merger merger) {

    private static final String WORD = "merger";

    /** A plan of two parties of which the report knows none yet. */
    static PlanDraft of(MergerReport report, Language language) {
        String word = word(report);
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId(word + ".part.plan");
        part.setFormatVersion(1);
        List<Organisation> parties = Stream.of(Side.values())
                .flatMap(side -> report.parties().party(side).organisation().stream()).distinct().toList();
        Plateau target = ChangeFactory.eINSTANCE.createPlateau();
        target.setId(word + ".plateau.target");
        target.setName(text("plan.target", report, language));
        target.setKind(PlateauKind.TO_BE);
        target.setDate(report.mergerDate());
        Merger merger = ChangeFactory.eINSTANCE.createMerger();
        merger.setId(word + ".merger");
        merger.setName(text("plan.name", report, language));
        merger.setEffectiveDate(report.mergerDate());
        merger.setTarget(target);
        PlanNames names = new PlanNames(report.parties());
        parties.forEach(each -> {
            merger.getParties().add(names.proxy(each));
            target.getOrganisations().add(names.proxy(each));
        });
        part.getElements().addAll(List.of(merger, target));
        PlanAdditions.of(report, merger).addTo(merger);
        return new PlanDraft(part, merger);
    }

    private static String text(String key, MergerReport report, Language language) {
        return Message.of(PlanDraft.class, key, report.parties().party(Side.A).name(),
                report.parties().party(Side.B).name()).in(language);
    }

    /** By which every id of the plan begins; it is that of neither party. */
    private static String word(MergerReport report) {
        Stream<String> ids = Stream.of(Side.values()).flatMap(side -> report.parties().party(side).organisation()
                .map(Identified::getId).stream());
        return Stream.concat(Stream.of(WORD), ids).map(each -> each.replace('.', '-'))
                .reduce((one, other) -> one + "-" + other).orElse(WORD);
    }
}
