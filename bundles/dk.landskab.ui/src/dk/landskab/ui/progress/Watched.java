// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.progress;

import java.util.OptionalDouble;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** How far some work has come, as it told last. Any thread may tell, any may ask. */
public final class Watched {

    private String step = "";
    private double total;
    private double done;

    /** A monitor that tells this what the work tells it, and another one too, which says whether to stop. */
    public IProgressMonitor beside(IProgressMonitor other) {
        return new Telling(other);
    }

    /** What is being done now; empty where nothing was said. */
    public synchronized String step() {
        return step;
    }

    /** How much is done, from 0 to 1; empty where nobody knows how much there is. */
    public synchronized OptionalDouble share() {
        return total > 0 ? OptionalDouble.of(Math.clamp(done / total, 0, 1)) : OptionalDouble.empty();
    }

    private synchronized void begin(double all) {
        total = all;
        done = 0;
    }

    private synchronized void advance(double work) {
        done += work;
    }

    private synchronized void turnTo(String name) {
        step = name == null ? "" : name;
    }

    /** The work's end of it. */
    private final class Telling extends ProgressMonitorWrapper {

        Telling(IProgressMonitor other) {
            super(other);
        }

        @Override
        public void beginTask(String name, int totalWork) {
            begin(totalWork);
            super.beginTask(name, totalWork);
        }

        @Override
        public void subTask(String name) {
            turnTo(name);
            super.subTask(name);
        }

        @Override
        public void worked(int work) {
            advance(work);
            super.worked(work);
        }

        @Override
        public void internalWorked(double work) {
            advance(work);
            super.internalWorked(work);
        }
    }
}
