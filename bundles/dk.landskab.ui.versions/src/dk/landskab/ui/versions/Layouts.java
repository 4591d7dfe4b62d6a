// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.versions.room.Flow;

/** Makes what the parts are laid out of, with the gaps that all of them have. */
record Layouts(Language language) {

    private static final int GAP = 4;
    private static final int NARROW = 100;

    /** A composite with columns, as wide as there is room. */
    Composite columns(Composite parent, int number, boolean tall) {
        Composite made = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(number, false);
        layout.marginWidth = GAP;
        layout.marginHeight = GAP;
        layout.verticalSpacing = GAP;
        layout.horizontalSpacing = 2 * GAP;
        made.setLayout(layout);
        made.setLayoutData(new GridData(SWT.FILL, tall ? SWT.FILL : SWT.CENTER, true, tall));
        return made;
    }

    /** A row of things, and more rows where it is narrow. */
    Composite flow(Composite parent) {
        Composite made = new Composite(parent, SWT.NONE);
        made.setLayout(new Flow());
        made.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return made;
    }

    /** Lets something fill what is left. */
    void fill(Control control) {
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = NARROW;
        data.heightHint = NARROW;
        control.setLayoutData(data);
    }

    /** A text that wraps, and takes what width there is. */
    Label text(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = NARROW;
        label.setLayoutData(data);
        return label;
    }

    /** A button of some kind, with its text beside this class. */
    Button button(Composite parent, int kind, String key, Runnable action) {
        Button button = new Button(parent, kind);
        button.setText(say(key));
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    Message message(String key, Object... arguments) {
        return Message.of(Layouts.class, key, arguments);
    }

    String say(String key, Object... arguments) {
        return message(key, arguments).in(language);
    }

    /** Says how many: the text of {@code key.none}, {@code key.one} or {@code key.many}. */
    String count(String key, int number) {
        return say(key + (number == 0 ? ".none" : number == 1 ? ".one" : ".many"), number);
    }
}
