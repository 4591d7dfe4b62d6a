// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import dk.landskab.design.Design;
import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.table.WholeCell;

/** Lets the person choose one of the diagrams, by what stands above it or by its kind as one types. */
public final class DiagramChooser extends Dialog {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 320;
    private static final int NAMES = 400;
    private static final int KINDS = 220;

    /** A line. */
    private record Entry(Choice choice, String title, String kind) {

        boolean says(String typed) {
            return (title + "\n" + kind).toLowerCase(Locale.ROOT).contains(typed);
        }
    }

    private final Desk desk;
    private final Supplier<List<Choice>> all;
    private final Language language;
    private final List<Entry> entries = new ArrayList<>();
    private Optional<Choice> chosen = Optional.empty();
    private Text typed;
    private Table table;
    private Label state;
    private ElementImages images;

    /** A dialog over a window, for a diagram of what is open. */
    public DiagramChooser(Shell parent, Diagrams diagrams) {
        this(parent, diagrams.desk(), diagrams::all);
    }

    /**
     * A dialog over a window.
     *
     * @param all gives what can be chosen; asked by a thread that works
     */
    public DiagramChooser(Shell parent, Desk desk, Supplier<List<Choice>> all) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.desk = desk;
        this.all = all;
        this.language = desk.language();
    }

    /** Opens, waits for the person, and says what was chosen; empty where the dialog was left. */
    public Optional<Choice> choose() {
        open();
        return choice();
    }

    /** What was chosen; empty until then, and where the dialog was left. */
    public Optional<Choice> choice() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(say("chooser.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        typed = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        typed.setMessage(say("chooser.search"));
        typed.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        typed.addListener(SWT.Modify, event -> fill());
        typed.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
                event.doit = false;
            }
        });
        table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        images = new ElementImages(table);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        table.setLayoutData(data);
        new TableColumn(table, SWT.NONE).setWidth(NAMES);
        new TableColumn(table, SWT.NONE).setWidth(KINDS);
        WholeCell.of(table);
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        state = new Label(area, SWT.WRAP);
        state.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        state.setText(say("chooser.reading"));
        read();
        return area;
    }

    /** Seeking the subject of each kind goes through the whole landscape. */
    private void read() {
        Display display = table.getDisplay();
        desk.background().execute(() -> {
            List<Entry> found = desk.landscape().reading(() -> all.get().stream()
                    .map(each -> new Entry(each, each.title(language), Design.name(each.kind(), language))).toList());
            display.asyncExec(() -> found(found));
        });
    }

    private void found(List<Entry> found) {
        if (!table.isDisposed()) {
            entries.addAll(found);
            fill();
        }
    }

    private void fill() {
        table.removeAll();
        String sought = typed.getText().strip().toLowerCase(Locale.ROOT);
        entries.stream().filter(each -> each.says(sought)).forEach(this::add);
        table.select(0);
        state.setText(say(table.getItemCount() == 0 ? "chooser.none" : table.getItemCount() == 1 ? "chooser.one"
                : "chooser.many", table.getItemCount()));
        enable();
    }

    private void add(Entry entry) {
        TableItem item = new TableItem(table, SWT.NONE);
        item.setText(new String[] {entry.title(), entry.choice().stored().isPresent()
                ? say("chooser.stored", entry.kind()) : entry.kind()});
        item.setImage(images.of(entry.choice().subject().eClass()));
        item.setData(entry.choice());
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, say("chooser.open"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, say("chooser.cancel"), false);
        enable();
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionCount() > 0);
        }
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionCount() > 0) {
            chosen = Optional.of((Choice) table.getSelection()[0].getData());
            super.okPressed();
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(DiagramChooser.class, key, arguments).in(language);
    }
}
