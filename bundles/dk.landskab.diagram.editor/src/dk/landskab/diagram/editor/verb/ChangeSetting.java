// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.window.Look;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.plan.Layer;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.ExactDay;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramPackage.Literals;
import dk.landskab.model.edit.Message;

/** Looks at the diagram in another way: for everybody where it is stored, else in this window. */
final class ChangeSetting implements Verb<ChangeSetting.Wanted> {

    /** What is on: layers, filters, the day or the plateau. */
    record Wanted(List<String> layers, List<String> filters, String date, String plateau) {
    }

    @Override
    public String kind() {
        return "landskab.changeSetting";
    }

    @Override
    public Class<ChangeSetting.Wanted> carries() {
        return ChangeSetting.Wanted.class;
    }

    @Override
    public List<Action> answer(Window window, ChangeSetting.Wanted asked) {
        Look look = new Look(date(asked.date()), Optional.ofNullable(asked.plateau()).filter(each -> !each.isBlank()),
                Optional.ofNullable(asked.layers()).map(Set::copyOf).or(() -> window.diagram().look().layers()),
                asked.filters() == null ? window.diagram().look().filters() : Set.copyOf(asked.filters()));
        Optional<Diagram> stored = window.diagram().choice().stored()
                .filter(each -> window.desk().place().mayEdit(each));
        if (stored.isPresent()) {
            window.change(Message.of(ChangeSetting.class, "gesture.look"), () -> store(window, stored.get(), look));
        } else {
            window.look(look);
        }
        return List.of();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text == null || text.isBlank() ? Optional.empty() : Optional.of(ExactDay.parse(text.strip()));
        } catch (DateTimeException noDate) {
            throw new EditRefusedException(Message.of(ChangeSetting.class, "noDate", text));
        }
    }

    private static void store(Window window, Diagram diagram, Look look) {
        List<String> layers = new ArrayList<>(look.layers().orElse(Set.of()));
        // No layers would mean those that are on by default.
        window.plan().layers().stream().filter(Layer::always).map(Layer::name).findFirst()
                .filter(each -> look.layers().isPresent() && layers.isEmpty()).ifPresent(layers::add);
        new ChangeFeature(window.landscape()).set(diagram, Literals.DIAGRAM__LAYERS, layers)
                .set(diagram, Literals.DIAGRAM__FILTERS, List.copyOf(look.filters()))
                .set(diagram, Literals.DIAGRAM__DATE, look.date().orElse(null))
                .set(diagram, Literals.DIAGRAM__PLATEAU, look.plateau().flatMap(window.desk().place()::find).orElse(null))
                .call();
    }
}
