// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.look;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Headings of pages. */
public final class Headings {

    private Headings() {
    }

    /**
     * A heading.
     *
     * @param scale how much larger than the text it is
     */
    public static Label heading(Composite parent, String text, float scale) {
        Label heading = new Label(parent, SWT.NONE);
        heading.setText(text.replace("&", "&&"));
        int height = Math.round(JFaceResources.getDefaultFontDescriptor().getFontData()[0].getHeight() * scale);
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), heading);
        heading.setFont(resources.create(FontDescriptor.createFrom(JFaceResources.getDefaultFont()).setHeight(height)));
        return heading;
    }
}
