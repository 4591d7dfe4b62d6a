// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.DeedMenu;

/** The menu of a field, by the mouse and by the keyboard: what can be done with what it says, and with its element. */
record FieldMenu(Slot slot) {

    /** Gives it to a control and to all within it; it is made when somebody first asks, since forms have many fields. */
    void give(Control control) {
        control.addListener(SWT.MenuDetect, this::asked);
        if (control instanceof Composite composite) {
            Stream.of(composite.getChildren()).forEach(this::give);
        }
    }

    private void asked(Event event) {
        Control control = (Control) event.widget;
        if (control.getMenu() == null && !deeds().isEmpty()) {
            Menu menu = new Menu(control);
            menu.addListener(SWT.Show, shown -> fill(menu, control));
            control.setMenu(menu);
        }
    }

    private List<Deed> deeds() {
        return slot.desk().deeds(slot.object(), slot.path());
    }

    private void fill(Menu menu, Control control) {
        Stream.of(menu.getItems()).forEach(MenuItem::dispose);
        if (control instanceof Text text) {
            typing(menu, text);
        }
        new DeedMenu(slot.desk().language()).add(menu, deeds());
    }

    /** What the system's own menu of a text has, in whose place this one stands. */
    private void typing(Menu menu, Text text) {
        boolean isChosen = text.getSelectionCount() > 0;
        item(menu, "text.cut", text::cut).setEnabled(isChosen && text.getEditable());
        item(menu, "text.copy", text::copy).setEnabled(isChosen);
        item(menu, "text.paste", text::paste).setEnabled(text.getEditable());
        item(menu, "text.all", text::selectAll).setEnabled(text.getCharCount() > 0);
    }

    private MenuItem item(Menu menu, String key, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Message.of(FieldMenu.class, key).in(slot.desk().language()));
        item.addListener(SWT.Selection, event -> what.run());
        return item;
    }
}
