// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.TriggerEdgeCreationAction;
import org.eclipse.glsp.server.actions.TriggerElementCreationAction;
import org.eclipse.glsp.server.actions.TriggerNodeCreationAction;
import org.eclipse.glsp.server.features.contextactions.RequestContextActions;
import org.eclipse.glsp.server.features.contextactions.SetContextActions;
import org.eclipse.glsp.server.features.directediting.LabeledAction;
import org.eclipse.glsp.server.features.toolpalette.PaletteItem;

import dk.landskab.diagram.editor.edit.Tool;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.TypeName;
import dk.landskab.diagram.specification.Parts;

/** Tells the tools of the diagram, in the sections of the specification, with the icons of the model. */
final class TellPalette implements Verb<RequestContextActions> {

    @Override
    public String kind() {
        return RequestContextActions.KIND;
    }

    @Override
    public Class<RequestContextActions> carries() {
        return RequestContextActions.class;
    }

    @Override
    public List<Action> answer(Window window, RequestContextActions asked) {
        boolean isPalette = "tool-palette".equals(asked.getContextId()) && window.mayEdit();
        return List.of(new SetContextActions(isPalette ? groups(window) : List.of(), Map.of()));
    }

    private static List<LabeledAction> groups(Window window) {
        Map<String, List<PaletteItem>> sections = new LinkedHashMap<>();
        for (Tool tool : Tool.of(window.plan())) {
            List<PaletteItem> items = sections.computeIfAbsent(tool.section(), each -> new ArrayList<>());
            items.add(new PaletteItem(tool.name(), window.named(tool.label()), trigger(tool), icon(tool),
                    order(items.size())));
        }
        List<LabeledAction> groups = new ArrayList<>();
        sections.forEach((section, items) -> groups.add(PaletteItem.createPaletteGroup(section, window.named(section),
                items, "", order(groups.size()))));
        return groups;
    }

    private static TriggerElementCreationAction trigger(Tool tool) {
        Map<String, String> arguments = Map.of("tool", tool.name());
        return tool.makesLine() ? new TriggerEdgeCreationAction(tool.type(), arguments)
                : new TriggerNodeCreationAction(tool.type(), arguments);
    }

    /** The class of what is made; a mere relation has the icon of any element. */
    private static String icon(Tool tool) {
        EObject mapping = tool.mappings().getFirst();
        String type = Parts.text(mapping, "domainClass");
        return type.isBlank() ? "Element" : TypeName.parse(type).className();
    }

    private static String order(int place) {
        return "%03d".formatted(place);
    }
}
