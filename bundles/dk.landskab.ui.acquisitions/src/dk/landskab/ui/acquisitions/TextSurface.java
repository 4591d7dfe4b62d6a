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
    private final OverviewRuler overview;
    private final LineNumberRulerColumn numbers = new LineNumberRulerColumn();
    private CursorLinePainter line;
    private MatchingCharacterPainter pairs;
    private AnnotationPainter waves;

    TextSurface(Composite parent) {
        palette = new Palette(parent);
        access = new MarkAccess(new ElementImages(parent));
        CompositeRuler margin = new CompositeRuler();
        overview = new OverviewRuler(access, OVERVIEW, palette);
        viewer = new ProjectionViewer(parent, margin, overview, true, SWT.H_SCROLL | SWT.V_SCROLL);
        viewer.getTextWidget().setFont(JFaceResources.getTextFont());
        viewer.getTextWidget().setTabs(TAB);
        signs(margin);
        margin.addDecorator(1, numbers);
    }

    private void signs(CompositeRuler margin) {
        AnnotationRulerColumn column = new AnnotationRulerColumn(SIGNS, access);
        for (Severity each : Severity.values()) {
            String kind = MarkSign.kind(each);
            column.addAnnotationType(kind);
            overview.addAnnotationType(kind);
            overview.addHeaderAnnotationType(kind);
            overview.setAnnotationTypeLayer(kind, Severity.values().length - each.ordinal());
        }
        margin.addDecorator(0, column);
    }

    /** Lets lines be folded, and draws what goes with the text: after it has its document. */
    void finish() {
        ProjectionSupport folding = new ProjectionSupport(viewer, access, palette);
        for (Severity each : Severity.values()) {
            folding.addSummarizableAnnotationType(MarkSign.kind(each));
        }
        folding.install();
        viewer.doOperation(ProjectionViewer.TOGGLE);
        line = new CursorLinePainter(viewer);
        viewer.addPainter(line);
        pairs = new MatchingCharacterPainter(viewer,
                new DefaultCharacterPairMatcher("{}()".toCharArray(), IDocument.DEFAULT_CONTENT_TYPE));
        viewer.addPainter(pairs);
        waves = waves();
        viewer.addPainter(waves);
        dress();
        viewer.getTextWidget().addPaintListener(event -> {
            if (palette.hasTurned()) {
                event.display.asyncExec(this::turn);
            }
        });
    }

    /** Another theme has turned the background dark or light. */
    private void turn() {
        if (viewer.getTextWidget() != null && !viewer.getTextWidget().isDisposed()) {
            dress();
            viewer.invalidateTextPresentation();
        }
    }

    private void dress() {
        numbers.setForeground(palette.quiet());
        line.setHighlightColor(palette.line());
        pairs.setColor(palette.quiet());
        for (Severity each : Severity.values()) {
            overview.setAnnotationTypeColor(MarkSign.kind(each), palette.of(each));
            waves.setAnnotationTypeColor(MarkSign.kind(each), palette.of(each));
        }
        numbers.redraw();
        overview.update();
    }

    private AnnotationPainter waves() {
        AnnotationPainter drawn = new AnnotationPainter(viewer, access);
        drawn.addTextStyleStrategy(WAVY, new AnnotationPainter.UnderlineStrategy(SWT.UNDERLINE_SQUIGGLE));
        for (Severity each : Severity.values()) {
            drawn.addAnnotationType(MarkSign.kind(each), WAVY);
        }
        viewer.addTextPresentationListener(drawn);
        return drawn;
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
