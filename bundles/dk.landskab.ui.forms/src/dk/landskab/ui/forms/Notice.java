// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Optional;

import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A sentence below a field with a sign before it; takes no room where there is nothing to say. */
final class Notice {

    private static final int WIDTH = 150;

    private final Composite line;
    private final Label sign;
    private final Label text;

    Notice(Composite parent, FormToolkit toolkit) {
        line = toolkit.createComposite(parent);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
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
    boolean show(Optional<String> said, String decoration) {
        String now = said.orElse("");
        if (now.equals(text.getText())) {
            return false;
        }
        text.setText(now);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(decoration).getImage());
        ((GridData) line.getLayoutData()).exclude = said.isEmpty();
        line.setVisible(said.isPresent());
        return true;
    }
}
