// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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
import dk.landskab.model.core.Property;

/**
 * What a report suggests and finds undecided, as far as a plan does not say it yet. What belongs to a party is referred
 * to by its id alone, and what it is called is kept with the merger.
 *
 * @param correspondences for the merger
 * @param items for its target picture; none where it has none
 * @param names for the merger: properties with ids of elements of the parties as keys, which have none there or another
 */
public record PlanAdditions(List<Correspondence> correspondences, List<PlateauItem> items, List<Property> names) {

    /** Copies the lists. */
    public PlanAdditions {
        correspondences = List.copyOf(correspondences);
        items = List.copyOf(items);
        names = List.copyOf(names);
    }

    /** Those of a report, which a merger does not have; nothing is changed. */
    public static PlanAdditions of(MergerReport report, Merger merger) {
        PlanNames names = new PlanNames(report.parties());
        String word = word(merger);
        List<Correspondence> correspondences = report.matches().matches().stream()
                .filter(each -> each.decision().isEmpty()).map(each -> correspondence(word, each, names)).toList();
        Plateau target = merger.getTarget();
        List<PlateauItem> items = target == null || target.eIsProxy() ? List.of()
                : items(word, target, undecided(report), names);
        return new PlanAdditions(correspondences, items,
                names.missing(merger, Stream.concat(correspondences.stream(), items.stream()).toList()));
    }

    /** By which every id of a merger's plan begins. */
    static String word(Merger merger) {
        return merger.getId().replaceFirst("\\..*", "");
    }

    /** How many there are for a person to decide on; names are not among them. */
    public int count() {
        return correspondences.size() + items.size();
    }

    /** Whether the plan says all of it already. */
    public boolean isEmpty() {
        return count() == 0 && names.isEmpty();
    }

    /** The property of a merger that keeps the name of the same element. */
    public static Optional<Property> kept(Merger merger, Property name) {
        return merger.getProperties().stream().filter(each -> name.getKey().equals(each.getKey())).findFirst();
    }

    /** Adds them; a name that is kept already is kept as it is now. */
    void addTo(Merger merger) {
        names.forEach(each -> kept(merger, each).ifPresentOrElse(old -> old.setValue(each.getValue()),
                () -> merger.getProperties().add(each)));
        merger.getCorrespondences().addAll(correspondences);
        if (!items.isEmpty()) {
            merger.getTarget().getItems().addAll(items);
        }
    }

    private static Correspondence correspondence(String word, Match match, PlanNames names) {
        Correspondence correspondence = ChangeFactory.eINSTANCE.createCorrespondence();
        correspondence.setId(word + ".match." + match.a().getFirst().getId() + "." + match.b().getFirst().getId());
        correspondence.setKind(match.kind());
        correspondence.setState(CorrespondenceState.SUGGESTED);
        correspondence.setScore(BigDecimal.valueOf(match.score()));
        match.grounds().stream().findFirst().map(Ground::basis)
                .ifPresent(basis -> correspondence.setBasis(basis.stored()));
        match.a().forEach(each -> correspondence.getLeft().add(names.proxy(each)));
        match.b().forEach(each -> correspondence.getRight().add(names.proxy(each)));
        return correspondence;
    }

    private static List<Element> undecided(MergerReport report) {
        Collection<? extends Element> missing = report.target().dispositions().missing();
        return Stream.concat(missing.stream(), report.target().strategies().stream()
                .filter(each -> each.outlook() == StrategyOutlook.UNDECIDED).map(each -> each.strategy()))
                .map(Element.class::cast).toList();
    }

    private static List<PlateauItem> items(String word, Plateau target, List<Element> elements,
            PlanNames names) {
        Set<String> there = new HashSet<>();
        target.getItems().forEach(each -> there.add(id(each.getElement())));
        return elements.stream().filter(each -> there.add(each.getId())).map(each -> {
            PlateauItem item = ChangeFactory.eINSTANCE.createPlateauItem();
            item.setId(word + ".item." + each.getId());
            item.setDisposition(Disposition.UNDECIDED);
            item.setElement(names.proxy(each));
            return item;
        }).toList();
    }

    private static String id(EObject element) {
        return element != null && element.eIsProxy() ? EcoreUtil.getURI(element).fragment()
                : element instanceof Identified identified ? identified.getId() : "";
    }
}
