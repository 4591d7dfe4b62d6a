// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Incoming;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;

/** Shows who names something: places in texts, and elements of the landscape. */
record Referrers(Desk desk, Going going, ElementImages images) {

    void show(Shell shell, Referring found) {
        if (found.id().isEmpty()) {
            desk.tell(Message.of(TextPane.class, "rename.nothing"));
            return;
        }
        List<PlaceList.Line> lines = Stream.concat(found.places().stream().map(each -> new PlaceList.Line(each.said(),
                each.path() + ":" + each.line(), null, () -> going.go(each.path(), each.span()))),
                elements(found.id().get()).stream()).toList();
        new PlaceList(shell, Message.of(TextPane.class, "references", found.id().get()).in(desk.language()), lines)
                .open();
    }

    private List<PlaceList.Line> elements(String id) {
        OpenLandscape open = desk.landscape();
        return open.reading(() -> open.find(id).map(open::incoming).orElse(List.of()).stream()
                .filter(each -> !(each.source().eResource() instanceof OpenPart part && part.text().isPresent()))
                .map(this::line).toList());
    }

    private PlaceList.Line line(Incoming incoming) {
        Labels labels = Labels.in(desk.language());
        EObject source = incoming.source();
        return new PlaceList.Line(labels.of(source), labels.of(source.eClass()) + ", " + labels.of(incoming.reference()),
                images.of(source.eClass()), () -> desk.open(source));
    }
}
