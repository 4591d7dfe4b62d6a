// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.beginning;

import java.util.Optional;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.ui.landscape.Talk;
import dk.landskab.versioning.remote.CredentialQuestion.Login;

/** Asks for a name and a password, or for a passphrase alone; what is answered is kept by nobody. */
final class LoginDialog extends TitleAreaDialog {

    private static final int MARGIN = 12;
    private static final int GAP = 8;

    private final Talk talk;
    private final String question;
    private final Optional<String> name;
    private Text nameField;
    private Text secret;
    private Optional<Login> answer = Optional.empty();

    /** @param name known or empty; no name is asked for where there is none */
    LoginDialog(Talk talk, String question, Optional<String> name) {
        super(talk.shell());
        this.talk = talk;
        this.question = question;
        this.name = name;
    }

    /** Asks; empty where the person does not answer. */
    Optional<Login> answer() {
        return open() == Window.OK ? answer : Optional.empty();
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        getShell().setText("Landskab");
        setTitle(talk.say(LoginDialog.class, name.isPresent() ? "login.title" : "passphrase.title"));
        setMessage(question);
        Composite fields = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(GAP, GAP).applyTo(fields);
        if (name.isPresent()) {
            nameField = field(fields, "login.name", SWT.BORDER);
            nameField.setText(name.get());
        }
        secret = field(fields, name.isPresent() ? "login.password" : "passphrase.field", SWT.BORDER | SWT.PASSWORD);
        return area;
    }

    private Text field(Composite parent, String key, int style) {
        new Label(parent, SWT.NONE).setText(talk.say(LoginDialog.class, key));
        Text text = new Text(parent, style);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    @Override
    protected void okPressed() {
        answer = Optional.of(new Login(nameField == null ? "" : nameField.getText(), secret.getTextChars()));
        super.okPressed();
    }
}
