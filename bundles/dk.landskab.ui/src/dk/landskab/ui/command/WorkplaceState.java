// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.services.IServiceLocator;

import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;

/** What decides whether commands are possible: whether a landscape is open, is saved, can be undone or redone. */
public final class WorkplaceState extends AbstractSourceProvider implements Workplace.Watcher {

    private static final String OPEN = "dk.landskab.ui.open";
    private static final String DIRTY = "dk.landskab.ui.dirty";
    private static final String UNDO = "dk.landskab.ui.undo";
    private static final String REDO = "dk.landskab.ui.redo";

    private IServiceLocator services;
    private Workplace workplace;

    @Override
    public void initialize(IServiceLocator locator) {
        services = locator;
    }

    @Override
    public Map<String, Object> getCurrentState() {
        Optional<CommandStack> stack = workplace().desk()
                .map(each -> each.landscape().domain().getCommandStack());
        return Map.of(OPEN, stack.isPresent(), DIRTY, workplace().desk().filter(OpenDesk::isDirty).isPresent(),
                UNDO, stack.filter(CommandStack::canUndo).isPresent(),
                REDO, stack.filter(CommandStack::canRedo).isPresent());
    }

    /** Asked for late: the workplace needs a workbench that is there already. */
    private Workplace workplace() {
        if (workplace == null) {
            workplace = services.getService(Workplace.class);
            workplace.watch(this);
        }
        return workplace;
    }

    @Override
    public String[] getProvidedSourceNames() {
        return new String[] {OPEN, DIRTY, UNDO, REDO};
    }

    @Override
    public void opened(OpenDesk desk) {
        changed();
    }

    @Override
    public void closed() {
        changed();
    }

    @Override
    public void changed() {
        fireSourceChanged(ISources.WORKBENCH, getCurrentState());
    }

    @Override
    public void dispose() {
        if (workplace != null) {
            workplace.forget(this);
        }
    }
}
