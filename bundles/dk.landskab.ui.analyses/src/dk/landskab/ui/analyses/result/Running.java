// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.Course;
import dk.landskab.ui.analyses.question.Question;

/** A question that is being answered, as a job beside the window. It is stopped by the person, or with the job. */
final class Running implements Course {

    private enum State {
        GOING, WRITING, STOPPED
    }

    private final Question question;
    private final Language language;
    private final Job job;
    private final AtomicReference<State> state = new AtomicReference<>(State.GOING);
    private final AtomicInteger stage = new AtomicInteger();
    private final Told told;
    private volatile IProgressMonitor monitor;

    /** Who hears of it, on the thread that answers; whoever shows it changes over to the window's. */
    interface Told {

        /** A stage begins; the first is 1. */
        void at(int stage, Message what);

        /** It is answered. */
        void answered(Answer answer);

        /** It could not be answered; not told where it was stopped. */
        void failed(RuntimeException why);
    }

    Running(Question question, Language language, Told told) {
        this.question = question;
        this.language = language;
        this.told = told;
        job = Job.create(question.title().in(language), (IJobFunction) this::run);
    }

    void begin() {
        job.schedule();
    }

    /** Stops it, unless something is being written already; whether it is stopped. */
    boolean stop() {
        boolean isStopped = state.compareAndSet(State.GOING, State.STOPPED) || state.get() == State.STOPPED;
        if (isStopped) {
            job.cancel();
        }
        return isStopped;
    }

    private IStatus run(IProgressMonitor progress) {
        monitor = progress;
        progress.beginTask(question.title().in(language), question.stages());
        try {
            Answer answer = question.answer(this, language);
            last();
            told.answered(answer);
        } catch (CancellationException stopped) {
            return Status.CANCEL_STATUS;
        } catch (RuntimeException failure) {
            tell(failure, told::failed);
        }
        return Status.OK_STATUS;
    }

    private void tell(RuntimeException failure, Consumer<RuntimeException> whom) {
        if (!isCancelled()) {
            whom.accept(failure);
        }
    }

    @Override
    public boolean isCancelled() {
        return state.get() == State.STOPPED || state.get() == State.GOING && monitor.isCanceled();
    }

    @Override
    public void at(Message what) {
        check();
        monitor.worked(1);
        monitor.subTask(what.in(language));
        told.at(stage.incrementAndGet(), what);
    }

    @Override
    public void last() {
        check();
        if (!state.compareAndSet(State.GOING, State.WRITING)) {
            check();
        }
    }
}
