// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension2;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension3;
import org.eclipse.jface.text.contentassist.ICompletionProposalExtension6;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;

import dk.landskab.model.Metamodel;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.navigator.icon.ElementImages;

/**
 * Something that may be written at the caret: a name with what people call it and the icon of its class, a word, a value.
 * It stays offered as long as what is typed is in it, and is explained beside the list.
 */
final class Suggestion implements ICompletionProposal, ICompletionProposalExtension2, ICompletionProposalExtension3,
        ICompletionProposalExtension6 {

    private final CompletionItem item;
    private final Span replaced;
    private final int caret;
    private final Supplier<ElementImages> images;

    /**
     * A suggestion.
     *
     * @param replaced what it stands in the place of, at the caret where it was asked for
     */
    Suggestion(CompletionItem item, Span replaced, int caret, Supplier<ElementImages> images) {
        this.item = item;
        this.replaced = replaced;
        this.caret = caret;
        this.images = images;
    }

    @Override
    public void apply(IDocument document) {
        put(document, caret);
    }

    @Override
    public void apply(ITextViewer viewer, char trigger, int stateMask, int offset) {
        put(viewer.getDocument(), offset);
    }

    /** What was typed since it was offered is replaced along. */
    private void put(IDocument document, int offset) {
        try {
            document.replace(replaced.offset(), replaced.length() + offset - caret, written());
        } catch (BadLocationException gone) {
            throw new IllegalStateException(written(), gone);
        }
    }

    private String written() {
        return item.getTextEdit().getLeft().getNewText();
    }

    @Override
    public boolean validate(IDocument document, int offset, DocumentEvent event) {
        try {
            String typed = document.get(replaced.offset(), offset - replaced.offset()).toLowerCase(Locale.ROOT);
            return item.getFilterText().toLowerCase(Locale.ROOT).contains(typed.replace("\"", ""));
        } catch (BadLocationException gone) {
            return false;
        }
    }

    @Override
    public StyledString getStyledDisplayString() {
        StyledString text = new StyledString(item.getLabel());
        return item.getDetail() == null || item.getDetail().isEmpty() ? text
                : text.append("  " + item.getDetail(), StyledString.QUALIFIER_STYLER);
    }

    @Override
    public String getDisplayString() {
        return getStyledDisplayString().getString();
    }

    @Override
    public Image getImage() {
        return item.getData() == null ? null
                : Metamodel.classNamed(String.valueOf(item.getData())).map(each -> images.get().of(each)).orElse(null);
    }

    @Override
    public Point getSelection(IDocument document) {
        return new Point(replaced.offset() + written().length(), 0);
    }

    @Override
    public String getAdditionalProposalInfo() {
        return item.getDocumentation() == null ? null : item.getDocumentation().getRight().getValue();
    }

    @Override
    public IInformationControlCreator getInformationControlCreator() {
        return parent -> new DefaultInformationControl(parent, new Prose());
    }

    /** As the list itself does it. */
    @Override
    public CharSequence getPrefixCompletionText(IDocument document, int offset) {
        return null;
    }

    @Override
    public int getPrefixCompletionStart(IDocument document, int offset) {
        return replaced.offset();
    }

    @Override
    public IContextInformation getContextInformation() {
        return null;
    }

    @Override
    public void selected(ITextViewer viewer, boolean smartToggle) {
        // What is shown beside it the platform shows.
    }

    @Override
    public void unselected(ITextViewer viewer) {
        // Nothing was.
    }
}
