// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Arrays;
import java.util.Map;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.landscape.Workplace;

/** What the open landscape can be exported as, as a menu. */
public final class ExportMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator services;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        Language language = PlatformUI.getWorkbench().getService(Workplace.class).language();
        return Arrays.stream(ExportFormat.values()).map(each -> item(each, language))
                .toArray(IContributionItem[]::new);
    }

    private IContributionItem item(ExportFormat format, Language language) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(services,
                ExportLandscapeHandler.COMMAND + "." + format.name(), ExportLandscapeHandler.COMMAND,
                CommandContributionItem.STYLE_PUSH);
        item.label = format.label(language) + "…";
        item.parameters = Map.of(ExportLandscapeHandler.KIND, format.name());
        return new CommandContributionItem(item);
    }
}
