// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.acquisitions.TextPane;
import dk.landskab.ui.acquisitions.board.Board;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {TextPane.class, Board.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
