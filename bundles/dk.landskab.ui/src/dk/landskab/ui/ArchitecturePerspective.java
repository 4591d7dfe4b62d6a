// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective of an architect: what there is on the left, what is chosen on the right, what is wrong below. */
public final class ArchitecturePerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Perspectives.common(layout);
        Perspectives.form(layout);
    }
}
