// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;

import org.eclipse.glsp.server.actions.Action;

import dk.landskab.diagram.editor.page.PageTexts;
import dk.landskab.diagram.editor.protocol.Told;
import dk.landskab.diagram.editor.window.Window;

/** Tells the page its words in the language of the reader. */
final class TellTexts implements Verb<Nothing> {

    private record Texts(String language, Map<String, String> texts) {
    }

    @Override
    public String kind() {
        return "landskab.requestTexts";
    }

    @Override
    public Class<Nothing> carries() {
        return Nothing.class;
    }

    @Override
    public List<Action> answer(Window window, Nothing asked) {
        ResourceBundle bundle = PageTexts.in(window.language());
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return List.of(new Told("landskab.texts", new Texts(window.language().tag(), texts)));
    }
}
