// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** A field of a page; one that is wrong has a sign, and says why. */
public final class Field<T> {

    private final List<Control> controls;
    private final Supplier<T> reading;
    private final ControlDecoration sign;
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

    /** Whether it is asked for at all. */
    public void ask(boolean isNow) {
        isAsked = isNow;
        controls.forEach(each -> each.setEnabled(isNow));
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
