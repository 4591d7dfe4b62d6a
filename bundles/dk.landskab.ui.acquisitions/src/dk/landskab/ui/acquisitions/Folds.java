// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;

/** What can be folded away. What is folded stays folded as long as it can be. */
public final class Folds implements IReconciler, ITextInputListener {

    private final Consumer<TextReading> reader = read -> show(read.folds());
    private ProjectionViewer viewer;

    @Override
    public void install(ITextViewer shown) {
        viewer = (ProjectionViewer) shown;
        viewer.addTextInputListener(this);
        inputDocumentChanged(null, viewer.getDocument());
    }

    @Override
    public void uninstall() {
        viewer.removeTextInputListener(this);
        inputDocumentAboutToBeChanged(viewer.getDocument(), null);
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument old, IDocument fresh) {
        CaseDocument.of(old).ifPresent(each -> each.forget(reader));
    }

    @Override
    public void inputDocumentChanged(IDocument old, IDocument fresh) {
        CaseDocument.of(fresh).ifPresent(each -> each.follow(reader));
    }

    @Override
    public IReconcilingStrategy getReconcilingStrategy(String contentType) {
        return null;
    }

    private void show(List<Span> folds) {
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        Map<Position, Annotation> there = new HashMap<>();
        for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
            Annotation fold = each.next();
            there.put(model.getPosition(fold), fold);
        }
        Map<Annotation, Position> fresh = new HashMap<>();
        folds.forEach(each -> {
            Position position = new Position(each.offset(), each.length());
            if (there.remove(position) == null) {
                fresh.put(new ProjectionAnnotation(), position);
            }
        });
        if (!there.isEmpty() || !fresh.isEmpty()) {
            model.modifyAnnotations(new ArrayList<>(there.values()).toArray(Annotation[]::new), fresh, new Annotation[0]);
        }
    }
}
