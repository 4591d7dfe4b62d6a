// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.page;

import java.util.ResourceBundle;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;

/** The words of the page, which holds none itself. */
public final class PageTexts {

    private PageTexts() {
    }

    /** All words in a language; the page fills in what {@code {0}} stands for. */
    public static ResourceBundle in(Language language) {
        return new Texts(PageTexts.class).bundle(language);
    }
}
