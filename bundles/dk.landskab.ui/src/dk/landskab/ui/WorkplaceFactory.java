// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.util.Locale;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.landscape.Background;
import dk.landskab.ui.landscape.Memory;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;

/** Makes the one {@link Workplace} of a workbench when somebody first asks for it, and ends it with the workbench. */
public final class WorkplaceFactory extends AbstractServiceFactory {

    @Override
    public Object create(Class service, IServiceLocator parent, IServiceLocator locator) {
        Object outer = parent.getService(service);
        return outer == null ? workplace(PlatformUI.getWorkbench()) : outer;
    }

    private static Workplace workplace(IWorkbench workbench) {
        Bundle bundle = FrameworkUtil.getBundle(WorkplaceFactory.class);
        Memory memory = new Memory(InstanceScope.INSTANCE.getNode(bundle.getSymbolicName()),
                Platform.getStateLocation(bundle).toPath().resolve("journals"));
        Talk talk = new Talk(Language.of(Locale.getDefault()), () -> shell(workbench));
        Workplace workplace = new Workplace(memory, talk, new Background(workbench.getDisplay(), talk));
        workplace.watch(new Editors(workbench));
        workplace.watch(new Stories(workbench, workplace));
        workbench.addWorkbenchListener(new IWorkbenchListener() {
            @Override
            public boolean preShutdown(IWorkbench ending, boolean forced) {
                return workplace.mayClose() || forced;
            }

            @Override
            public void postShutdown(IWorkbench ended) {
                workplace.end();
            }
        });
        return workplace;
    }

    private static Shell shell(IWorkbench workbench) {
        IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
        return window == null ? null : window.getShell();
    }
}
