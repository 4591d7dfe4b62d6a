// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.SetCommand;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Message;

/**
 * Lets objects be again as they were in another landscape, which is only looked at. What has an id and is still where it
 * was stays the same object; references are by id. First everything is gathered, then it is {@link #finish finished}.
 */
final class Regrowth {

    private final OpenLandscape landscape;
    private final CompoundCommand command = new CompoundCommand();
    private final Map<String, EObject> anew = new LinkedHashMap<>();
    private final Map<EObject, EObject> grown = new IdentityHashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Message> lost = new ArrayList<>();

    /** A reference of an object that is edited, as another object has it. */
    private record Reference(EObject there, EObject was, EReference reference) {
    }

    Regrowth(OpenLandscape landscape) {
        this.landscape = landscape;
    }

    /** What is done so far; nobody may do it before the end. */
    CompoundCommand command() {
        return command;
    }

    /** What cannot come back. */
    List<Message> lost() {
        return lost;
    }

    /** Whether something with an id comes back anew. */
    Optional<EObject> anew(String id) {
        return Optional.ofNullable(anew.get(id));
    }

    /** An object that is not there, with what it contained but what stands elsewhere now. */
    EObject grow(EObject was) {
        EObject made = EcoreUtil.create(was.eClass());
        grown.put(was, made);
        String id = EcoreUtil.getID(was);
        if (id != null) {
            anew.put(id, made);
        }
        for (EStructuralFeature feature : was.eClass().getEAllStructuralFeatures()) {
            if (Likeness.isSaid(feature) && was.eIsSet(feature)) {
                grow(made, was, feature);
            }
        }
        return made;
    }

    private void grow(EObject made, EObject was, EStructuralFeature feature) {
        if (feature instanceof EReference reference && !reference.isContainment()) {
            references.add(new Reference(made, was, reference));
        } else if (feature instanceof EReference reference) {
            put(made, reference, children(was, reference).stream().filter(this::isFree).map(this::grow).toList());
        } else {
            made.eSet(feature, was.eGet(feature));
        }
    }

    /** Lets one feature be as it was. */
    void change(EObject there, EObject was, EStructuralFeature feature) {
        if (Likeness.of(there, was, feature)) {
            return;
        }
        if (feature instanceof EReference reference && reference.isContainment()) {
            children(there, was, reference);
        } else if (feature instanceof EReference reference) {
            references.add(new Reference(there, was, reference));
        } else {
            set(there, feature, was.eIsSet(feature) ? was.eGet(feature) : SetCommand.UNSET_VALUE);
        }
    }

    private void children(EObject there, EObject was, EReference containment) {
        List<EObject> wanted = new ArrayList<>();
        for (EObject child : children(was, containment)) {
            Optional<EObject> same = same(there, containment, child);
            if (same.isPresent()) {
                wanted.add(same.get());
                child.eClass().getEAllStructuralFeatures().stream().filter(Likeness::isSaid)
                        .forEach(each -> change(same.get(), child, each));
            } else if (isFree(child)) {
                wanted.add(grow(child));
            }
        }
        if (!wanted.equals(children(there, containment))) {
            set(there, containment, value(containment, wanted, SetCommand.UNSET_VALUE));
        }
    }

    /** The child that stands for another landscape's: by class and id, or the only one where there can be but one. */
    private static Optional<EObject> same(EObject there, EReference containment, EObject child) {
        String id = EcoreUtil.getID(child);
        return children(there, containment).stream().filter(each -> each.eClass() == child.eClass())
                .filter(each -> id == null ? !containment.isMany() : id.equals(EcoreUtil.getID(each))).findFirst();
    }

    private boolean isFree(EObject child) {
        String id = EcoreUtil.getID(child);
        boolean free = id == null || landscape.find(id).isEmpty();
        if (!free) {
            lost.add(Message.of(Regrowth.class, "lost.elsewhere", child, id));
        }
        return free;
    }

    /** Sets the references, now that all is there which they can refer to. */
    void finish() {
        for (Reference each : references) {
            List<EObject> targets = new ArrayList<>();
            for (Object target : Likeness.values(each.was, each.reference)) {
                String id = Likeness.id((EObject) target);
                Optional<EObject> found = anew(String.valueOf(id))
                        .or(() -> Optional.ofNullable(id).flatMap(landscape::find));
                found.filter(each.reference.getEReferenceType()::isInstance).ifPresentOrElse(targets::add,
                        () -> lost.add(Message.of(Regrowth.class, "lost.reference", each.reference, each.was,
                                String.valueOf(id))));
            }
            if (grown.containsKey(each.was)) {
                put(each.there, each.reference, targets);
            } else {
                set(each.there, each.reference, value(each.reference, targets, SetCommand.UNSET_VALUE));
            }
        }
    }

    private void set(EObject there, EStructuralFeature feature, Object value) {
        command.append(SetCommand.create(landscape.domain(), there, feature, value));
    }

    private static void put(EObject made, EReference reference, List<EObject> values) {
        if (!values.isEmpty()) {
            made.eSet(reference, value(reference, values, null));
        }
    }

    private static Object value(EReference reference, List<EObject> values, Object none) {
        return reference.isMany() ? values : values.isEmpty() ? none : values.getFirst();
    }

    private static List<EObject> children(EObject object, EReference containment) {
        return Likeness.values(object, containment).stream().map(EObject.class::cast).toList();
    }
}
