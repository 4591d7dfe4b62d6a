// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;

/** Tells that a document has changed. */
record Typing(Runnable typed) implements IDocumentListener {

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // What was there is not asked for.
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        typed.run();
    }
}
