// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.welcome.WelcomeEditor;

/** What the workbench is when it starts and ends as a program of its own. */
final class Advisor extends WorkbenchAdvisor {

    private final Runnable up;
    private final Optional<Path> asked;
    private boolean isTelling;

    /**
     * An advisor.
     *
     * @param up is told when the window is there
     * @param arguments of the program; the first that is no option is the landscape to open
     */
    Advisor(Runnable up, String... arguments) {
        this.up = up;
        asked = Stream.of(arguments).filter(each -> !each.startsWith("-")).findFirst().map(Path::of);
    }

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return Perspectives.ARCHITECTURE;
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new WindowAdvisor(configurer);
    }

    /** A fault of ours is never silent: beside being logged it is told, one at a time. */
    @Override
    public void eventLoopException(Throwable fault) {
        super.eventLoopException(fault);
        if (!isTelling) {
            isTelling = true;
            try {
                getWorkbenchConfigurer().getWorkbench().getService(Workplace.class).talk().tell(fault);
            } finally {
                isTelling = false;
            }
        }
    }

    @Override
    public void preStartup() {
        new Remembered(getWorkbenchConfigurer().getWorkbench()).tidy();
    }

    @Override
    public void postStartup() {
        Workplace workplace = getWorkbenchConfigurer().getWorkbench().getService(Workplace.class);
        Optional<Path> first = asked.or(workplace::lastOpen);
        if (first.isPresent()) {
            workplace.open(first.get());
        } else {
            WelcomeEditor.show(getWorkbenchConfigurer().getWorkbench().getActiveWorkbenchWindow());
        }
        up.run();
    }
}
