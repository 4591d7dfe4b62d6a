// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

import dk.landskab.ui.navigator.icon.ElementImages;

/** Draws the signs of what is wrong into the margin, the gravest on top. */
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
        return annotation instanceof MarkSign sign ? 3 - sign.mark().severity().ordinal() : DEFAULT_LAYER;
    }

    @Override
    public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
        if (annotation instanceof MarkSign sign) {
            Image image = images.sign(sign.mark().severity());
            gc.drawImage(image, bounds.x + Math.max(0, (bounds.width - image.getBounds().width) / 2), bounds.y);
        }
    }

    @Override
    public boolean isPaintable(Annotation annotation) {
        return annotation instanceof MarkSign;
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
