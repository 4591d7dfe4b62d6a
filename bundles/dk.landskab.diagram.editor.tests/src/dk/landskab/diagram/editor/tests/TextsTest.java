// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.diagram.editor.edit.Tool;
import dk.landskab.diagram.editor.page.PageTexts;
import dk.landskab.diagram.editor.verb.Verbs;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.testkit.TextsCheck;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {EditorServer.class, Tool.class, PageTexts.class, Verbs.class, Window.class})
    void everyTextIsThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
