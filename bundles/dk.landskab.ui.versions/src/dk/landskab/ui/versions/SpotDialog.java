// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.versions.merge.OwnPlace;
import dk.landskab.ui.versions.merge.OwnPlace.Spot;

/** Lets the person choose where an element belongs, by words that stand in the name, the class or the id of a place. */
final class SpotDialog extends Dialog {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 300;
    private static final int[] SHARES = {55, 45};
    private static final int ALL = 100;

    private final Layouts layouts;
    private final String subject;
    private final List<Spot> all;
    private List<Spot> seen;
    private Optional<Spot> chosen = Optional.empty();
    private Table table;
    private Label state;

    SpotDialog(Shell parent, Layouts layouts, OwnPlace place, String subject) {
        super(parent);
        setShellStyle(getShellStyle() | SWT.RESIZE);
        this.layouts = layouts;
        this.subject = subject;
        all = place.spots(Labels.in(layouts.language()));
        seen = all;
    }

    /** Opens, waits for the person, and says what was chosen; empty where it was left. */
    Optional<Spot> choose() {
        return open() == OK ? chosen : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(layouts.say("spot.title", subject));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Text words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(layouts.say("spot.search"));
        words.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        words.addListener(SWT.Modify, event -> show(words.getText()));
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
                event.doit = false;
            }
        });
        table = new Table(area, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        table.setLayoutData(data);
        for (int i = 0; i < SHARES.length; i++) {
            new TableColumn(table, SWT.NONE);
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Resize, event -> spread());
        table.addListener(SWT.Selection, event -> enable());
        table.addListener(SWT.DefaultSelection, event -> okPressed());
        state = layouts.text(area);
        show("");
        return area;
    }

    private void show(String words) {
        seen = all.stream().filter(each -> each.has(words)).toList();
        table.setItemCount(seen.size());
        table.clearAll();
        if (!seen.isEmpty()) {
            table.setSelection(0);
        }
        state.setText(layouts.count("spot", seen.size()));
        enable();
    }

    private void fill(Event event) {
        Spot spot = seen.get(event.index);
        ((TableItem) event.item).setText(new String[] {spot.name(), spot.about()});
    }

    private void spread() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / ALL);
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, layouts.say("spot.choose"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, layouts.say("spot.cancel"), false);
        enable();
    }

    private void enable() {
        if (getButton(IDialogConstants.OK_ID) != null) {
            getButton(IDialogConstants.OK_ID).setEnabled(table.getSelectionIndex() >= 0);
        }
    }

    @Override
    protected void okPressed() {
        if (table.getSelectionIndex() >= 0) {
            chosen = Optional.of(seen.get(table.getSelectionIndex()));
            super.okPressed();
        }
    }
}
