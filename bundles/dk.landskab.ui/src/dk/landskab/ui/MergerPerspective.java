// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective of those who bring two organisations together: much room for what analyses answer. */
public final class MergerPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Perspectives.merger(layout);
    }
}
