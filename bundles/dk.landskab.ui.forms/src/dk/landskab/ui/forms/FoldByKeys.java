// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.Section;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;

/**
 * What the platform leaves out for who folds a group by keys: its title is drawn anew when it gets or loses the keyboard, so
 * that one sees where one is, and the space bar does what Enter does.
 */
final class FoldByKeys {

    private FoldByKeys() {
    }

    static void teach(Section section) {
        Stream.of(section.getChildren()).filter(ToggleHyperlink.class::isInstance).forEach(toggle -> {
            toggle.addListener(SWT.FocusIn, event -> draw(section));
            toggle.addListener(SWT.FocusOut, event -> draw(section));
            toggle.addListener(SWT.KeyDown, event -> {
                if (event.character == ' ') {
                    toggle.notifyListeners(SWT.KeyDown, enter());
                }
            });
        });
    }

    private static void draw(Section section) {
        if (!section.isDisposed()) {
            Stream.of(section.getChildren()).forEach(Control::redraw);
        }
    }

    private static Event enter() {
        Event event = new Event();
        event.character = SWT.CR;
        event.keyCode = SWT.CR;
        return event;
    }
}
