// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.Move;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.grouping.Filing;
import dk.landskab.ui.navigator.grouping.Grouping;
import dk.landskab.ui.navigator.grouping.Node;

/**
 * What it means to drag a line of the tree onto another: the object gets the place that the line stands for. Below a unit
 * the unit becomes its owner, below a subject the subject is named instead of the one it was dragged from, and below
 * everything else it moves into that, where the metamodel lets it.
 *
 * @param grouping of the tree
 * @param dragged the line that is dragged
 * @param onto where it is dropped
 */
public record Drop(Grouping grouping, Node dragged, Node onto) {

    /** Whether it means anything. */
    public boolean isPossible(OpenLandscape landscape) {
        return object(dragged).isPresent() && target().isPresent() && (isPlacing()
                || new Move(landscape, object(dragged).get(), target().get()).into().isPresent());
    }

    /**
     * Does it, as one gesture.
     *
     * @throws EditRefusedException saying why, where it cannot be done
     */
    public void call(OpenLandscape landscape) {
        Identified object = object(dragged).orElseThrow(() -> new EditRefusedException(
                Message.of(Drop.class, "drop.heading")));
        Identified target = target().orElseThrow(() -> new EditRefusedException(Message.of(Drop.class, "drop.onto")));
        if (isPlacing()) {
            place((Element) object, (Element) target, landscape);
        } else {
            new Move(landscape, object, target).call();
        }
    }

    private boolean isPlacing() {
        boolean owned = grouping == Grouping.ORGANISATION && target().get() instanceof OrgUnit;
        boolean filed = grouping == Grouping.SUBJECT && target().get() instanceof Subject
                && feature(object(dragged).get()).isPresent();
        return object(dragged).get() instanceof Element element && element != target().get() && (owned || filed)
                && feature(element).isPresent();
    }

    /** By which feature an element has its place in this grouping. */
    private Optional<EReference> feature(EObject object) {
        return switch (object) {
            case OrgUnit unit when grouping == Grouping.ORGANISATION ->
                Optional.of(BusinessPackage.Literals.ORG_UNIT__PARENT);
            case Subject subject -> Optional.of(BusinessPackage.Literals.SUBJECT__PARENT);
            case Element element when grouping == Grouping.ORGANISATION ->
                element.eContainer() instanceof Element ? Optional.empty()
                        : Optional.of(CorePackage.Literals.ELEMENT__OWNER);
            default -> Filing.of(object.eClass());
        };
    }

    private void place(Element element, Element target, OpenLandscape landscape) {
        EReference feature = feature(element).orElseThrow();
        if (isAround(element, target)) {
            throw new EditRefusedException(Message.of(Drop.class, "drop.circle", element, target));
        }
        Object value = feature.isMany() ? instead(element, feature, target) : target;
        new ChangeFeature(landscape).set(element, feature, value).call();
    }

    private List<EObject> instead(Element element, EReference feature, Element target) {
        List<EObject> all = new ArrayList<>();
        ((List<?>) element.eGet(feature)).forEach(each -> all.add((EObject) each));
        above(dragged).ifPresent(all::remove);
        if (!all.contains(target)) {
            all.add(target);
        }
        return all;
    }

    /** Whether the target hangs below what is dragged. */
    private boolean isAround(Element element, Element target) {
        return lines(onto).anyMatch(each -> object(each).filter(found -> found == element).isPresent())
                && element != target;
    }

    private Optional<Identified> target() {
        return lines(onto).flatMap(each -> object(each).stream()).findFirst();
    }

    private static Optional<Identified> above(Node node) {
        return lines(node).skip(1).flatMap(each -> object(each).stream()).findFirst();
    }

    private static Optional<Identified> object(Node node) {
        return node.card().map(card -> card.object());
    }

    private static Stream<Node> lines(Node node) {
        return Stream.iterate(node, each -> each != null, each -> each.parent().orElse(null));
    }
}
