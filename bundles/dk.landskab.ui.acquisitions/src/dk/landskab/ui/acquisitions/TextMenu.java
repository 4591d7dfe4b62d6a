// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What can be done with a text, with the keys that do it. */
record TextMenu(StyledText text, Language language, Consumer<TextDeed> does) {

    private static final List<List<TextDeed>> GROUPS = List.of(List.of(TextDeed.UNDO, TextDeed.REDO),
            List.of(TextDeed.ASSIST, TextDeed.FIX), List.of(TextDeed.DEFINITION, TextDeed.REFERENCES, TextDeed.RENAME),
            List.of(TextDeed.FORMAT, TextDeed.COMMENT, TextDeed.FIND), List.of(TextDeed.FOLD, TextDeed.UNFOLD));

    /** The menu; it goes with the text. */
    Menu menu() {
        Menu menu = new Menu(text);
        add(menu, GROUPS.getFirst());
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, "menu.cut", "Ctrl+X", text::cut);
        item(menu, "menu.copy", "Ctrl+C", text::copy);
        item(menu, "menu.paste", "Ctrl+V", text::paste);
        GROUPS.stream().skip(1).forEach(group -> {
            new MenuItem(menu, SWT.SEPARATOR);
            add(menu, group);
        });
        return menu;
    }

    private void add(Menu menu, List<TextDeed> deeds) {
        deeds.forEach(each -> {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(each.title().in(language) + (each.keys().isEmpty() ? "" : "\t" + each.keys()));
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> does.accept(each)));
        });
    }

    private void item(Menu menu, String key, String keys, Runnable deed) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Message.of(TextMenu.class, key).in(language) + "\t" + keys);
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> deed.run()));
    }
}
