// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.Move;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.testkit.TextsCheck;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {OpenLandscape.class, Move.class, Journal.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
