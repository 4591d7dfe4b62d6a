// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective of those who bring two organisations together: room in the middle, what is chosen below the tree. */
public final class MergerPerspective implements IPerspectiveFactory {

    private static final float BELOW = 0.5f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Perspectives.common(layout);
        layout.addView(Perspectives.FORM, IPageLayout.BOTTOM, BELOW, Perspectives.NAVIGATOR);
        layout.addShowViewShortcut(Perspectives.FORM);
    }
}
