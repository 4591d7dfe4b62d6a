// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.contentassist.ContentAssistant;
import org.eclipse.jface.text.contentassist.IContentAssistant;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.quickassist.IQuickAssistAssistant;
import org.eclipse.jface.text.quickassist.QuickAssistAssistant;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewerConfiguration;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.ui.acquisitions.Assist;
import dk.landskab.ui.acquisitions.CaseText;
import dk.landskab.ui.acquisitions.Colours;
import dk.landskab.ui.acquisitions.Explanation;
import dk.landskab.ui.acquisitions.Folds;
import dk.landskab.ui.acquisitions.Indent;
import dk.landskab.ui.acquisitions.Mendings;
import dk.landskab.ui.acquisitions.NameLinks;

/** A viewer of a text with the help that the extensions give to the platform's editor, without the workbench. */
final class BareEditor extends SourceViewerConfiguration {

    private BareEditor() {
    }

    /** The viewer; it goes with what it lies in. */
    static ProjectionViewer of(Composite parent, CaseText text) {
        ProjectionViewer viewer = new ProjectionViewer(parent, new CompositeRuler(), null, false, SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.configure(new BareEditor());
        viewer.setDocument(text.document(), text.annotations());
        new ProjectionSupport(viewer, new Access(), new Colors()).install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        return viewer;
    }

    @Override
    public IContentAssistant getContentAssistant(ISourceViewer viewer) {
        ContentAssistant assistant = new ContentAssistant(true);
        assistant.addContentAssistProcessor(new Assist(), IDocument.DEFAULT_CONTENT_TYPE);
        assistant.setInformationControlCreator(DefaultInformationControl::new);
        return assistant;
    }

    @Override
    public IQuickAssistAssistant getQuickAssistAssistant(ISourceViewer viewer) {
        QuickAssistAssistant assistant = new QuickAssistAssistant();
        assistant.setQuickAssistProcessor(new Mendings());
        return assistant;
    }

    @Override
    public ITextHover getTextHover(ISourceViewer viewer, String type) {
        return new Explanation();
    }

    @Override
    public IHyperlinkDetector[] getHyperlinkDetectors(ISourceViewer viewer) {
        return new IHyperlinkDetector[] {new NameLinks()};
    }

    @Override
    public IAutoEditStrategy[] getAutoEditStrategies(ISourceViewer viewer, String type) {
        return new IAutoEditStrategy[] {new Indent()};
    }

    @Override
    public IPresentationReconciler getPresentationReconciler(ISourceViewer viewer) {
        return new Colours();
    }

    @Override
    public IReconciler getReconciler(ISourceViewer viewer) {
        return new Folds();
    }

    private record Access() implements IAnnotationAccess {

        @Override
        public Object getType(Annotation annotation) {
            return annotation.getType();
        }

        @Override
        public boolean isMultiLine(Annotation annotation) {
            return true;
        }

        @Override
        public boolean isTemporary(Annotation annotation) {
            return true;
        }
    }

    private record Colors() implements ISharedTextColors {

        @Override
        public Color getColor(RGB rgb) {
            return new Color(rgb);
        }

        @Override
        public void dispose() {
            // Colours need no disposal.
        }
    }
}
