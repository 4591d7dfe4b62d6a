// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.edit.Deeds;
import dk.landskab.diagram.editor.edit.TextOf;
import dk.landskab.diagram.editor.edit.Field;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Offer;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.edit.Labels;

/** Tells what is said of what is selected, grouped as a form asks for it. */
final class TellProperties implements Verb<TellProperties.Wanted> {

    private static final int MOST = 20;

    /** @param elementIds ids of boxes and lines, or of elements */
    record Wanted(List<String> elementIds) {

        /** No list is an empty one. */
        Wanted {
            elementIds = elementIds == null ? List.of() : List.copyOf(elementIds);
        }
    }

    private record Group(String label, List<Field> fields) {
    }

    private record Sheet(String id, String element, String title, String kind, String icon, List<Group> groups,
            List<Deeds.Deed> deeds, boolean text, List<String> notes, List<String> offers) {
    }

    private record Properties(List<Sheet> elements) {
    }

    @Override
    public String kind() {
        return "landskab.requestProperties";
    }

    @Override
    public Class<TellProperties.Wanted> carries() {
        return TellProperties.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, TellProperties.Wanted asked) {
        return List.of(new Told("landskab.properties", new Properties(asked.elementIds().stream().limit(MOST)
                .flatMap(id -> Sheets.element(window, id).stream().map(each -> sheet(window, id, each))).toList())));
    }

    private static Sheet sheet(Window window, String id, EObject element) {
        Labels labels = Labels.in(window.language());
        Optional<Deeds> deeds = Deeds.of(window, element);
        List<Group> groups = Sheets.groups(window, element).entrySet().stream()
                .map(each -> new Group(each.getKey().in(window.language()), each.getValue())).toList();
        return new Sheet(id, SemanticModel.id(element), labels.of(element), labels.of(element.eClass()),
                element.eClass().getName(), groups,
                deeds.map(Deeds::deeds).orElse(List.of()), TextOf.of(window, element).isPresent(),
                deeds.map(Deeds::standing).orElse(List.of()),
                window.desk().offers(element).stream().map(Offer::label).toList());
    }
}
