// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.navigator.SystemFinder;

/** A page's fields, one below the other: what it is called, the field, a button. Whoever types is listened to. */
public final class Fields {

    private static final int MARGIN = 12;
    private static final int GAP = 8;
    private static final int COLUMNS = 3;
    private static final int WIDTH = 360;

    private final Composite control;
    private final Talk talk;
    private final Runnable typed;

    /** A page without fields. */
    public Fields(Composite parent, Talk talk, Runnable typed) {
        this.talk = talk;
        this.typed = typed;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(control);
    }

    /** What is shown. */
    public Composite control() {
        return control;
    }

    /** A line of text. */
    public Text text(String label, String value) {
        label(label);
        Text text = new Text(control, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(2, 1).applyTo(text);
        hear(text);
        return text;
    }

    /** A folder, typed or looked for, from what is typed on or else from home. */
    public Text folder(String label, String value) {
        return folder(label, value, Folders.home());
    }

    /** The same, looked for from another folder on where nothing is typed. */
    public Text folder(String label, String value, Path begin) {
        label(label);
        Text text = new Text(control, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(text);
        hear(text);
        browse(label, begin, text::getText, text::setText);
        return text;
    }

    /** A landscape: typed, looked for, or one of those that {@code known} finds, which may take its time. */
    public Combo landscape(String label, String value, Path begin, Supplier<List<Path>> known) {
        label(label);
        Combo combo = new Combo(control, SWT.DROP_DOWN);
        combo.setText(value);
        combo.setToolTipText(talk.say(Fields.class, "known"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.addModifyListener(event -> typed.run());
        browse(label, begin, combo::getText, combo::setText);
        Display display = combo.getDisplay();
        CompletableFuture.supplyAsync(known).thenAccept(found -> display.asyncExec(() -> {
            if (!combo.isDisposed()) {
                found.stream().map(Path::toString).forEach(combo::add);
            }
        }));
        return combo;
    }

    private void browse(String label, Path begin, Supplier<String> now, Consumer<String> found) {
        Button browse = new Button(control, SWT.PUSH);
        browse.setText(talk.say(Fields.class, "browse"));
        browse.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            DirectoryDialog dialog = new SystemFinder(control.getShell(), Folders.begin(now.get(), begin)).folders("");
            dialog.setText(label.replace("&", ""));
            Optional.ofNullable(dialog.open()).ifPresent(found);
        }));
    }

    /** Who comes to a field by a key writes over what was proposed. */
    private void hear(Text text) {
        text.addModifyListener(event -> typed.run());
        text.addListener(SWT.FocusIn, event -> text.selectAll());
    }

    /** One of several. */
    public Combo choice(String label, int chosen, String... items) {
        label(label);
        Combo combo = new Combo(control, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(chosen);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> typed.run()));
        return combo;
    }

    /** Some words about the fields above. */
    public Label note(String text) {
        Label note = new Label(control, SWT.WRAP);
        note.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(COLUMNS, 1).applyTo(note);
        return note;
    }

    private void label(String text) {
        Label label = new Label(control, SWT.NONE);
        label.setText(text);
        GridDataFactory.swtDefaults().applyTo(label);
    }
}
