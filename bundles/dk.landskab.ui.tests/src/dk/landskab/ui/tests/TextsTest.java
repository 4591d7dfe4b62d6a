// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.testkit.TextsCheck;
import dk.landskab.ui.command.OpenTextHandler;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.EmptyState;
import dk.landskab.ui.part.ElementEditor;
import dk.landskab.ui.problems.ProblemsView;
import dk.landskab.ui.setting.SettingsPage;
import dk.landskab.ui.welcome.WelcomeEditor;
import dk.landskab.ui.wizard.Folders;
import dk.landskab.ui.wizard.acquiring.NewAcquisitionWizard;
import dk.landskab.ui.wizard.beginning.CloneWizard;
import dk.landskab.ui.wizard.importing.ImportWizard;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {Workplace.class, EmptyState.class, ElementEditor.class, ProblemsView.class,
        SettingsPage.class, WelcomeEditor.class, Folders.class, CloneWizard.class, ImportWizard.class,
        NewAcquisitionWizard.class, OpenTextHandler.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_da", "_sv"})
    void menusAndViewsAreNamedInEveryLanguage(String language) throws IOException {
        assertEquals(names("").keySet(), names(language).keySet());
    }

    private static Properties names(String language) throws IOException {
        Properties names = new Properties();
        try (InputStream stream = Workplace.class.getResourceAsStream("/plugin" + language + ".properties");
                Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            names.load(reader);
        }
        return names;
    }
}
