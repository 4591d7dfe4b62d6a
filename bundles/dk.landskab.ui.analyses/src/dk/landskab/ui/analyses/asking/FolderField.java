// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A folder that may be left out, typed or looked for. */
public final class FolderField {

    private static final int GAP = 8;

    private final Text text;
    private final Field<Optional<Path>> field;

    FolderField(Fields fields, Composite page, Runnable typed) {
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        text = new Text(row, SWT.BORDER);
        text.setMessage(fields.say("folder.none"));
        Fields.wide(text);
        text.addListener(SWT.Modify, event -> typed.run());
        Button look = new Button(row, SWT.PUSH);
        look.setText(fields.say("folder.look"));
        look.addListener(SWT.Selection, event -> fields.desk().finder(page.getShell()).folder("")
                .ifPresent(found -> text.setText(found.toString())));
        field = new Field<>(List.of(text, look), this::read);
    }

    Field<Optional<Path>> field() {
        return field;
    }

    private Optional<Path> read() {
        String typed = text.getText().strip();
        try {
            Optional<Path> path = typed.isEmpty() ? Optional.empty() : Optional.of(Path.of(typed));
            if (path.filter(each -> !each.isAbsolute()).isPresent()) {
                throw new WrongInput("relative", typed);
            }
            return path.map(Path::normalize);
        } catch (InvalidPathException wrong) {
            throw new WrongInput("path", typed);
        }
    }
}
