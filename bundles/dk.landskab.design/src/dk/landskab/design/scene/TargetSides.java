// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;

/**
 * A plateau as two sides: what is there today and becomes something else, and what it becomes.
 *
 * @param plateau the state that is wanted
 */
public record TargetSides(Plateau plateau) {

    private static final Set<Disposition> BECOMING = EnumSet.of(Disposition.ADAPT, Disposition.MERGE_INTO,
            Disposition.REPLACE, Disposition.UNDECIDED);

    /** What is there today and becomes something else, or of which nobody has decided what. */
    public Collection<Element> leaving() {
        return items().filter(item -> BECOMING.contains(item.getDisposition())).map(PlateauItem::getElement)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What stays as it is and takes nothing over. */
    public Collection<Element> kept() {
        Collection<Element> kept = with(Disposition.RETAIN);
        kept.removeAll(receiving());
        return kept;
    }

    /** The elements with a disposition. */
    public Collection<Element> with(Disposition disposition) {
        return items().filter(item -> item.getDisposition() == disposition).map(PlateauItem::getElement)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What others become and that is not new: successors, and what is adapted. */
    public Collection<Element> receiving() {
        Set<Element> receiving = items().flatMap(item -> becomes(item).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        receiving.removeAll(with(Disposition.NEW));
        return receiving;
    }

    /** The items that lead from one side to the other. */
    public List<PlateauItem> changes() {
        return items().filter(item -> BECOMING.contains(item.getDisposition())).toList();
    }

    /** What is decided about an element; empty where the plateau says nothing. */
    public Optional<PlateauItem> item(Element element) {
        return items().filter(item -> item.getElement() == element).findFirst();
    }

    /** What the element of an item becomes: its successors; itself where it is adapted; nothing where it ends. */
    public static List<Element> becomes(PlateauItem item) {
        List<Element> successors = item.getSuccessors().stream().filter(each -> !each.eIsProxy()).toList();
        return successors.isEmpty() && item.getDisposition() == Disposition.ADAPT ? List.of(item.getElement())
                : BECOMING.contains(item.getDisposition()) ? successors : List.of();
    }

    private Stream<PlateauItem> items() {
        return plateau.getItems().stream().filter(each -> each.getElement() != null && !each.getElement().eIsProxy());
    }
}
