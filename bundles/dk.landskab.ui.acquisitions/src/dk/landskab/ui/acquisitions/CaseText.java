// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.swt.widgets.Display;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.twin.Twin;
import dk.landskab.ui.acquisitions.work.Fix;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.Desk;

/**
 * A text of acquisitions while it is open in editors. It is one with the text of the open landscape: what is typed is in
 * the landscape a moment later, and what is done elsewhere is in the text at once, as one step of the text's own undo. For
 * the window's thread, but for what is said to be for any.
 */
public final class CaseText {

    private static final int QUIET_MILLIS = 150;

    private final Desk desk;
    private final Workroom room;
    private final String path;
    private final Going going;
    private final Display display;
    private final CaseDocument document = new CaseDocument(this);
    private final Marks marks;
    private final Twin twin;
    private final AutoCloseable renewed;
    private final List<Consumer<TextReading>> readers = new ArrayList<>();
    private final Runnable pass = this::pass;
    private volatile String typed;
    private TextReading reading = TextReading.NONE;
    private List<? extends ICompletionProposal> mendings = List.of();
    private boolean isClosed;

    /**
     * Opens a text; close it.
     *
     * @param path of a text that the landscape has
     * @throws IllegalArgumentException where it has not
     */
    public CaseText(Desk desk, Workroom room, String path, Going going, Display display) {
        this.desk = desk;
        this.room = room;
        this.path = path;
        this.going = going;
        this.display = display;
        marks = new Marks(desk.language());
        twin = new Twin(desk.landscape(), path, document, display::asyncExec, this::later);
        typed = document.get();
        document.addDocumentListener(new Typing(this::changed));
        renewed = room.listen(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::later);
            }
        });
        pass();
    }

    /** What was typed is in the landscape when this returns, and nothing goes on. */
    public void close() {
        isClosed = true;
        display.timerExec(-1, pass);
        try {
            twin.settle();
            renewed.close();
        } catch (EditRefusedException refused) {
            desk.tell(refused.what());
        } catch (Exception never) {
            throw new IllegalStateException(never);
        }
        twin.close();
        room.lift(path);
    }

    private void changed() {
        typed = document.get();
        later();
    }

    private void later() {
        if (!isClosed) {
            display.timerExec(QUIET_MILLIS, pass);
        }
    }

    /** Reads the text as it is now, beside the window, and hands it over. */
    private void pass() {
        String text = document.get();
        room.lay(path, text);
        hear(room.ask(asked -> TextReading.of(asked, path)), read -> read.ifPresent(this::show));
        room.execute(() -> {
            try {
                // What was typed since is newer than what is being read, and may be in the landscape already.
                desk.landscape().reading(() -> twin.send(typed));
            } catch (EditRefusedException refused) {
                display.asyncExec(() -> desk.tell(refused.what()));
            }
        });
    }

    /** Is given an answer on the window's thread, as long as the text is open; a fault of ours is thrown there. */
    <T> void hear(CompletableFuture<T> answer, Consumer<T> then) {
        answer.whenComplete((said, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (failure != null) {
                        throw new IllegalStateException(failure);
                    } else if (!isClosed) {
                        then.accept(said);
                    }
                });
            }
        });
    }

    private void show(TextReading read) {
        if (read.text().equals(document.get())) {
            reading = read;
            marks.show(read);
            List.copyOf(readers).forEach(each -> each.accept(read));
        }
    }

    /** Its words, which the platform's editor edits. */
    public CaseDocument document() {
        return document;
    }

    /** What is wrong in it, for the platform's editor to draw. */
    public IAnnotationModel annotations() {
        return marks.model();
    }

    /** Its path in the landscape. */
    public String path() {
        return path;
    }

    /** Whether the landscape still has it. */
    public boolean isThere() {
        return twin.isThere();
    }

    /** What the rules say. */
    public void problems(List<Finding> findings) {
        marks.found(findings);
    }

    /** What was typed is in the landscape when this returns. */
    public void commit() {
        try {
            twin.settle();
        } catch (EditRefusedException refused) {
            desk.tell(refused.what());
        }
    }

    /** Mends something that is wrong; where that cannot be done any more, says why. */
    void mend(Fix fix) {
        commit();
        try {
            fix.mend(desk.landscape());
        } catch (EditRefusedException refused) {
            desk.tell(refused.what());
        }
        twin.hear();
    }

    /** Is told what was read, now and again after every edit. */
    public void follow(Consumer<TextReading> reader) {
        readers.add(reader);
        reader.accept(reading);
    }

    /** Is told no more. */
    public void forget(Consumer<TextReading> reader) {
        readers.remove(reader);
    }

    /** As it was read last. */
    TextReading reading() {
        return reading;
    }

    /** What the document says, for any thread. */
    String typed() {
        return typed;
    }

    /** These fixes are offered at the caret from now on, or what is said in their place. */
    void offer(List<? extends ICompletionProposal> fixes) {
        mendings = fixes;
    }

    List<? extends ICompletionProposal> offered() {
        return mendings;
    }

    Marks marks() {
        return marks;
    }

    Desk desk() {
        return desk;
    }

    Workroom room() {
        return room;
    }

    Going going() {
        return going;
    }
}
