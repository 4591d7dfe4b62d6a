// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Look;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.DiagramPlan;
import dk.landskab.diagram.plan.Layer;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.edit.Labels;

/** Tells how the diagram is looked at, and how else it could be. */
final class TellSetting implements Verb<Nothing> {

    static final String ANSWER = "landskab.setting";

    private record Switch(String id, String label, boolean on) {
    }

    private record Setting(List<Switch> layers, List<Switch> filters, String date, List<Switch> plateaus) {
    }

    @Override
    public String kind() {
        return "landskab.requestSetting";
    }

    @Override
    public Class<Nothing> carries() {
        return Nothing.class;
    }

    @Override
    public List<Action> answer(Window window, Nothing asked) {
        return List.of(new Told(ANSWER, of(window)));
    }

    static Record of(Window window) {
        Shown shown = window.diagram();
        Look look = shown.look();
        DiagramPlan plan = window.plan();
        Predicate<Layer> isOn = look.layers().<Predicate<Layer>>map(names -> each -> names.contains(each.name()))
                .orElse(Layer::activeByDefault);
        return new Setting(
                plan.layers().stream().filter(each -> !each.always())
                        .map(each -> new Switch(each.name(), window.named(each.label()), isOn.test(each))).toList(),
                plan.filters().stream().map(each -> new Switch(each.name(), window.named(each.label()),
                        look.filters().contains(each.name()))).toList(),
                look.date().map(Object::toString).orElse(""), plateaus(window, look));
    }

    private static List<Switch> plateaus(Window window, Look look) {
        Set<String> chosen = look.plateau().map(Set::of).orElse(Set.of());
        return window.desk().model().objects().filter(Plateau.class::isInstance).map(Plateau.class::cast)
                .filter(each -> each.getId() != null).map(each -> new Switch(each.getId(),
                        Labels.in(window.language()).of(each), chosen.contains(each.getId()))).toList();
    }
}
