// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.versions.Versions;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.compare.Compared;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.story.Telling;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {Versions.class, Telling.class, Branching.class, Merging.class, Compared.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
