// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.EnumMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.edit.Field;
import dk.landskab.diagram.editor.edit.Fields;
import dk.landskab.diagram.editor.edit.Spot;
import dk.landskab.diagram.editor.graph.Types;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.PropertyGroup;

/** What is said of elements, as forms ask for it. */
final class Sheets {

    private Sheets() {
    }

    /** What a view shows, or the element with an id; a line that is only a relation is what it begins at. */
    static Optional<EObject> element(Window window, String id) {
        String view = Types.view(String.valueOf(id));
        Optional<EObject> shown = window.shown().flatMap(each -> inView(each, view));
        return shown.or(() -> window.desk().place().find(view).map(each -> each));
    }

    private static Optional<EObject> inView(Shown shown, String view) {
        return shown.element(view).or(() -> shown.edge(view).map(each -> each.element()));
    }

    /** The feature at a path of an element, to be edited. */
    static Spot spot(Window window, String id, String path) {
        EObject element = element(window, id)
                .orElseThrow(() -> new EditRefusedException(Message.of(ChangeProperty.class, "gone")));
        return Spot.at(element, String.valueOf(path))
                .orElseThrow(() -> new EditRefusedException(Message.of(ChangeProperty.class, "fixed")));
    }

    /** The fields of an element, in the order in which a form asks. */
    static Map<PropertyGroup, List<Field>> groups(Window window, EObject element) {
        return new Fields(window, window.findings()).groups(element);
    }
}
