// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import java.nio.file.Path;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateDiagram;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramPackage;

/** A process that edits and saves until it is killed, and says after each what it has done. */
final class EditingLoop {

    private static final String CASES = "town/buy.acq";
    private static final String BEFORE = "case town.case.pay ";
    private static final int GESTURES_BETWEEN_SAVES = 7;

    private EditingLoop() {
    }

    /** Edits the town whose temporary folder is the argument. */
    public static void main(String[] arguments) {
        Town town = Town.at(Path.of(arguments[0]));
        try (OpenLandscape open = town.open()) {
            for (int number = 1;; number++) {
                String name = Integer.toString(number);
                open.together(() -> step(open, name));
                System.out.println("done " + number);
                if (number % GESTURES_BETWEEN_SAVES == 0) {
                    open.save();
                    System.out.println("saved " + number);
                }
            }
        }
    }

    /** Gives an element of the model, a case in a text and a place on a diagram the same number, in one step. */
    private static Object step(OpenLandscape open, String name) {
        Diagram diagram = open.find("town.diagram.picture").map(Diagram.class::cast)
                .orElseGet(() -> new CreateDiagram(open, "Layers", "Picture").of("town").call());
        new ChangeFeature(open).set(open.find("town.app.pay").orElseThrow(), CorePackage.Literals.ELEMENT__NAME, name)
                .set(diagram, DiagramPackage.Literals.DIAGRAM__NAME, name).call();
        String content = open.text(CASES).orElseThrow().content();
        int from = content.indexOf(BEFORE) + BEFORE.length();
        new EditText(open).replace(CASES, from, content.indexOf(' ', from) - from, name).typing().call();
        return name;
    }
}
