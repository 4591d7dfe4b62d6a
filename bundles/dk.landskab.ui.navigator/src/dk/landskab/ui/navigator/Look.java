// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

import dk.landskab.model.StatusAt;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.Labels;
import dk.landskab.rules.Severity;
import dk.landskab.ui.navigator.action.Standing;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.grouping.Node;
import dk.landskab.ui.navigator.icon.ElementImages;

/** How lines look: their text, their icon with status and worst problem, and grey where they are out of use. */
final class Look {

    private final Control control;
    private final Desk desk;
    private final ElementImages images;
    private Standing standing = Standing.NONE;

    Look(Control control, Desk desk) {
        this.control = control;
        this.desk = desk;
        this.images = new ElementImages(control);
    }

    void standing(Standing newer) {
        standing = newer;
    }

    String text(Node node) {
        return node.label(Labels.in(desk.language()));
    }

    String text(Bunch bunch) {
        return bunch.label(Labels.in(desk.language()));
    }

    Image image(Node node) {
        EClass type = node.card().map(Card::type)
                .or(() -> node.heading().flatMap(heading -> heading.type()))
                .orElse(CorePackage.Literals.PART);
        return images.of(type, node.card().flatMap(this::status), standing.of(node));
    }

    Image image(EClass type) {
        return images.of(type);
    }

    Image image(Card card) {
        return images.of(card.type(), status(card), standing.of(card.object()));
    }

    /** Grey for what is out of use, else as the platform has it. */
    Color foreground(Node node) {
        return node.card().map(this::foreground).orElse(null);
    }

    Color foreground(Card card) {
        boolean gone = status(card).filter(LifecycleStatus.NOT_IN_USE::equals).isPresent();
        return gone ? quiet() : null;
    }

    /** The colour of what steps back. */
    Color quiet() {
        return control.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND);
    }

    /** What is said of a line beyond its text; empty for a heading. */
    Optional<String> more(Node node) {
        Labels labels = Labels.in(desk.language());
        return node.card().map(card -> labels.of(card.type()) + " · " + card.id()
                + status(card).filter(each -> each != LifecycleStatus.UNDECIDED).map(each -> " · " + labels.of(each))
                        .orElse("")
                + standing.of(node).map(each -> " · " + said(each)).orElse(""));
    }

    private String said(Severity severity) {
        return severity.label().in(desk.language());
    }

    private Optional<LifecycleStatus> status(Card card) {
        return desk.landscape().reading(() -> card.object() instanceof Element element && element.getLifecycle() != null
                ? Optional.of(StatusAt.of(element, desk.today())) : Optional.empty());
    }
}
