// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.disk.PartSave;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.TextsCheck;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {LandscapeFolder.class, PartSave.class, XmiFormat.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
