// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;

import dk.landskab.ui.acquisitions.work.Span;

/** What can be folded away. What is folded stays folded as long as it can be. */
final class Folds {

    private final ProjectionViewer viewer;

    Folds(ProjectionViewer viewer) {
        this.viewer = viewer;
    }

    /** Shows the folds of the document as it is. */
    void show(List<Span> folds) {
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
