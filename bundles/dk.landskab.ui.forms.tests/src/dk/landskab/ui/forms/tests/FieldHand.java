// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.forms.input.Reading;
import dk.landskab.ui.forms.input.Typing;
import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.navigator.tests.kit.Window;

/** What a person does with one field of whatever kind: fills in something else than what stands there. */
record FieldHand(Window window, Field field, Composite body) {

    private static final List<String> TYPED = List.of("Something new", "1", "2026", "SEK", "2026-11-25", "2026-11-25 14:30");
    private static final List<String> WRONG = List.of("", "many", "kroner");

    /** Something else than stands there that can be understood. */
    Optional<String> right() {
        String seen = shown();
        return TYPED.stream().filter(each -> !each.equals(seen) && reading(each) instanceof Reading.Value).findFirst();
    }

    /** Something that cannot be understood here. */
    Optional<String> wrong() {
        return WRONG.stream().filter(each -> reading(each) instanceof Reading.Wrong).findFirst();
    }

    Reading reading(String typed) {
        return new Typing(field, Language.EN).read(typed);
    }

    void type(String typed) {
        find(Text.class).setText(typed);
    }

    /** Fills in something else, by the mouse and the keyboard. */
    void change() {
        switch (field.kind()) {
            case TEXT, LINES, TEXTS, NUMBER, DATE, MOMENT -> {
                type(right().orElseThrow());
                Window.happens(find(Text.class), SWT.FocusOut);
            }
            case TRI -> press(buttons().filter(each -> !each.getSelection()).findFirst().orElseThrow());
            case CHOICE -> {
                Combo combo = find(Combo.class);
                combo.select((combo.getSelectionIndex() + 1) % combo.getItemCount());
                Window.happens(combo, SWT.Selection);
            }
            case CHOICES -> press(buttons().findFirst().orElseThrow());
            case REFERENCE, REFERENCES -> pick();
            case CHILDREN -> create();
            case ID, CHILD -> throw new IllegalStateException("nothing is filled in here");
        }
        window.settle();
    }

    private void press(Button button) {
        if ((button.getStyle() & SWT.RADIO) != 0) {
            buttons().forEach(each -> each.setSelection(false));
        }
        button.setSelection(true);
        Window.happens(button, SWT.Selection);
    }

    /** The first that is offered. */
    private void pick() {
        Button opens = buttons().findFirst().orElseThrow();
        opens.getDisplay().asyncExec(() -> {
            Shell dialog = Arrays.stream(window.shell().getShells()).findFirst().orElseThrow();
            Table hits = Window.all(dialog, Table.class).findFirst().orElseThrow();
            try {
                window.until(() -> hits.isDisposed() || hits.getItemCount() > 0);
                hits.setSelection(0);
                Window.happens(hits, SWT.DefaultSelection);
            } finally {
                if (!dialog.isDisposed()) {
                    dialog.close();
                }
            }
        });
        Window.happens(opens, SWT.Selection);
    }

    /** The first class that is offered, where there are several. */
    private void create() {
        Button create = buttons().findFirst().orElseThrow();
        Listener choosing = event -> {
            if (event.widget instanceof Menu menu && menu.getItemCount() > 0) {
                menu.setVisible(false);
                Window.happens(menu.getItem(0), SWT.Selection);
            }
        };
        create.getDisplay().addFilter(SWT.Show, choosing);
        Window.happens(create, SWT.Selection);
        window.settle();
        create.getDisplay().removeFilter(SWT.Show, choosing);
    }

    /** Insists that a name is written. */
    void insist() {
        Event enter = new Event();
        enter.character = SWT.CR;
        find(Hyperlink.class).notifyListeners(SWT.KeyDown, enter);
    }

    /** What the person sees of the value. */
    String shown() {
        return String.join("|", Stream.of(
                Window.all(body, Text.class).map(Text::getText),
                Window.all(body, Combo.class).map(Combo::getText),
                Window.all(body, Hyperlink.class).map(Hyperlink::getText),
                buttons().filter(each -> each.getSelection()).map(Button::getText),
                Window.all(body, Table.class).flatMap(each -> Arrays.stream(each.getItems())).map(each -> each.getText()))
                .flatMap(each -> each).toList());
    }

    /** Whether a sentence is said below the field. */
    boolean says(String sentence) {
        return Window.all(body, Label.class).anyMatch(each -> each.getParent().getVisible() && each.getText().equals(sentence));
    }

    Stream<Button> buttons() {
        return Window.all(body, Button.class);
    }

    <T extends Control> T find(Class<T> type) {
        return Window.all(body, type).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " at " + field));
    }
}
