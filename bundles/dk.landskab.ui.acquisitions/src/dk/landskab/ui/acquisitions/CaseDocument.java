// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.Optional;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;

/** The words of an open text: by them the extensions of the platform's editor find the text that they help with. */
public final class CaseDocument extends Document {

    private final CaseText text;

    CaseDocument(CaseText text) {
        this.text = text;
    }

    /** The text; empty where a viewer has another document, or none yet. */
    static Optional<CaseText> of(IDocument document) {
        return document instanceof CaseDocument words ? Optional.of(words.text) : Optional.empty();
    }

    /** The text that they are of. */
    public CaseText text() {
        return text;
    }
}
