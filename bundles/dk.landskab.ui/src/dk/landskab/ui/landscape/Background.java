// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.landscape;

import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
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
import org.eclipse.ui.PlatformUI;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.progress.LongWork;
import dk.landskab.ui.progress.ProgressBox;
import dk.landskab.ui.progress.Watched;

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

    private static final long UNNOTICED_MILLIS = 100;

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
        Watched watched = new Watched();
        Job job = job(title, monitor -> task.run(watched.beside(monitor)), then);
        job.schedule();
        later(() -> new LongWork(job, new ProgressBox(talk::shell, job, watched, talk.language())).watch(display));
        return job;
    }

    /** Work that nobody waits for, not begun yet. */
    public <T> Job quiet(Message title, Task<T> task, Consumer<T> then) {
        Job job = job(title, task, then);
        job.setPriority(Job.DECORATE);
        return job;
    }

    /**
     * Does something beside the window that the person waits for, such as saving, and returns when it is done. Where it
     * takes longer than a person notices, the window goes on painting and following what is told, and takes nothing from
     * the person meanwhile: who calls it finds the window as it is then. For the window's thread.
     *
     * @throws RuntimeException what it throws
     * @throws OperationCanceledException where the waiting was ended; nobody knows then whether it is done
     */
    public void waiting(Runnable what) {
        CompletableFuture<Void> work = CompletableFuture.runAsync(what);
        try {
            if (!isDoneSoon(work)) {
                PlatformUI.getWorkbench().getProgressService()
                        .busyCursorWhile(monitor -> work.handle((done, failure) -> done).join());
            }
            work.get();
        } catch (ExecutionException | InvocationTargetException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private static boolean isDoneSoon(CompletableFuture<Void> work) throws InterruptedException {
        try {
            work.handle((done, failure) -> done).get(UNNOTICED_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException longer) {
            return false;
        } catch (ExecutionException never) {
            throw new IllegalStateException(never);
        }
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
