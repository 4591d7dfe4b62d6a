// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.swt.custom.StyledText;

/** Gives the words of a viewer their colours, others where another theme turns the background dark or light. */
public final class Colours extends PresentationReconciler {

    @Override
    public void install(ITextViewer viewer) {
        StyledText words = viewer.getTextWidget();
        Palette palette = new Palette(words);
        Colouring colouring = new Colouring(palette, viewer);
        setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        super.install(viewer);
        words.addPaintListener(event -> {
            if (palette.hasTurned()) {
                event.display.asyncExec(() -> turn(viewer));
            }
        });
    }

    private static void turn(ITextViewer viewer) {
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.invalidateTextPresentation();
        }
    }
}
