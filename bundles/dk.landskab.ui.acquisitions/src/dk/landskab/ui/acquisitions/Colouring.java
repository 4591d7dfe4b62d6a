// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITypedRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;

import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.acquisitions.work.TextReading.Coloured;

/**
 * Gives words their colours, as the whole text was read last; while it is typed they move along until it has been read
 * again. Names of things that are defined stand out, and comments step back, by more than colour.
 */
final class Colouring implements IPresentationDamager, IPresentationRepairer, IDocumentListener {

    private static final Set<String> BOLD = Set.of("class", "keyword");

    private final Palette palette;
    private final ITextViewer viewer;
    private final Consumer<TextReading> reader = this::show;
    private IDocument document;
    private List<Coloured> words = List.of();

    Colouring(Palette palette, ITextViewer viewer) {
        this.palette = palette;
        this.viewer = viewer;
    }

    private void show(TextReading read) {
        words = read.colours();
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            viewer.invalidateTextPresentation();
        }
    }

    @Override
    public void setDocument(IDocument other) {
        if (document != null) {
            document.removeDocumentListener(this);
            CaseDocument.of(document).ifPresent(each -> each.forget(reader));
        }
        document = other;
        if (document != null) {
            document.addDocumentListener(this);
            CaseDocument.of(document).ifPresent(each -> each.follow(reader));
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        int end = event.getOffset() + event.getLength();
        int growth = event.getText().length() - event.getLength();
        words = words.stream().map(each -> each.span().end() < event.getOffset() ? each
                : new Coloured(moved(each.span(), event.getOffset(), end, growth), each.kind()))
                .filter(each -> each.span().length() > 0).toList();
    }

    /** What is typed in a word, or at its end, becomes a part of it. */
    private static Span moved(Span word, int from, int to, int growth) {
        if (word.offset() >= to && word.offset() > from) {
            return new Span(word.offset() + growth, word.length());
        }
        int end = Math.max(from, word.end() >= to ? word.end() + growth : from);
        return new Span(Math.min(word.offset(), from), end - Math.min(word.offset(), from));
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        // The words are where they are now already.
    }

    @Override
    public IRegion getDamageRegion(ITypedRegion partition, DocumentEvent event, boolean isPartitioned) {
        try {
            IRegion first = document.getLineInformationOfOffset(event.getOffset());
            IRegion last = document.getLineInformationOfOffset(event.getOffset() + event.getText().length());
            return new Region(first.getOffset(), last.getOffset() + last.getLength() - first.getOffset());
        } catch (BadLocationException gone) {
            return partition;
        }
    }

    @Override
    public void createPresentation(TextPresentation presentation, ITypedRegion damage) {
        int from = damage.getOffset();
        int to = from + damage.getLength();
        for (Coloured each : words) {
            int start = Math.max(from, each.span().offset());
            int end = Math.min(to, each.span().end());
            if (start < end) {
                presentation.addStyleRange(style(start, end, each.kind()));
            }
        }
    }

    private StyleRange style(int start, int end, String kind) {
        int font = BOLD.contains(kind) ? SWT.BOLD : kind.equals("comment") ? SWT.ITALIC : SWT.NORMAL;
        return new StyleRange(start, end - start, palette.word(kind), null, font);
    }
}
