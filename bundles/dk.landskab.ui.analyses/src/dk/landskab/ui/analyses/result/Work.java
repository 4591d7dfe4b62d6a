// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;

/** Does something beside the window that a person waits for, and says in a line of the window what has come of it. */
final class Work {

    private final Label line;
    private final Display display;
    private final Desk desk;

    Work(Label line, Desk desk) {
        this.display = line.getDisplay();
        this.line = line;
        this.desk = desk;
    }

    /** Says something. */
    void say(String text) {
        if (!line.isDisposed()) {
            line.setText(text.replace("&", "&&"));
            ((GridData) line.getLayoutData()).exclude = text.isEmpty();
            line.setVisible(!text.isEmpty());
            line.getParent().layout();
        }
    }

    /** Does it; what fails is said, what is a fault of ours fails the window's thread. */
    <T> void begin(Supplier<T> piece, Consumer<T> then) {
        desk.background().execute(() -> {
            try {
                T done = piece.get();
                later(() -> then.accept(done));
            } catch (RuntimeException failure) {
                later(() -> fail(failure));
            }
        });
    }

    /** Says why something failed. */
    void fail(RuntimeException failure) {
        say(Failures.sentence(failure, desk.language()).orElseGet(
                () -> Message.of(Work.class, "fault", String.valueOf(failure.getMessage())).in(desk.language())));
        if (Failures.sentence(failure, desk.language()).isEmpty()) {
            throw failure;
        }
    }

    /** On the window's thread, as long as the line is there. */
    void later(Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!line.isDisposed()) {
                    what.run();
                }
            });
        }
    }
}
