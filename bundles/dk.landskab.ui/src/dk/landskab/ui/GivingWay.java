// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

/**
 * Shows the other parts again in a perspective that the welcome page had to itself and that was not in front when the
 * landscape was opened: the platform keeps for each perspective what is maximised in it.
 */
final class GivingWay extends PerspectiveAdapter {

    private final Set<String> given = new HashSet<>();

    /** @param front the perspective in which the welcome page has given way already */
    GivingWay(IPerspectiveDescriptor front) {
        given.add(front.getId());
    }

    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        // What the person maximises afterwards is left alone.
        if (given.add(perspective.getId())) {
            Stream.of(page.getEditorReferences())
                    .filter(each -> page.getPartState(each) == IWorkbenchPage.STATE_MAXIMIZED)
                    .forEach(each -> page.setPartState(each, IWorkbenchPage.STATE_RESTORED));
        }
    }
}
