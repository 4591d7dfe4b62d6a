// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.CursorLinePainter;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.AnnotationPainter;
import org.eclipse.jface.text.source.AnnotationRulerColumn;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.MatchingCharacterPainter;
import org.eclipse.jface.text.source.OverviewRuler;
import org.eclipse.jface.text.source.projection.ProjectionSupport;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.rules.Severity;
import dk.landskab.ui.navigator.icon.ElementImages;

/** What a text is written on: margins with signs and numbers, an overview of the whole, lines that can be folded. */
final class TextSurface {

    private static final int OVERVIEW = 14;
    private static final int SIGNS = 18;
    private static final int TAB = 2;
    private static final String WAVY = "wavy";

    private final ProjectionViewer viewer;
    private final Palette palette;
    private final MarkAccess access;

    TextSurface(Composite parent) {
        palette = new Palette(parent);
        access = new MarkAccess(new ElementImages(parent));
        CompositeRuler margin = new CompositeRuler();
        OverviewRuler overview = new OverviewRuler(access, OVERVIEW, palette);
        viewer = new ProjectionViewer(parent, margin, overview, true, SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTextWidget().setFont(JFaceResources.getTextFont());
        viewer.getTextWidget().setTabs(TAB);
        signs(margin, overview);
        numbers(margin);
    }

    private void signs(CompositeRuler margin, OverviewRuler overview) {
        AnnotationRulerColumn column = new AnnotationRulerColumn(SIGNS, access);
        for (Severity each : Severity.values()) {
            String kind = MarkSign.kind(each);
            column.addAnnotationType(kind);
            overview.addAnnotationType(kind);
            overview.addHeaderAnnotationType(kind);
            overview.setAnnotationTypeColor(kind, palette.of(each));
            overview.setAnnotationTypeLayer(kind, Severity.values().length - each.ordinal());
        }
        margin.addDecorator(0, column);
    }

    private void numbers(CompositeRuler margin) {
        LineNumberRulerColumn numbers = new LineNumberRulerColumn();
        numbers.setForeground(palette.quiet());
        margin.addDecorator(1, numbers);
    }

    /** Lets lines be folded, and draws what goes with the text: after it has its document. */
    void finish() {
        ProjectionSupport folding = new ProjectionSupport(viewer, access, palette);
        for (Severity each : Severity.values()) {
            folding.addSummarizableAnnotationType(MarkSign.kind(each));
        }
        folding.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        CursorLinePainter line = new CursorLinePainter(viewer);
        line.setHighlightColor(palette.line());
        viewer.addPainter(line);
        MatchingCharacterPainter pairs = new MatchingCharacterPainter(viewer,
                new DefaultCharacterPairMatcher("{}()".toCharArray(), IDocument.DEFAULT_CONTENT_TYPE));
        pairs.setColor(palette.quiet());
        viewer.addPainter(pairs);
        viewer.addPainter(waves());
    }

    private AnnotationPainter waves() {
        AnnotationPainter waves = new AnnotationPainter(viewer, access);
        waves.addTextStyleStrategy(WAVY, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        for (Severity each : Severity.values()) {
            waves.addAnnotationType(MarkSign.kind(each), WAVY);
            waves.setAnnotationTypeColor(MarkSign.kind(each), palette.of(each));
        }
        viewer.addTextPresentationListener(waves);
        return waves;
    }

    ProjectionViewer viewer() {
        return viewer;
    }

    Palette palette() {
        return palette;
    }

    ElementImages images() {
        return access.images();
    }
}
