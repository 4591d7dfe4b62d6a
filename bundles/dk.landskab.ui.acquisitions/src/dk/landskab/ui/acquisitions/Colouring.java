// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading.Coloured;

/** Gives words their colours. Names of things that are defined stand out, and comments step back, by more than colour. */
final class Colouring {

    private static final Set<String> BOLD = Set.of("class", "keyword");

    private final SourceViewer viewer;
    private final Palette palette;

    Colouring(SourceViewer viewer, Palette palette) {
        this.viewer = viewer;
        this.palette = palette;
    }

    /** Colours all words of the document as it is. */
    void show(List<Coloured> words) {
        TextPresentation presentation = new TextPresentation(words.size());
        presentation.setDefaultStyleRange(new StyleRange(0, viewer.getDocument().getLength(), null, null));
        words.forEach(each -> presentation.addStyleRange(style(each)));
        viewer.changeTextPresentation(presentation, true);
    }

    private StyleRange style(Coloured word) {
        Span span = word.span();
        int font = BOLD.contains(word.kind()) ? SWT.BOLD : word.kind().equals("comment") ? SWT.ITALIC : SWT.NORMAL;
        return new StyleRange(span.offset(), span.length(), palette.word(word.kind()), null, font);
    }
}
