// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.navigator.Desk;

/** A field that is filled in without changing its object: the value is kept here, for who asks. */
final class LooseSlot implements Slot {

    private final Desk desk;
    private final EObject object;
    private final Field field;
    private final String name;
    private Object value;

    LooseSlot(Desk desk, EObject object, Field field, String name, Object value) {
        this.desk = desk;
        this.object = object;
        this.field = field;
        this.name = name;
        this.value = value;
    }

    @Override
    public Desk desk() {
        return desk;
    }

    @Override
    public EObject object() {
        return object;
    }

    @Override
    public Field field() {
        return field;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String title() {
        return name;
    }

    @Override
    public Object value() {
        return value;
    }

    @Override
    public boolean isWritable() {
        return field.feature().isChangeable();
    }

    @Override
    public void write(Object wanted) {
        value = wanted;
    }
}
