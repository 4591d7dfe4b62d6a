// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.analysis.merger.match.Ground;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.picture.StrategyOutlook;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.change.ChangeFactory;
import dk.landskab.model.change.Correspondence;
import dk.landskab.model.change.CorrespondenceState;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Merger;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Proxies;

/**
 * What a report suggests and finds undecided, as far as a plan does not say it yet. What belongs to a party is named by
 * its id alone.
 *
 * @param correspondences for the merger
 * @param items for its target picture; none where it has none
 */
public record PlanAdditions(List<Correspondence> correspondences, List<PlateauItem> items) {

    /** Copies the lists. */
    public PlanAdditions {
        correspondences = List.copyOf(correspondences);
        items = List.copyOf(items);
    }

    /** Those of a report, which a merger does not have; nothing is changed. */
    public static PlanAdditions of(MergerReport report, Merger merger) {
        String word = merger.getId().replaceFirst("\\..*", "");
        List<Correspondence> correspondences = report.matches().matches().stream()
                .filter(each -> each.decision().isEmpty()).map(each -> correspondence(word, each)).toList();
        Plateau target = merger.getTarget();
        return new PlanAdditions(correspondences,
                target == null || target.eIsProxy() ? List.of() : items(word, target, undecided(report)));
    }

    /** How many there are. */
    public int count() {
        return correspondences.size() + items.size();
    }

    /** Adds them. */
    void addTo(Merger merger) {
        merger.getCorrespondences().addAll(correspondences);
        if (!items.isEmpty()) {
            merger.getTarget().getItems().addAll(items);
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

    private static List<Element> undecided(MergerReport report) {
        Collection<? extends Element> missing = report.target().dispositions().missing();
        return Stream.concat(missing.stream(), report.target().strategies().stream()
                .filter(each -> each.outlook() == StrategyOutlook.UNDECIDED).map(each -> each.strategy()))
                .map(Element.class::cast).toList();
    }

    private static List<PlateauItem> items(String word, Plateau target, List<Element> elements) {
        Set<String> there = new HashSet<>();
        target.getItems().forEach(each -> there.add(id(each.getElement())));
        return elements.stream().filter(each -> there.add(each.getId())).map(each -> {
            PlateauItem item = ChangeFactory.eINSTANCE.createPlateauItem();
            item.setId(word + ".item." + each.getId());
            item.setDisposition(Disposition.UNDECIDED);
            item.setElement(named(each));
            return item;
        }).toList();
    }

    private static String id(EObject element) {
        return element != null && element.eIsProxy() ? EcoreUtil.getURI(element).fragment()
                : element instanceof Identified identified ? identified.getId() : "";
    }

    /** An element of a party by its id alone. */
    @SuppressWarnings("unchecked")
    static <T extends Element> T named(T element) {
        return (T) Proxies.of(element.eClass(), element.getId());
    }
}
