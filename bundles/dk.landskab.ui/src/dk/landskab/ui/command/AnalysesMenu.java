// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.menus.IWorkbenchContribution;

import dk.landskab.ui.analyses.Analyses;
import dk.landskab.ui.analyses.Analysis;
import dk.landskab.ui.landscape.Workplace;

/** The analyses there are, as a menu. */
public final class AnalysesMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return Analyses.ALL.stream().map(this::item).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(Analysis analysis) {
        Workplace workplace = PlatformUI.getWorkbench().getService(Workplace.class);
        CommandContributionItemParameter item = new CommandContributionItemParameter(services,
                AnalyseHandler.COMMAND + "." + analysis.name(), AnalyseHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        item.label = analysis.label(workplace.language());
        item.parameters = Map.of(AnalyseHandler.KIND, analysis.name());
        return new CommandContributionItem(item);
    }
}
