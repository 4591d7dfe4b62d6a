// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.util.Arrays;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.grouping.Grouping;

/** What stands above the tree: the search, and what the tree is ordered by. */
final class NavigatorBar {

    private final Text search;
    private final Combo grouping;

    NavigatorBar(Composite parent, Language language, Consumer<String> typed, Consumer<Grouping> grouped) {
        search = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Message.of(NavigatorBar.class, "search").in(language));
        search.setToolTipText(Message.of(NavigatorBar.class, "search.help").in(language));
        search.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        search.addListener(SWT.Modify, event -> typed.accept(search.getText()));
        search.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                search.setText("");
            }
        });
        Composite line = new Composite(parent, SWT.NONE);
        line.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        line.setLayout(layout);
        new Label(line, SWT.NONE).setText(Message.of(NavigatorBar.class, "by").in(language));
        grouping = new Combo(line, SWT.READ_ONLY | SWT.DROP_DOWN);
        grouping.setItems(Arrays.stream(Grouping.values()).map(each -> each.in(language)).toArray(String[]::new));
        grouping.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        grouping.addListener(SWT.Selection,
                event -> grouped.accept(Grouping.values()[grouping.getSelectionIndex()]));
    }

    Text search() {
        return search;
    }

    String typed() {
        return search.getText();
    }

    void show(Grouping chosen) {
        grouping.select(chosen.ordinal());
    }
}
