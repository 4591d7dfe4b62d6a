// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The perspective of those who plan acquisitions: the tree, the texts in the middle with their outline, all cases and what
 * is wrong below.
 */
public final class AcquisitionsPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        Perspectives.acquisitions(layout);
    }
}
