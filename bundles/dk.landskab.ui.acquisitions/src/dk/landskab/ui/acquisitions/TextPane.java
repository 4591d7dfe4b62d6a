// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.core.Identified;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.twin.Twin;
import dk.landskab.ui.acquisitions.work.Entry;
import dk.landskab.ui.acquisitions.work.Fix;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.Desk;

/**
 * A text of acquisitions while it is written. It is one with the text of the open landscape: what is typed is in the
 * landscape a moment later, and what is done elsewhere is in the text at once, as one step of the text's own undo. For
 * the window's thread.
 */
public final class TextPane {

    private static final int QUIET_MILLIS = 150;

    private final Desk desk;
    private final Workroom room;
    private final String path;
    private final Composite control;
    private final Display display;
    private final TextSurface surface;
    private final Document document = new Document();
    private final Twin twin;
    private final Marks marks;
    private final Colouring colouring;
    private final Folds folds;
    private final TextHands hands;
    private final List<Consumer<TextReading>> readers = new ArrayList<>();
    private final Runnable pass = this::pass;
    private final Runnable tellPlace = this::tellPlace;
    private volatile String typed;
    private TextReading reading = TextReading.NONE;
    private String placed = "";

    /**
     * A text in a window; it goes with its control.
     *
     * @param path of a text that the landscape has
     * @throws IllegalArgumentException where it has not
     */
    public TextPane(Composite parent, Desk desk, Workroom room, String path, Going going) {
        this.desk = desk;
        this.room = room;
        this.path = path;
        this.display = parent.getDisplay();
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        surface = new TextSurface(control);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer().getControl());
        twin = new Twin(desk.landscape(), path, document, display::asyncExec, this::later);
        marks = new Marks(desk.language());
        colouring = new Colouring(surface.palette());
        folds = new Folds(viewer());
        hands = new TextHands(this, desk, room, going, new FindBar(control, viewer(), desk.language()));
        configure();
        follow();
        pass();
    }

    private void configure() {
        viewer().configure(new TextWays(colouring, new Assist(path, room, () -> typed, surface.images()), hands.mendings(),
                new Explanation(path, room, marks), new NameLinks(() -> reading.links(), hands::define,
                        TextDeed.DEFINITION.title().in(desk.language())), desk.language()));
        viewer().setDocument(document, marks.model());
        surface.finish();
        viewer().getTextWidget().setMenu(new TextMenu(viewer().getTextWidget(), desk.language(), this::does).menu());
    }

    private void follow() {
        typed = document.get();
        document.addDocumentListener(new Typing(this::typed));
        viewer().getTextWidget().addCaretListener(event -> display.timerExec(QUIET_MILLIS, tellPlace));
        AutoCloseable renewed = room.listen(() -> {
            if (!display.isDisposed()) {
                display.asyncExec(this::later);
            }
        });
        control.addDisposeListener(event -> leave(renewed));
    }

    private void leave(AutoCloseable renewed) {
        display.timerExec(-1, pass);
        display.timerExec(-1, tellPlace);
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

    private void typed() {
        typed = document.get();
        later();
    }

    private void later() {
        if (!control.isDisposed()) {
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
                twin.send(text);
            } catch (EditRefusedException refused) {
                display.asyncExec(() -> desk.tell(refused.what()));
            }
        });
    }

    /** Is given an answer on the window's thread, as long as the text is there; a fault of ours is thrown there. */
    <T> void hear(CompletableFuture<T> answer, Consumer<T> then) {
        answer.whenComplete((said, failure) -> {
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (failure != null) {
                        throw new IllegalStateException(failure);
                    } else if (!control.isDisposed()) {
                        then.accept(said);
                    }
                });
            }
        });
    }

    private void show(TextReading read) {
        if (!read.text().equals(document.get())) {
            return;
        }
        boolean isFirst = reading == TextReading.NONE;
        reading = read;
        colouring.show(read.colours());
        viewer().invalidateTextPresentation();
        folds.show(read.folds());
        marks.show(read);
        readers.forEach(each -> each.accept(read));
        if (isFirst) {
            tellPlace();
        }
    }

    /** The element that the caret stands in is chosen in the other parts, too. */
    private void tellPlace() {
        if (!control.isDisposed() && viewer().getTextWidget().isFocusControl()) {
            Optional<Entry> around = Entry.around(reading.outline(), viewer().getSelectedRange().x);
            around.map(Entry::id).filter(each -> !each.equals(placed)).flatMap(desk.landscape()::find).ifPresent(each -> {
                placed = each.getId();
                desk.select(each);
            });
        }
    }

    /** What is laid out in the window. */
    public Control control() {
        return control;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        viewer().getTextWidget().setFocus();
    }

    /** The path of the text. */
    public String path() {
        return path;
    }

    /** Whether the landscape still has the text. */
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

    /** Does something with the text. */
    public void does(TextDeed deed) {
        hands.does(deed);
    }

    /** Mends something that is wrong; where that cannot be done any more, says why. */
    public void mend(Fix fix) {
        commit();
        try {
            fix.mend(desk.landscape());
        } catch (EditRefusedException refused) {
            desk.tell(refused.what());
        }
        twin.hear();
    }

    /** Shows a stretch, chosen. */
    public void reveal(Span span) {
        if (span.end() <= document.getLength()) {
            viewer().exposeModelRange(new Region(span.offset(), span.length()));
            viewer().setSelectedRange(span.offset(), span.length());
            viewer().revealRange(span.offset(), span.length());
        }
    }

    /** Shows where an element has its name; false where it has none here, or the text has not been read yet. */
    public boolean reveal(Identified element) {
        Optional<Span> name = Optional.ofNullable(reading.names().get(element.getId()));
        name.ifPresent(this::reveal);
        return name.isPresent();
    }

    /** Is told what was read, now and again after every edit, until the control goes. */
    public void follow(Consumer<TextReading> reader) {
        readers.add(reader);
        reader.accept(reading);
    }

    /** Is told no more. */
    public void forget(Consumer<TextReading> reader) {
        readers.remove(reader);
    }

    ProjectionViewer viewer() {
        return surface.viewer();
    }

    Marks marks() {
        return marks;
    }

    TextSurface surface() {
        return surface;
    }
}
