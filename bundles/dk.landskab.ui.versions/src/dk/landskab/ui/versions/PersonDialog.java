// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import dk.landskab.versioning.settings.Introduction;

/** Asks who commits: a name and an address, as they will stand in every commit. */
final class PersonDialog extends Dialog {

    private static final int WIDTH = 420;

    private final Layouts layouts;
    private Text name;
    private Text address;
    private Optional<Introduction> answer = Optional.empty();

    PersonDialog(Shell parent, Layouts layouts) {
        super(parent);
        this.layouts = layouts;
    }

    /** Opens, waits for the person, and gives what was said; empty where it was left. */
    Optional<Introduction> answer() {
        return open() == OK ? answer : Optional.empty();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(layouts.say("person.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        ((GridLayout) area.getLayout()).numColumns = 2;
        Label why = new Label(area, SWT.WRAP);
        why.setText(layouts.say("person.why"));
        GridData all = new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1);
        all.widthHint = WIDTH;
        why.setLayoutData(all);
        name = field(area, "person.name");
        address = field(area, "person.address");
        return area;
    }

    private Text field(Composite area, String key) {
        new Label(area, SWT.NONE).setText(layouts.say(key));
        Text field = new Text(area, SWT.BORDER);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.addListener(SWT.Modify, event -> enable());
        return field;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        enable();
    }

    private void enable() {
        getButton(IDialogConstants.OK_ID).setEnabled(!name.getText().isBlank() && !address.getText().isBlank());
    }

    @Override
    protected void okPressed() {
        answer = Optional.of(new Introduction(name.getText().strip(), address.getText().strip()));
        super.okPressed();
    }
}
