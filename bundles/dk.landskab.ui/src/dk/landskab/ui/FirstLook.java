// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PerspectiveAdapter;

import dk.landskab.ui.landscape.OpenDesk;

/** Who turns to a perspective for the first time since the landscape was opened sees the diagram it is for. */
final class FirstLook extends PerspectiveAdapter {

    private static final Map<String, String> DIAGRAMS = Map.of(Perspectives.ARCHITECTURE, "kind:ApplicationLandscape",
            Perspectives.ACQUISITIONS, "kind:ProcurementPipeline");

    private final OpenDesk desk;
    private final Set<String> seen = new HashSet<>();

    FirstLook(OpenDesk desk) {
        this.desk = desk;
    }

    /** Seeking what a diagram is about goes through the whole landscape. */
    @Override
    public void perspectiveActivated(IWorkbenchPage page, IPerspectiveDescriptor perspective) {
        String diagram = DIAGRAMS.get(perspective.getId());
        if (diagram != null && seen.add(perspective.getId())) {
            desk.background().execute(() -> desk.diagrams().named(diagram).ifPresent(
                    each -> desk.workplace().background().later(() -> desk.openDiagram(each.name()))));
        }
    }
}
