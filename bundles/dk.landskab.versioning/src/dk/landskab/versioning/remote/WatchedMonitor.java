// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.remote;

import java.util.Locale;

import org.eclipse.jgit.lib.ProgressMonitor;

import dk.landskab.versioning.remote.Progress.Step;

/** Tells what JGit is doing to whoever follows. */
final class WatchedMonitor implements ProgressMonitor {

    private final Progress progress;
    private Step step = Step.WORKING;
    private int done;
    private int total;

    WatchedMonitor(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void start(int totalTasks) {
        progress.at(step, 0, 0);
    }

    @Override
    public void beginTask(String title, int totalWork) {
        step = step(title.toLowerCase(Locale.ROOT));
        done = 0;
        total = totalWork == UNKNOWN ? 0 : totalWork;
        progress.at(step, done, total);
    }

    @Override
    public void update(int completed) {
        done += completed;
        progress.at(step, done, total);
    }

    @Override
    public void endTask() {
        progress.at(step, total == 0 ? done : total, total);
    }

    @Override
    public boolean isCancelled() {
        return progress.isCancelled();
    }

    @Override
    public void showDuration(boolean enabled) {
        // Whoever follows has a clock of their own.
    }

    private static Step step(String title) {
        if (title.contains("receiving")) {
            return Step.RECEIVING;
        }
        if (title.contains("resolving") || title.contains("checking")) {
            return Step.RESOLVING;
        }
        if (title.contains("writing")) {
            return Step.SENDING;
        }
        if (title.contains("compressing")) {
            return Step.COMPRESSING;
        }
        return title.contains("counting") || title.contains("finding") || title.contains("getting") ? Step.COUNTING
                : Step.WORKING;
    }
}
