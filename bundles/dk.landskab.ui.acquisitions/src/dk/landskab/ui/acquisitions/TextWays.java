// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.TextViewerUndoManager;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * How a text is edited: which help there is, and what Tab and Enter do.
 */
final class TextWays extends SourceViewerConfiguration {

    private static final int STEPS = 500;

    private final Colouring colouring;
    private final Assist assist;
    private final Mendings mendings;
    private final Explanation explanation;
    private final NameLinks links;
    private final Language language;

    TextWays(Colouring colouring, Assist assist, Mendings mendings, Explanation explanation, NameLinks links,
            Language language) {
        this.colouring = colouring;
        this.assist = assist;
        this.mendings = mendings;
        this.explanation = explanation;
        this.links = links;
        this.language = language;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.addContentAssistProcessor(assist, IDocument.DEFAULT_CONTENT_TYPE);
        assistant.enableAutoActivation(true);
        assistant.enableColoredLabels(true);
        assistant.setShowEmptyList(true);
        assistant.setEmptyMessage(Message.of(TextPane.class, "assist.none").in(language));
        assistant.setProposalPopupOrientation(IContentAssistant.PROPOSAL_OVERLAY);
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(mendings);
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String type) {
        return explanation;
    }

    @Override
    public IAnnotationHover getAnnotationHover(ISourceViewer viewer) {
        return explanation;
    }

    @Override
    public IInformationControlCreator getInformationControlCreator(ISourceViewer viewer) {
        return parent -> new DefaultInformationControl(parent, new Prose());
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {links};
    }

    @Override
    public IUndoManager getUndoManager(ISourceViewer viewer) {
        return new TextViewerUndoManager(STEPS);
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String type) {
        return new IAutoEditStrategy[] {new Indent()};
    }

    @Override
    public String[] getIndentPrefixes(ISourceViewer viewer, String type) {
        return new String[] {Indent.STEP, " ", "\t", ""};
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        PresentationReconciler reconciler = new PresentationReconciler();
        reconciler.setDamager(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        reconciler.setRepairer(colouring, IDocument.DEFAULT_CONTENT_TYPE);
        return reconciler;
    }
}
