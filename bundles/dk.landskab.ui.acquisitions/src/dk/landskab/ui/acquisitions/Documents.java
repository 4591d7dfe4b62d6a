// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;

import dk.landskab.store.TextEdit;

/** Replaces ranges of documents where it is known that they are there. */
final class Documents {

    private Documents() {
    }

    /** Replaces a range. */
    static void replace(IDocument document, int offset, int length, String text) {
        try {
            document.replace(offset, length, text);
        } catch (BadLocationException never) {
            throw new IllegalStateException(never);
        }
    }

    /** Makes edits that stand in the order of the text and do not overlap. */
    static void edit(IDocument document, List<TextEdit> edits) {
        edits.reversed().forEach(each -> replace(document, each.offset(), each.length(), each.text()));
    }
}
