// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import java.nio.file.Path;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.model.core.CorePackage;

/** A process that edits and saves until it is killed, and says after each what it has done. */
final class EditingLoop {

    private static final int GESTURES_BETWEEN_SAVES = 7;

    private EditingLoop() {
    }

    /** Edits the town whose temporary folder is the argument. */
    public static void main(String[] arguments) {
        Town town = Town.at(Path.of(arguments[0]));
        try (OpenLandscape open = town.open()) {
            for (int number = 1;; number++) {
                new ChangeFeature(open).set(open.find("town.app.pay").orElseThrow(),
                        CorePackage.Literals.ELEMENT__NAME, Integer.toString(number)).call();
                System.out.println("done " + number);
                if (number % GESTURES_BETWEEN_SAVES == 0) {
                    open.save();
                    System.out.println("saved " + number);
                }
            }
        }
    }
}
