// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.forms.plan.Kind;
import dk.landskab.ui.navigator.Desk;

/** One field of one object: where its value is, and what becomes of another one. */
interface Slot {

    /** Where it is edited. */
    Desk desk();

    /** Whose field it is. */
    EObject object();

    /** What is asked. */
    Field field();

    /** The features on the way to the value. */
    default List<EStructuralFeature> path() {
        return Stream.concat(field().within().stream(), Stream.of(field().feature())).toList();
    }

    /** What it is called, for the person. */
    String name();

    /** The same, with a sign where nothing makes sense without it. */
    default String title() {
        return name() + (field().isRequired() && field().kind() != Kind.ID ? " *" : "");
    }

    /** The value now: null where nothing is stated, a list where there may be many. */
    Object value();

    /** Whether it can be changed. */
    boolean isWritable();

    /**
     * Changes the value.
     *
     * @param value null or an empty list for none
     * @throws dk.landskab.editing.EditRefusedException where it does not fit, or the file must not be edited
     */
    void write(Object value);
}
