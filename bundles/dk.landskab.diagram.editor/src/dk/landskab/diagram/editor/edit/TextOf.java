// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.edit;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.store.Problem;

/** The text that says something of an element. */
public record TextOf(Window window, OpenPart part) {

    /** The text of an element; empty where it stands in no text. */
    public static Optional<TextOf> of(Window window, EObject element) {
        return element.eResource() instanceof OpenPart part && part.text().isPresent()
                ? Optional.of(new TextOf(window, part)) : Optional.empty();
    }

    /** Its file. */
    public String path() {
        return part.path();
    }

    /** What it says. */
    public String content() {
        return part.text().orElseThrow().content();
    }

    /** Whether it can be edited here. */
    public boolean isEditable() {
        return window.desk().place().edited().isPresent();
    }

    /** Makes it say something else, by one edit of what differs; for use within a gesture. */
    public void become(String text) {
        String before = content();
        int start = 0;
        int most = Math.min(before.length(), text.length());
        while (start < most && before.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start && before.charAt(before.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        if (start < before.length() || start < text.length()) {
            new EditText(window.landscape()).replace(part.path(), start, before.length() - end - start,
                    text.substring(start, text.length() - end)).call();
        }
    }

    /** What is wrong with it. */
    public List<Problem> problems() {
        return part.problems();
    }
}
