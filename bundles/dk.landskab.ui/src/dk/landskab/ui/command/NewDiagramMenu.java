// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import dk.landskab.ui.landscape.ChosenElements;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.navigator.Deed;

/** The diagrams that can be made of what is chosen, as a menu. */
public final class NewDiagramMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        Workplace workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        List<Deed> deeds = workplace.desk().map(desk -> deeds(workplace, desk)).orElse(List.of());
        if (deeds.isEmpty()) {
            Action none = new Action(workplace.talk().say(NewDiagramMenu.class, "diagram.none")) {
            };
            none.setEnabled(false);
            return new IContributionItem[] {new ActionContributionItem(none)};
        }
        return deeds.stream().map(each -> item(each, each.label().in(workplace.language())))
                .toArray(IContributionItem[]::new);
    }

    private static List<Deed> deeds(Workplace workplace, OpenDesk desk) {
        return ChosenElements.of(workplace.chosen().getSelection()).stream().limit(1)
                .flatMap(each -> desk.diagrams().deeds(each, desk::openDiagram).stream())
                .flatMap(each -> each.within().stream()).toList();
    }

    private static IContributionItem item(Deed deed, String label) {
        return new ActionContributionItem(new Action(label.replace("&", "&&")) {
            @Override
            public void run() {
                deed.action().run();
            }
        });
    }
}
