// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;

/** Gives the words of a viewer their colours. */
public final class Colours extends PresentationReconciler {

    @Override
    public void install(ITextViewer viewer) {
        Colouring colouring = new Colouring(new Palette(viewer.getTextWidget()), viewer);
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        super.install(viewer);
    }
}
