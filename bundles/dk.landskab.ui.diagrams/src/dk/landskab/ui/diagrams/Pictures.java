// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.util.List;
import java.util.Optional;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.compare.Comparison;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.DrawingRequest;
import dk.landskab.diagram.editor.EditorOptions;
import dk.landskab.diagram.editor.OpenPlace;
import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.diagram.editor.window.Desk;
import dk.landskab.diagram.editor.window.Shown;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.diagram.run.SemanticModel;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;

/**
 * Draws diagrams of a landscape that nobody edits, as the editor shows them. It takes long, and is for any thread but a
 * window's.
 *
 * @param name of the landscape as a person calls it
 */
public record Pictures(String name, Landscape landscape, Language language) {

    /** All that there can be: those that are stored, then one of each kind that there is something for. */
    public List<Choice> all() {
        return Choice.all(OpenPlace.shown(name, landscape));
    }

    /** A diagram; empty where the landscape has none of that name. */
    public Optional<Drawing> of(String diagram) {
        try (Desk desk = desk()) {
            return show(desk, diagram).map(Shown::drawing);
        }
    }

    /**
     * A diagram, with what has changed in it since an older landscape.
     *
     * @param older with what it is called
     */
    public Optional<Drawing> since(String diagram, Landscape before, String older) {
        try (Desk desk = desk()) {
            return show(desk, diagram).map(shown -> {
                DrawingRequest request = shown.request();
                return desk.run().draw(desk.model(), request.titled(request.title().orElse(""),
                        Remarks.against(request.remarks(), older, language))
                        .compared(SemanticModel.of(before), Comparison.of(before, landscape)));
            });
        }
    }

    private Desk desk() {
        return new Desk(OpenPlace.shown(name, landscape), EditorOptions.standard().in(language), Runnable::run);
    }

    private static Optional<Shown> show(Desk desk, String diagram) {
        return Choice.of(diagram, desk.place()).flatMap(known -> new Window(desk, action -> {
            // There is no page.
        }, new Silence()).show(known.name()));
    }

    private static final class Silence implements Window.Tidings {

        @Override
        public List<Action> ofDiagram(Window window) {
            return List.of();
        }

        @Override
        public Action ofChoice(Window window, String view) {
            throw new IllegalStateException("nothing is chosen on a picture");
        }
    }
}
