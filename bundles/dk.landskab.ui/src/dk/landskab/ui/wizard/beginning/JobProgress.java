// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.beginning;

import org.eclipse.core.runtime.IProgressMonitor;

import dk.landskab.ui.landscape.Talk;
import dk.landskab.versioning.remote.Progress;

/** Shows the steps of a transfer in the progress of a job. */
final class JobProgress implements Progress {

    private final IProgressMonitor monitor;
    private final Talk talk;

    JobProgress(IProgressMonitor monitor, Talk talk) {
        this.monitor = monitor;
        this.talk = talk;
    }

    @Override
    public void at(Step step, int done, int total) {
        monitor.subTask(step.told().in(talk.language()) + (total > 0 ? " " + done + " / " + total : ""));
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
