// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** Buttons side by side, some of which change something. */
final class Buttons {

    private final Composite line;
    private final FormToolkit toolkit;
    private final Language language;
    private final List<Button> changing = new ArrayList<>();

    Buttons(Composite parent, Sheet sheet) {
        this.toolkit = sheet.toolkit();
        this.language = sheet.desk().language();
        line = toolkit.createComposite(parent);
        line.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false));
        RowLayout layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginTop = 0;
        layout.marginBottom = 0;
        layout.marginLeft = 0;
        layout.marginRight = 0;
        layout.wrap = false;
        line.setLayout(layout);
    }

    /** A button that changes something. */
    Button change(String key, Runnable action) {
        Button button = look(key, action);
        changing.add(button);
        return button;
    }

    /** A button that changes nothing. */
    Button look(String key, Runnable action) {
        Button button = toolkit.createButton(line, Message.of(Buttons.class, key).in(language), SWT.PUSH);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    /** Shows a button where there is something to use it for. */
    void show(Button button, boolean useful) {
        if (button.getLayoutData() == null) {
            button.setLayoutData(new RowData());
        }
        RowData data = (RowData) button.getLayoutData();
        if (data.exclude == useful) {
            data.exclude = !useful;
            button.setVisible(useful);
            line.requestLayout();
        }
    }

    /** Where nothing can be changed, there are no buttons for it. */
    void enable(boolean changeable) {
        changing.forEach(each -> {
            each.setEnabled(changeable);
            show(each, changeable);
        });
    }
}
