// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** A field of a page; one that is wrong has a sign, and says why. */
public final class Field<T> {

    private static final String APART = "\n";

    private final List<Control> controls;
    private final Supplier<T> reading;
    private final ControlDecoration sign;
    private List<Control> row = List.of();
    private boolean isAsked = true;

    /**
     * A field.
     *
     * @param controls what it is made of; the sign stands at the first
     * @param reading reads it, or throws {@link WrongInput}
     */
    Field(List<Control> controls, Supplier<T> reading) {
        this.controls = List.copyOf(controls);
        this.reading = reading;
        sign = new ControlDecoration(controls.getFirst(), SWT.LEFT | SWT.TOP);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        sign.hide();
    }

    /** What stands in it; only for a field that {@link #wrong} says nothing of. */
    public T value() {
        return reading.get();
    }

    /** What stands in it, to be put into it another time. */
    String state() {
        return String.join(APART, controls.stream().map(Field::state).toList());
    }

    /** Puts into it what stood in it another time. */
    void restore(String state) {
        String[] states = state.split(APART, -1);
        for (int i = 0; i < controls.size() && i < states.length; i++) {
            restore(controls.get(i), states[i]);
        }
    }

    private static String state(Control control) {
        return switch (control) {
            case Text text -> text.getText();
            case Combo combo -> combo.getText();
            case Button check when (check.getStyle() & SWT.CHECK) != 0 -> Boolean.toString(check.getSelection());
            default -> "";
        };
    }

    private static void restore(Control control, String state) {
        switch (control) {
            case Text text -> text.setText(state);
            case Combo combo when (combo.getStyle() & SWT.READ_ONLY) != 0 -> combo.select(combo.indexOf(state));
            case Combo combo -> combo.setText(state);
            case Button check when (check.getStyle() & SWT.CHECK) != 0 -> check.setSelection(Boolean.parseBoolean(state));
            default -> { }
        }
    }

    /** Stands in a row that is there only while it is asked for. */
    Field<T> in(Control... parts) {
        row = List.of(parts);
        return this;
    }

    /** Whether it is asked for at all. */
    public void ask(boolean isNow) {
        isAsked = isNow;
        controls.forEach(each -> each.setEnabled(isNow));
        row.forEach(each -> {
            ((GridData) each.getLayoutData()).exclude = !isNow;
            each.setVisible(isNow);
        });
        row.stream().findFirst().ifPresent(each -> each.getParent().layout());
    }

    /** Why it is no answer, and what to do; nothing for a field that is not asked for. */
    Optional<Message> wrong() {
        if (!isAsked) {
            return Optional.empty();
        }
        try {
            reading.get();
            return Optional.empty();
        } catch (WrongInput wrong) {
            return Optional.of(wrong.what());
        }
    }

    /** Shows whether it is wrong. */
    void mark(Optional<Message> wrong, Language language) {
        wrong.ifPresentOrElse(why -> {
            sign.setDescriptionText(why.in(language));
            sign.show();
        }, sign::hide);
    }
}
