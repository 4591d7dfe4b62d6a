// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import dk.landskab.ui.landscape.Workplace;

/** The landscapes that were open lately, as a menu. */
public final class RecentMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        Workplace workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        List<IContributionItem> items = new ArrayList<>();
        for (Path each : workplace.recent()) {
            String label = "&" + (items.size() + 1) + "  " + each.toString().replace("&", "&&");
            items.add(new ActionContributionItem(new Action(label) {
                @Override
                public void run() {
                    workplace.open(each);
                }
            }));
        }
        return items.toArray(IContributionItem[]::new);
    }
}
