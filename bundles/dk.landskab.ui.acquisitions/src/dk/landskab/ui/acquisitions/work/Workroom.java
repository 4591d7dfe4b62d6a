// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ide.service.Follow;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenText;
import dk.landskab.editing.news.News;
import dk.landskab.ui.navigator.Desk;

/** Where questions about the texts of one open landscape are answered, in turn, on a thread of their own. For any thread. */
public final class Workroom implements AutoCloseable {

    /** Texts may be nested deep. */
    private static final long STACK = 64L << 20;
    private static final long QUIET_MILLIS = 500;

    private final Desk desk;
    private final ScheduledThreadPoolExecutor thread;
    private final List<Runnable> renewed = new CopyOnWriteArrayList<>();
    private final AutoCloseable listening;
    /** For the thread only. */
    private final Set<String> laid = new HashSet<>();
    private final Workspace workspace;
    private final Follow follow = new Follow();
    private final AcquisitionFormat format = new AcquisitionFormat();
    private Optional<ScheduledFuture<?>> renewing = Optional.empty();

    /** Over the landscape on a desk; reading it begins at once. */
    public Workroom(Desk desk) {
        this.desk = desk;
        thread = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(null, work, "texts of acquisitions", STACK);
            made.setDaemon(true);
            return made;
        });
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        thread.setRemoveOnCancelPolicy(true);
        workspace = new Workspace(Path.of("").toAbsolutePath().getRoot(), format, this::content);
        execute(() -> workspace.take(desk.landscape().copy()));
        listening = desk.landscape().listen(this::execute, this::hear);
    }

    private Optional<String> content(String path) {
        OpenLandscape open = desk.landscape();
        return open.reading(() -> open.text(path).map(OpenText::content).or(() -> open.parts().stream()
                .filter(each -> each.path().equals(path)).findFirst()
                .map(each -> new String(each.bytes(), StandardCharsets.UTF_8))));
    }

    /** An edit of a text that is being typed is known already. */
    private void hear(News news) {
        if (!laid.containsAll(news.parts())) {
            renewing.ifPresent(each -> each.cancel(false));
            renewing = Optional.of(thread.schedule(this::renew, QUIET_MILLIS, TimeUnit.MILLISECONDS));
        }
    }

    private void renew() {
        workspace.take(desk.landscape().copy());
        renewed.forEach(Runnable::run);
    }

    /** Is told, on the thread of the room, when another part of the landscape has changed. */
    public AutoCloseable listen(Runnable listener) {
        renewed.add(listener);
        return () -> renewed.remove(listener);
    }

    /** Does something in turn. */
    public void execute(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException closed) {
            // It would be for nobody.
        }
    }

    /** A text is typed, and says this now. */
    public void lay(String path, String text) {
        execute(() -> {
            laid.add(path);
            workspace.open(path, new TextBuffer(text));
        });
    }

    /** A text is typed no more: it is what the landscape says. */
    public void lift(String path) {
        execute(() -> {
            laid.remove(path);
            workspace.close(path);
            renew();
        });
    }

    /** Asks something; a question that is cancelled before its turn is not answered. */
    public <T> CompletableFuture<T> ask(Function<Room, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Executor turns = this::execute;
        turns.execute(() -> {
            if (!answer.isDone()) {
                try {
                    answer.complete(question.apply(room()));
                } catch (RuntimeException failure) {
                    answer.completeExceptionally(failure);
                }
            }
        });
        return answer;
    }

    private Room room() {
        return new Room(workspace, follow, format.formatting(), desk.language(), desk.today());
    }

    /** Answers no more. */
    @Override
    public void close() {
        try {
            listening.close();
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
        thread.shutdownNow();
    }
}
