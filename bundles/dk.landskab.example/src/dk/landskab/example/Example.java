// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.example.sheet.Sheet;
import dk.landskab.example.sheet.StepText;
import dk.landskab.store.PartDraft;

/**
 * A landscape that ships with the product.
 *
 * @param id of its organisation, and the name of its folder
 * @param name of its organisation
 * @param author who recorded it
 * @param texts where its steps stand, beside this class under {@code data}, in order
 */
public record Example(String id, String name, Author author, List<String> texts) {

    /** Copies the list. */
    public Example {
        texts = List.copyOf(texts);
    }

    /** Its history, from the first step to the landscape of today. Reads the texts anew each time. */
    public List<Step> steps() {
        Sheet sheet = new Sheet();
        List<Step> steps = new ArrayList<>();
        for (String path : texts) {
            StepText text = StepText.read(path);
            text.applyTo(sheet);
            steps.add(new Step(text.message(), author, text.time(), sheet.drafts(), sheet.texts()));
        }
        return steps;
    }

    /** Its files of objects as they are after the last step; those that are texts are in {@link Step#texts()}. */
    public List<PartDraft> parts() {
        return steps().getLast().parts();
    }
}
