// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.IAnnotationPresentation;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import dk.landskab.rules.Severity;
import dk.landskab.ui.navigator.icon.ElementImages;

/** Draws the signs of what is wrong into the margin, the gravest on top; the signs of folds draw themselves. */
record MarkAccess(ElementImages images) implements IAnnotationAccess, IAnnotationAccessExtension {

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
        return !annotation.isPersistent();
    }

    @Override
    public String getTypeLabel(Annotation annotation) {
        return annotation.getText();
    }

    @Override
    public int getLayer(Annotation annotation) {
        return switch (annotation) {
            case MarkSign sign -> Severity.values().length - sign.mark().severity().ordinal();
            case IAnnotationPresentation itself -> itself.getLayer();
            default -> DEFAULT_LAYER;
        };
    }

    @Override
    public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
        if (annotation instanceof MarkSign sign) {
            Image image = images.sign(sign.mark().severity());
            gc.drawImage(image, bounds.x + Math.max(0, (bounds.width - image.getBounds().width) / 2), bounds.y);
        } else if (annotation instanceof IAnnotationPresentation itself) {
            itself.paint(gc, canvas, bounds);
        }
    }

    @Override
    public boolean isPaintable(Annotation annotation) {
        return annotation instanceof MarkSign || annotation instanceof IAnnotationPresentation;
    }

    @Override
    public boolean isSubtype(Object type, Object above) {
        return above.equals(type);
    }

    @Override
    public Object[] getSupertypes(Object type) {
        return new Object[0];
    }
}
