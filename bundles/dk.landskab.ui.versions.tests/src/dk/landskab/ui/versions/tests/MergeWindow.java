// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;

import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;
import dk.landskab.ui.versions.MergeEditor;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;

/** A merge of two branches that have one conflict, in a merge editor in a bare window. */
final class MergeWindow implements AutoCloseable {

    final GitTown git;
    private final Town town;
    private final Merging merging;
    private final Language language;
    private Window window;
    private MergeEditor editor;
    private Merging.Open open;
    private String refused = "";

    MergeWindow(Path temporary, Language language) {
        this.language = language;
        town = Town.of(temporary, Sketch.of("Application other \"Other\""), language);
        git = GitTown.in(temporary.resolve("g"));
        merging = new Merging(git.place(language));
    }

    /** Merges sketches with {@code \n} between their lines. */
    void sketches(String base, String ours, String theirs) {
        merge(() -> git.sketch(base.split("\n")), () -> git.sketch(ours.split("\n")), () -> git.sketch(theirs.split("\n")));
    }

    /** Merges what is written by three steps, each on top of the first. */
    void merge(Runnable base, Runnable ours, Runnable theirs) {
        base.run();
        git.commit("Begin");
        git.git("switch", "--quiet", "-c", "side");
        theirs.run();
        git.commit("Side");
        git.git("switch", "--quiet", "main");
        ours.run();
        git.commit("Main");
        open = merging.begin("side", "side").orElseThrow();
        window = new Window(1000, 300);
        editor = new MergeEditor(window.shell(), new TestDesk(town, language), (dispute, decision) -> {
            try {
                open = merging.decide(dispute, Optional.of(decision)).orElseThrow();
            } catch (ResolutionException no) {
                refused = no.what().in(language);
            }
            editor.show(Optional.of(open));
        });
        window.open();
        editor.show(Optional.of(open));
        settle();
        assertEquals(1, open.disputes().size(), () -> open.disputes().stream().map(Dispute::title).toList().toString());
    }

    Window window() {
        return window;
    }

    Merging.Open open() {
        return open;
    }

    /** Why the last decision was refused. */
    String refused() {
        return refused;
    }

    void settle() {
        window.shell().layout(true, true);
        window.settle();
    }

    /** Completes the merge; gives what a file says then. */
    String merged(String path) {
        assertTrue(open.isDecided());
        merging.complete();
        return git.read(path);
    }

    void use() {
        press("Use it");
        settle();
    }

    void choose(String radio) {
        radio(radio).setSelection(true);
        Window.happens(radio(radio), SWT.Selection);
        settle();
    }

    Button radio(String text) {
        return buttons().filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    List<String> radios() {
        return buttons().filter(each -> (each.getStyle() & SWT.RADIO) != 0).map(Button::getText).toList();
    }

    private Stream<Button> buttons() {
        return Window.all(window.shell(), Button.class);
    }

    List<String> labels() {
        return Window.all(window.shell(), Label.class).map(Label::getText).toList();
    }

    /** The decision of the only conflict, as the table tells it. */
    String decision() {
        return find(Table.class).getItem(0).getText(2);
    }

    <T extends Control> T find(Class<T> type) {
        return find(window.shell(), type);
    }

    static <T extends Control> T find(Shell in, Class<T> type) {
        return Window.all(in, type).findFirst().orElseThrow(() -> new AssertionError("no " + type));
    }

    void press(String text) {
        press(window.shell(), text);
    }

    static void press(Shell in, String text) {
        Button button = Window.all(in, Button.class).filter(each -> each.getText().replace("&", "").equals(text))
                .findFirst().orElseThrow(() -> new AssertionError("no " + text));
        assertTrue(button.isEnabled(), text);
        Window.happens(button, SWT.Selection);
    }

    /** Presses the button that opens a dialog, and lets the person act in it. */
    void choosing(Consumer<Shell> person) {
        Throwable[] failure = new Throwable[1];
        window.shell().getDisplay().asyncExec(() -> {
            Shell dialog = window.shell().getShells()[0];
            try {
                person.accept(dialog);
            } catch (AssertionError | RuntimeException failed) {
                failure[0] = failed;
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        press("Choose …");
        settle();
        if (failure[0] != null) {
            throw new AssertionError(failure[0]);
        }
    }

    @Override
    public void close() throws Exception {
        if (window != null) {
            window.close();
        }
        town.close();
    }
}
