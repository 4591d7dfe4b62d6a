// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.Metamodel;
import dk.landskab.model.core.CorePackage;

/** A way in which the metamodel lets one object be connected with another. */
public sealed interface Link {

    /** A reference of the one to the other. */
    record Direct(EReference reference) implements Link {
    }

    /** An element of its own that refers to both, such as an integration. */
    record Between(EClass type, EReference from, EReference to) implements Link {
    }

    /** An object within the one that refers to the other, such as a use of data within an application. */
    record Within(EReference containment, EClass type, EReference to) implements Link {
    }

    /** All ways from one object to another, in the order of the metamodel. */
    static List<Link> between(EObject source, EObject target) {
        return Stream.of(direct(source, target), between(source.eClass(), target.eClass()),
                within(source.eClass(), target.eClass())).flatMap(each -> each).toList();
    }

    private static Stream<Link> direct(EObject source, EObject target) {
        return source.eClass().getEAllReferences().stream()
                .filter(each -> isPlain(each) && accepts(each, target.eClass()))
                .filter(each -> each.isMany() || !source.eIsSet(each)).map(Direct::new);
    }

    private static Stream<Link> between(EClass source, EClass target) {
        return Metamodel.classes().filter(type -> !type.isAbstract() && CorePackage.Literals.ELEMENT.isSuperTypeOf(type))
                .flatMap(type -> {
                    List<EReference> ends = ends(type);
                    return ends.size() == 2 && accepts(ends.get(0), source) && accepts(ends.get(1), target)
                            ? Stream.of(new Between(type, ends.get(0), ends.get(1))) : Stream.empty();
                });
    }

    private static Stream<Link> within(EClass source, EClass target) {
        return source.getEAllContainments().stream().filter(EReference::isMany)
                .flatMap(containment -> Metamodel.classes()
                        .filter(type -> !type.isAbstract() && containment.getEReferenceType().isSuperTypeOf(type))
                        .filter(type -> ends(type).size() == 1 && accepts(ends(type).getFirst(), target))
                        .map(type -> new Within(containment, type, ends(type).getFirst())));
    }

    /** The references without which an object of a type makes no sense. */
    private static List<EReference> ends(EClass type) {
        return type.getEAllReferences().stream()
                .filter(each -> isPlain(each) && each.isRequired() && !each.isMany()).toList();
    }

    private static boolean isPlain(EReference reference) {
        return !reference.isContainment() && !reference.isContainer() && reference.isChangeable()
                && !reference.isDerived();
    }

    private static boolean accepts(EReference reference, EClass type) {
        return reference.getEReferenceType().isSuperTypeOf(type);
    }
}
