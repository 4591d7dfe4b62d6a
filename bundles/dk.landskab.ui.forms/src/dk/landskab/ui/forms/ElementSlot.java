// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Labels;
import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.navigator.Desk;

/**
 * One field of one object of the open landscape.
 *
 * @param desk where it is edited
 * @param object whose form it is
 * @param field what is asked
 */
record ElementSlot(Desk desk, EObject object, Field field) implements Slot {

    @Override
    public String name() {
        return field.label(Labels.in(desk.language()));
    }

    @Override
    public Object value() {
        return desk.landscape().reading(() -> field.holder(object).map(this::valueOf)
                .orElseGet(() -> field.feature().isMany() ? List.of() : field.feature().getDefaultValue()));
    }

    private Object valueOf(EObject holder) {
        Object value = holder.eGet(field.feature());
        return value instanceof List<?> many ? List.copyOf(many) : value;
    }

    /** Whether the file of the object can be saved, and the feature be changed. */
    @Override
    public boolean isWritable() {
        return field.feature().isChangeable() && object.eResource() instanceof OpenPart part && part.isWritable();
    }

    /** Changes the value, as one gesture. An object within comes with its first value and goes with its last. */
    @Override
    public void write(Object value) {
        desk.landscape().reading(() -> {
            ChangeFeature gesture = new ChangeFeature(desk.landscape());
            Optional<EObject> holder = field.holder(object);
            if (holder.isEmpty()) {
                gesture.set(object, field.within().orElseThrow(), holding(field.within().orElseThrow(), value));
            } else if (field.within().isPresent() && isLast(holder.get(), value)) {
                gesture.set(object, field.within().get(), null);
            } else {
                gesture.set(holder.get(), field.feature(), value);
            }
            gesture.call();
            return null;
        });
    }

    private EObject holding(EReference within, Object value) {
        EObject made = EcoreUtil.create(within.getEReferenceType());
        made.eSet(field.feature(), value);
        return made;
    }

    private boolean isLast(EObject holder, Object value) {
        boolean nothing = value == null || value instanceof List<?> many && many.isEmpty()
                || value.equals(field.feature().getDefaultValue());
        return nothing && holder.eClass().getEAllStructuralFeatures().stream()
                .noneMatch(each -> each != field.feature() && holder.eIsSet(each));
    }
}
