// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.page;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import com.google.gson.Gson;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;

/**
 * The words of the page, which holds none itself.
 *
 * @param language as two letters
 * @param texts each with its key; the page fills in what {@code {0}} stands for
 */
public record PageTexts(String language, Map<String, String> texts) {

    /** All words in a language. */
    public static PageTexts in(Language language) {
        ResourceBundle bundle = new Texts(PageTexts.class).bundle(language);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return new PageTexts(language.tag(), texts);
    }

    /** As the page reads it. */
    public byte[] json() {
        return new Gson().toJson(this).getBytes(StandardCharsets.UTF_8);
    }
}
