// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

import dk.landskab.model.edit.Message;

/**
 * Work beside the window: shown with its progress, stopped when the person asks for it. What comes of it is handed to
 * the window's thread; what fails is told there in a sentence. After the window has gone nothing is handed over.
 */
public final class Background {

    /** Work for any thread. */
    public interface Task<T> {

        /**
         * Does it.
         *
         * @param monitor is told how far it is, and knows whether to stop
         * @throws OperationCanceledException where it was stopped
         */
        T run(IProgressMonitor monitor) throws Exception;
    }

    private final Display display;
    private final Talk talk;

    /** Work for a window. */
    public Background(Display display, Talk talk) {
        this.display = display;
        this.talk = talk;
    }

    /**
     * Begins some work that the person waits for.
     *
     * @param title what is done
     * @param then is given what comes of it; not called where it failed or was stopped
     */
    public <T> Job start(Message title, Task<T> task, Consumer<T> then) {
        Job job = job(title, task, then);
        job.setUser(true);
        job.schedule();
        return job;
    }

    /** Work that nobody waits for, not begun yet. */
    public <T> Job quiet(Message title, Task<T> task, Consumer<T> then) {
        Job job = job(title, task, then);
        job.setPriority(Job.DECORATE);
        return job;
    }

    /** Does something on the window's thread, as long as there is one. */
    public void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(what);
        }
    }

    /**
     * Asks the person something, from a thread that works.
     *
     * @return empty where there is no answer, or no window any more
     */
    public <T> Optional<T> ask(Supplier<Optional<T>> question) {
        AtomicReference<Optional<T>> answer = new AtomicReference<>(Optional.empty());
        if (!display.isDisposed()) {
            display.syncExec(() -> answer.set(question.get()));
        }
        return answer.get();
    }

    private <T> Job job(Message title, Task<T> task, Consumer<T> then) {
        return Job.create(title.in(talk.language()),
                (IJobFunction) monitor -> run(task, then, monitor));
    }

    private <T> IStatus run(Task<T> task, Consumer<T> then, IProgressMonitor monitor) {
        try {
            T result = task.run(monitor);
            later(() -> then.accept(result));
            return Status.OK_STATUS;
        } catch (OperationCanceledException stopped) {
            return Status.CANCEL_STATUS;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Status.CANCEL_STATUS;
        } catch (Exception failure) {
            later(() -> talk.tell(failure));
            return Status.OK_STATUS;
        }
    }
}
