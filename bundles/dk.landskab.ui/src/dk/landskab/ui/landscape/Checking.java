// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;

import dk.landskab.acquisition.rules.AllRules;
import dk.landskab.acquisition.rules.RuleInputs;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.StoredParameters;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.Changes;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Check;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Severity;
import dk.landskab.rules.Watch;
import dk.landskab.store.UnreadableException;

/**
 * Runs the rules beside the window whenever the landscape has changed. The window never waits for them: where it edits
 * while they run, what they have found until then is thrown away and they begin again when it has been quiet a moment.
 */
final class Checking {

    /** The id of the rule that what stands in a file can be understood. */
    private static final String UNREAD = "V-FILE-5";
    private static final long QUIET_MILLIS = 400;

    private final Path path;
    private final OpenLandscape landscape;
    private final OfNames names;
    private final AtomicLong edits = new AtomicLong();
    private final Job job;

    /**
     * Runs nothing yet.
     *
     * @param path where it lies: a folder, or one file
     * @param isTold whether the text of a path is open in an editor, which tells what is wrong with its names
     */
    Checking(Path path, OpenLandscape landscape, Predicate<String> isTold, Background background,
            Consumer<List<Finding>> found) {
        this.path = path;
        this.landscape = landscape;
        this.names = new OfNames(landscape, isTold);
        this.job = background.quiet(Message.of(Checking.class, "checking"), this::check, found);
    }

    /** Runs them anew; whatever runs now has come to nothing. */
    void again() {
        edits.incrementAndGet();
        job.cancel();
        job.schedule(QUIET_MILLIS);
    }

    /** The landscape was edited. */
    void edited(Changes changes) {
        names.hear(changes);
        again();
    }

    /** A text is open in an editor no more, which told what was wrong with its names. */
    void toldNoMore() {
        names.forget();
        again();
    }

    /** Runs them no more. */
    void stop() {
        edits.incrementAndGet();
        job.cancel();
    }

    private List<Finding> check(IProgressMonitor monitor) {
        long before = edits.get();
        List<Finding> unread = new ArrayList<>();
        List<Rule> rules = AllRules.list(RuleInputs.NONE.measuring(measure(unread))).stream()
                .filter(each -> !OfNames.isOne(each)).toList();
        try {
            CheckResult result = Check.by(rules).watchedBy(new Progress(SubMonitor.convert(monitor, rules.size()), before))
                    .of(landscape.landscape(), LocalDate.now());
            List<Finding> ofNames = result.complete() ? names.findings() : List.of();
            if (result.complete() && before == edits.get()) {
                return Stream.of(result.findings(), ofNames, unread).flatMap(List::stream).sorted(Finding.ORDER).toList();
            }
        } catch (RuntimeException failure) {
            // Rules throw nothing, but a landscape that changes under them is none.
            if (before == edits.get()) {
                throw failure;
            }
        }
        throw new OperationCanceledException();
    }

    /** How existing systems are measured; as usual where the landscape's own file of it is wrong, which is told. */
    private ConsolidationParameters measure(List<Finding> unread) {
        try {
            return StoredParameters.at(path);
        } catch (UnreadableException wrong) {
            unread.add(new Finding(UNREAD, Severity.ERROR, wrong.what(), Optional.empty(), Optional.empty(),
                    Optional.empty(), wrong.location()));
            return ConsolidationParameters.DEFAULT;
        }
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
