// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;

import dk.landskab.ui.navigator.tests.kit.Window;

/** What a person does with a form: finds a field by its label, types, presses buttons, unfolds. */
record FormHand(Window window) {

    Label label(String text) {
        return Window.all(window.shell(), Label.class).filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + text));
    }

    /** What stands right of a label. */
    <T extends Control> T field(String label, Class<T> type) {
        Label found = label(label);
        List<Control> siblings = List.of(found.getParent().getChildren());
        return Window.all((Composite) siblings.get(siblings.indexOf(found) + 1), type).findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " at " + label));
    }

    /** What is said below a field; empty where nothing is. */
    Optional<String> said(String label) {
        Composite body = field(label, Control.class).getParent();
        return Window.all(body, Label.class).filter(each -> each.isVisible() && !each.getText().isEmpty())
                .map(Label::getText).filter(each -> each.contains(" ")).findFirst();
    }

    void type(String label, String typed) {
        Text text = field(label, Text.class);
        text.setText(typed);
        window.settle();
    }

    void enter(String label, String typed) {
        type(label, typed);
        Window.happens(field(label, Text.class), SWT.DefaultSelection);
        window.settle();
    }

    String shown(String label) {
        return field(label, Text.class).getText();
    }

    /** A button at a field. */
    Button button(String label, String text) {
        Composite body = field(label, Control.class).getParent();
        return Window.all(body, Button.class).filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " at " + label));
    }

    void press(Button button) {
        if ((button.getStyle() & SWT.RADIO) != 0) {
            Arrays.stream(button.getParent().getChildren()).forEach(each -> ((Button) each).setSelection(false));
            button.setSelection(true);
        } else if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        Window.happens(button, SWT.Selection);
        window.settle();
    }

    Section section(String title) {
        return Window.all(window.shell(), Section.class).filter(each -> each.getText().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + title));
    }

    /** Folds or unfolds a group with the keyboard. */
    void toggle(String title) {
        toggle(title, SWT.CR);
    }

    void toggle(String title, char key) {
        Event event = new Event();
        event.character = key;
        Window.all(section(title), ToggleHyperlink.class).findFirst().orElseThrow().notifyListeners(SWT.KeyDown, event);
        window.settle();
    }
}
