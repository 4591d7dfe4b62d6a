// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import dk.landskab.rules.Severity;
import dk.landskab.ui.navigator.icon.ElementImages;

/** A sentence below a field with a sign before it; takes no room where there is nothing to say. */
final class Notice {

    private static final int WIDTH = 150;

    private final ElementImages images;
    private final Composite line;
    private final Label sign;
    private final Label text;

    Notice(Composite parent, Sheet sheet) {
        this.images = sheet.images();
        FormToolkit toolkit = sheet.toolkit();
        line = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.horizontalSpan = ((GridLayout) parent.getLayout()).numColumns;
        data.exclude = true;
        line.setLayoutData(data);
        line.setVisible(false);
        sign = toolkit.createLabel(line, "");
        sign.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        text = toolkit.createLabel(line, "", SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        wide.widthHint = WIDTH;
        text.setLayoutData(wide);
    }

    /** Says something, or nothing; whether that changes what is seen. */
    boolean show(Optional<String> said, Severity severity) {
        String now = said.orElse("");
        if (now.equals(text.getText())) {
            return false;
        }
        text.setText(now);
        sign.setImage(images.sign(severity));
        ((GridData) line.getLayoutData()).exclude = said.isEmpty();
        line.setVisible(said.isPresent());
        return true;
    }
}
