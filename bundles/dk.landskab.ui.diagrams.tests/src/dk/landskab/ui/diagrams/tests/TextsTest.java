// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import org.junit.jupiter.api.Test;

import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.diagrams.Diagrams;

class TextsTest {

    @Test
    void everyTextIsThereInEveryLanguage() {
        TextsCheck.complete(Diagrams.class);
    }
}
