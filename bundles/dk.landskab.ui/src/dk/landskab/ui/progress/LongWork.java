// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.progress;

import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Shows how far some work is, once it has lasted longer than a person takes for granted. */
public final class LongWork {

    private static final int PATIENCE_MILLIS = 500;
    private static final int MODAL = SWT.PRIMARY_MODAL | SWT.APPLICATION_MODAL | SWT.SYSTEM_MODAL;

    private final Job job;
    private final ProgressBox box;

    /**
     * Some work.
     *
     * @param job is running, or will
     * @param box shows how far it is
     */
    public LongWork(Job job, ProgressBox box) {
        this.job = job;
        this.box = box;
    }

    /** Shows it in a while, if it is not done by then; while the person is asked something, not yet. For the window's thread. */
    public void watch(Display display) {
        display.timerExec(PATIENCE_MILLIS, () -> show(display));
    }

    private void show(Display display) {
        if (job.getState() == Job.NONE) {
            return;
        }
        if (Stream.of(display.getShells()).anyMatch(LongWork::isAsking)) {
            watch(display);
        } else {
            box.open();
        }
    }

    private static boolean isAsking(Shell shell) {
        return shell.isVisible() && (shell.getStyle() & MODAL) != 0;
    }
}
