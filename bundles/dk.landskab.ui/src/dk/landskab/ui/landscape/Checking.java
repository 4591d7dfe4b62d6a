// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Check;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.rules.Watch;

/**
 * Runs the rules beside the window whenever the landscape has changed. The window never waits for them: where it edits
 * while they run, what they have found until then is thrown away and they begin again when it has been quiet a moment.
 */
final class Checking {

    private static final long QUIET_MILLIS = 400;

    private final OpenLandscape landscape;
    private final AtomicLong edits = new AtomicLong();
    private final Job job;

    Checking(OpenLandscape landscape, Background background, Consumer<List<Finding>> found) {
        this.landscape = landscape;
        this.job = background.quiet(Message.of(Checking.class, "checking"), this::check, found);
    }

    /** Runs them anew; whatever runs now has come to nothing. */
    void again() {
        edits.incrementAndGet();
        job.cancel();
        job.schedule(QUIET_MILLIS);
    }

    /** Runs them no more. */
    void stop() {
        edits.incrementAndGet();
        job.cancel();
    }

    private List<Finding> check(IProgressMonitor monitor) {
        long before = edits.get();
        List<Rule> rules = Stream.concat(Rules.ALL.stream(), AcquisitionRules.ALL.stream()).toList();
        try {
            CheckResult result = Check.by(rules).watchedBy(new Progress(SubMonitor.convert(monitor, rules.size()), before))
                    .of(landscape.landscape(), LocalDate.now());
            if (result.complete() && before == edits.get()) {
                return result.findings();
            }
        } catch (RuntimeException failure) {
            // Rules throw nothing, but a landscape that changes under them is none.
            if (before == edits.get()) {
                throw failure;
            }
        }
        throw new OperationCanceledException();
    }

    private final class Progress implements Watch {

        private final SubMonitor monitor;
        private final long before;

        Progress(SubMonitor monitor, long before) {
            this.monitor = monitor;
            this.before = before;
        }

        @Override
        public void begins(Rule rule, int done, int total) {
            monitor.setWorkRemaining(total - done).split(1, SubMonitor.SUPPRESS_ISCANCELED);
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled() || edits.get() != before;
        }
    }
}
