// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.ToggleHyperlink;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * The groups of a form, for who goes through it by keys: the keys that lead from page to page elsewhere lead from title to
 * title here, and from the last to the first. They are many tabulators apart.
 */
record Groups(List<Group> all) {

    Groups {
        all = List.copyOf(all);
    }

    /** Hears the keys in everything that stands in a form, and says of each title that there are such keys. */
    void teach(ScrolledForm form, Language language) {
        form.addListener(SWT.Traverse, event -> turn(form, event));
        String how = Message.of(Groups.class, "groups.keys").in(language);
        all.stream().flatMap(each -> Stream.of(each.section().getChildren())).filter(each -> !(each instanceof Composite)
                || each instanceof ToggleHyperlink).forEach(each -> each.setToolTipText(how));
    }

    private void turn(ScrolledForm form, Event event) {
        if (all.isEmpty() || event.detail != SWT.TRAVERSE_PAGE_NEXT && event.detail != SWT.TRAVERSE_PAGE_PREVIOUS) {
            return;
        }
        Control focus = form.getDisplay().getFocusControl();
        int at = indexOf(focus);
        int step = event.detail == SWT.TRAVERSE_PAGE_NEXT ? 1 : at < 0 || focus instanceof ToggleHyperlink ? -1 : 0;
        // Before the first comes the last, and before all of them too.
        Group group = all.get(Math.floorMod(Math.max(at, step < 0 ? 0 : -1) + step, all.size()));
        title(group);
        show(form, group);
        event.detail = SWT.TRAVERSE_NONE;
        event.doit = true;
    }

    private int indexOf(Control focus) {
        for (Control each = focus; each != null; each = each.getParent()) {
            for (int i = 0; i < all.size(); i++) {
                if (all.get(i).section() == each) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static void title(Group group) {
        Stream.of(group.section().getChildren()).filter(ToggleHyperlink.class::isInstance).findFirst()
                .ifPresent(Control::setFocus);
    }

    /** The ways to the groups, in their order. */
    List<Jump> jumps(ScrolledForm form) {
        return all.stream().map(each -> new Jump(each.section().getText(), () -> {
            each.enter();
            show(form, each);
        })).toList();
    }

    /** Lets a group stand at the top, once all of it is laid out. */
    private static void show(ScrolledForm form, Group group) {
        form.getDisplay().asyncExec(() -> {
            if (!form.isDisposed() && !group.section().isDisposed()) {
                form.setOrigin(0, form.getDisplay().map(group.section(), form.getContent(), 0, 0).y);
            }
        });
    }
}
