// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;

import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.forms.plan.Kind;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;

/**
 * One field outside of a form, filled in as there: with the same calendar, search and words, and the same complaints. It
 * changes no landscape; whoever made it asks what was filled in. It goes with its parent.
 */
public final class LooseField {

    /** What is filled in by objects within cannot be asked for outside of a form. */
    private static final Set<Kind> WITHIN = Set.of(Kind.CHILD, Kind.CHILDREN, Kind.ID);

    private final LooseSlot slot;
    private final Row row;

    /**
     * A field in two columns of a parent.
     *
     * @param desk whose catalogue is searched, and where what is filled in leads
     * @param object whose field it is; it is only looked at
     * @param field one that {@link #canAsk can be asked}
     * @param name what the person reads before it
     * @param value what is filled in at first: null or an empty list for nothing
     * @param reflow is called when more or less room is needed
     */
    public LooseField(Composite parent, Desk desk, EObject object, Field field, String name, Object value,
            Runnable reflow) {
        slot = new LooseSlot(desk, object, field, name, value);
        FormToolkit toolkit = new FormToolkit(parent.getDisplay());
        toolkit.setBackground(parent.getBackground());
        row = new Row(parent, new Sheet(desk, toolkit, new ElementImages(parent)), slot, reflow);
        row.snug();
        row.body().addListener(SWT.Dispose, event -> toolkit.dispose());
    }

    /** Whether a field can be filled in outside of a form. */
    public static boolean canAsk(Field field) {
        return !WITHIN.contains(field.kind());
    }

    /** Takes what is being typed; false where it cannot be understood, which is said below the field. */
    public boolean commit() {
        return row.input().commit();
    }

    /** What was filled in and taken: null or an empty list for nothing. */
    public Object value() {
        return slot.value();
    }

    /** Does something when the person presses Enter in a line of text. */
    public LooseField onEnter(Runnable what) {
        texts(row.body()).forEach(each -> each.addListener(SWT.DefaultSelection, event -> what.run()));
        return this;
    }

    private static Stream<Text> texts(Composite in) {
        return Stream.of(in.getChildren()).flatMap((Control each) -> each instanceof Text text ? Stream.of(text)
                : each instanceof Composite inner ? texts(inner) : Stream.empty());
    }

    /** Puts the cursor there. */
    public void setFocus() {
        row.input().setFocus();
    }
}
