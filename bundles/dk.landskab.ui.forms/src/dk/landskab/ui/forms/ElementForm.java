// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;

import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.PropertyGroup;
import dk.landskab.rules.Finding;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.icon.Ground;

/**
 * The form of whatever object it is told to show. Texts are taken as one gesture each, by Enter or when the cursor
 * leaves; what any gesture changed is shown after the same event.
 */
public final class ElementForm {

    private final Desk desk;
    private final Composite all;
    private final Display display;
    private final FormToolkit toolkit;
    private final Sheet sheet;
    private final AutoCloseable following;
    private final Map<PropertyGroup, Boolean> folding = new EnumMap<>(PropertyGroup.class);
    private final AtomicBoolean stale = new AtomicBoolean();
    private Optional<FormPage> page = Optional.empty();
    private List<Finding> findings = List.of();

    /** A form in a window, empty at first; it goes with its control. */
    public ElementForm(Composite parent, Desk desk) {
        this.desk = desk;
        display = parent.getDisplay();
        toolkit = new FormToolkit(display);
        all = toolkit.createComposite(parent);
        all.setLayout(new FillLayout());
        sheet = new Sheet(desk, toolkit, new ElementImages(all));
        following = desk.landscape().listen(changes -> hear());
        all.addListener(SWT.Dispose, event -> close());
        Ground.follow(all, this::redraw);
        empty("empty");
    }

    /** What is laid out in the window. */
    public Control control() {
        return all;
    }

    /** Shows another object; what was typed is taken first. Null for none. */
    public void show(EObject object) {
        if (page.filter(each -> each.object() == object).isPresent()) {
            return;
        }
        commit();
        clear();
        if (object == null) {
            empty("empty");
        } else {
            fill(object);
        }
        all.layout();
    }

    private void fill(EObject object) {
        page = Optional.of(new FormPage(all, sheet, object, folding, findings));
    }

    /** In other colours, once what was typed is taken; what cannot be understood stays as it is. */
    private void redraw() {
        page.filter(FormPage::isThere).filter(FormPage::commit).map(FormPage::object).ifPresent(each -> {
            clear();
            fill(each);
            all.layout();
        });
    }

    /** What is shown. */
    public Optional<EObject> shown() {
        return page.map(FormPage::object);
    }

    /** Says at the fields what the rules found. */
    public void problems(List<Finding> found) {
        findings = List.copyOf(found);
        page.ifPresent(each -> each.problems(findings));
    }

    /**
     * Takes what was typed, as before saving or undoing.
     *
     * @return false where something cannot be understood; it stays in its field with the reason
     */
    public boolean commit() {
        return page.filter(FormPage::isThere).map(FormPage::commit).orElse(true);
    }

    /** The ways to the groups of what is shown, in their order; none where nothing is. */
    public List<Jump> jumps() {
        return page.map(FormPage::jumps).orElse(List.of());
    }

    /** Puts the cursor into the first field. */
    public void setFocus() {
        page.ifPresentOrElse(FormPage::setFocus, all::setFocus);
    }

    /** Whoever made the change, it is shown on the thread of the window. */
    private void hear() {
        stale.set(true);
        if (display.getThread() == Thread.currentThread()) {
            refresh();
        } else if (!display.isDisposed()) {
            display.asyncExec(this::refresh);
        }
    }

    private void refresh() {
        if (all.isDisposed() || !stale.getAndSet(false) || page.isEmpty()) {
            return;
        }
        if (page.get().isThere()) {
            page.get().refresh();
        } else {
            clear();
            empty("gone");
            all.layout();
        }
    }

    private void clear() {
        page = Optional.empty();
        for (Control each : all.getChildren()) {
            each.dispose();
        }
    }

    private void empty(String key) {
        Composite middle = toolkit.createComposite(all);
        middle.setLayout(new GridLayout());
        Label label = toolkit.createLabel(middle, Message.of(ElementForm.class, key).in(desk.language()),
                SWT.WRAP | SWT.CENTER);
        label.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, true));
    }

    private void close() {
        toolkit.dispose();
        try {
            following.close();
        } catch (Exception e) {
            throw new IllegalStateException("a handle of a list of listeners", e);
        }
    }
}
