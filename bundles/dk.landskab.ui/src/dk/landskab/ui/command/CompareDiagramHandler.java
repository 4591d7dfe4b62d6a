// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.List;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.part.ComparedPicture;
import dk.landskab.ui.versions.compare.Side;
import dk.landskab.ui.versions.compare.Sides;

/** Shows in the diagram in front what has changed since a revision that the person names. */
public final class CompareDiagramHandler extends DiagramHandler {

    @Override
    protected void run(OpenDesk desk, String diagram, IWorkbenchWindow window) {
        Talk talk = desk.workplace().talk();
        InputDialog dialog = new InputDialog(window.getShell(), talk.say(CompareDiagramHandler.class, "compare.title"),
                talk.say(CompareDiagramHandler.class, "compare.which"), "HEAD",
                typed -> typed.isBlank() ? "" : null);
        if (dialog.open() == InputDialog.OK) {
            compare(desk, diagram, dialog.getValue().strip(), window.getActivePage());
        }
    }

    /** Draws a comparison beside the window, and shows it on a page. */
    public static void compare(OpenDesk desk, String diagram, String older, IWorkbenchPage page) {
        String title = desk.diagrams().named(diagram).map(each -> each.title(desk.language())).orElse(diagram);
        Side side = Side.of(older, desk.language());
        new ComparedPicture(desk, page).show(older, diagram, title, () -> {
            try (Sides sides = new Sides(desk.place(), desk.landscape())) {
                return List.of(sides.read(side), sides.read(new Side.Open()));
            }
        });
    }
}
