// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What stands where a diagram would be: a text, and what can be done. */
final class Notice {

    private static final int MARGIN = 16;
    private static final int WIDTH = 420;

    private final Composite control;
    private final Language language;

    Notice(Composite parent, Message text, Language language) {
        this.language = language;
        control = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = MARGIN;
        layout.marginHeight = MARGIN;
        layout.verticalSpacing = MARGIN;
        control.setLayout(layout);
        Label label = new Label(control, SWT.WRAP);
        label.setText(text.in(language));
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = WIDTH;
        label.setLayoutData(data);
    }

    Composite control() {
        return control;
    }

    /** Adds a button. */
    void offer(String key, Runnable what) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(Message.of(Notice.class, key).in(language));
        button.addListener(SWT.Selection, event -> what.run());
        control.layout();
    }
}
