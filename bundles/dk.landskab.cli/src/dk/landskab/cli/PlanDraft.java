// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.match.Ground;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.picture.StrategyOutlook;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.change.ChangeFactory;
import dk.landskab.model.change.Correspondence;
import dk.landskab.model.change.CorrespondenceState;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.change.PlateauKind;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Proxies;

/**
 * A plan to begin with: the merger of both parties, every suggested correspondence, and a target picture with an item
 * for everything that has to be decided. What belongs to a party is named by its id alone.
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
        target.setName(text("merger.plan.target", report, language));
        target.setKind(PlateauKind.TO_BE);
        target.setDate(report.mergerDate());
        Merger merger = ChangeFactory.eINSTANCE.createMerger();
        merger.setId(word + ".merger");
        merger.setName(text("merger.plan.name", report, language));
        merger.setEffectiveDate(report.mergerDate());
        merger.setTarget(target);
        parties.forEach(each -> {
            merger.getParties().add(named(each));
            target.getOrganisations().add(named(each));
        });
        part.getElements().addAll(List.of(merger, target));
        add(report, merger);
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

    /** Adds what a report suggests and finds undecided to its merger, and changes nothing that is there. */
    static void add(MergerReport report, Merger merger) {
        String word = merger.getId().replaceFirst("\\..*", "");
        report.matches().matches().stream().filter(each -> each.decision().isEmpty())
                .forEach(each -> merger.getCorrespondences().add(correspondence(word, each)));
        if (merger.getTarget() != null && !merger.getTarget().eIsProxy()) {
            items(word, merger.getTarget(), report.target().dispositions().missing());
            items(word, merger.getTarget(), report.target().strategies().stream()
                    .filter(each -> each.outlook() == StrategyOutlook.UNDECIDED).map(each -> each.strategy()).toList());
        }
    }

    private static Correspondence correspondence(String word, Match match) {
        Correspondence correspondence = ChangeFactory.eINSTANCE.createCorrespondence();
        correspondence.setId(word + ".match." + match.a().getFirst().getId() + "." + match.b().getFirst().getId());
        correspondence.setKind(match.kind());
        correspondence.setState(CorrespondenceState.SUGGESTED);
        correspondence.setScore(BigDecimal.valueOf(match.score()));
        match.grounds().stream().findFirst().map(Ground::basis)
                .ifPresent(basis -> correspondence.setBasis(basis.stored()));
        match.a().forEach(each -> correspondence.getLeft().add(named(each)));
        match.b().forEach(each -> correspondence.getRight().add(named(each)));
        return correspondence;
    }

    private static void items(String word, Plateau target, Collection<? extends Element> elements) {
        Set<String> there = new HashSet<>();
        target.getItems().forEach(each -> there.add(id(each.getElement())));
        elements.stream().filter(each -> there.add(each.getId())).forEach(each -> {
            PlateauItem item = ChangeFactory.eINSTANCE.createPlateauItem();
            item.setId(word + ".item." + each.getId());
            item.setDisposition(Disposition.UNDECIDED);
            item.setElement(named(each));
            target.getItems().add(item);
        });
    }

    private static String id(EObject element) {
        return element != null && element.eIsProxy() ? EcoreUtil.getURI(element).fragment()
                : element instanceof Identified identified ? identified.getId() : "";
    }

    /** An element of a party by its id alone. */
    @SuppressWarnings("unchecked")
    private static <T extends Element> T named(T element) {
        return (T) Proxies.of(element.eClass(), element.getId());
    }
}
