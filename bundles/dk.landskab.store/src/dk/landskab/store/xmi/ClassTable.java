// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.core.Identified;

/** What reading and writing need to know of one class, looked up once. */
final class ClassTable {

    private static final List<String> FIRST = List.of("id", "name");

    private final EClass type;
    private final EFactory factory;
    private final boolean identified;
    private final String qualifiedName;
    private final Map<String, FeatureSlot> byName = new HashMap<>();
    private final List<FeatureSlot> inOrder = new ArrayList<>();

    ClassTable(EClass type) {
        this.type = type;
        this.factory = type.getEPackage().getEFactoryInstance();
        this.qualifiedName = type.getEPackage().getNsPrefix() + ":" + type.getName();
        this.identified = Identified.class.isAssignableFrom(type.getInstanceClass());
        type.getEAllStructuralFeatures().stream().filter(ClassTable::isStored).sorted(asWritten(type))
                .map(this::slot).forEach(slot -> {
                    inOrder.add(slot);
                    byName.put(slot.name(), slot);
                });
    }

    /** Whether objects of the class must have an id. */
    boolean isIdentified() {
        return identified;
    }

    /** A new object of the class. */
    InternalEObject create() {
        return (InternalEObject) factory.create(type);
    }

    /** The feature with a name; null where the class has none. */
    FeatureSlot slot(String name) {
        return byName.get(name);
    }

    /** The features in the order in which they are written: id, name, then as the metamodel lists them. */
    List<FeatureSlot> inOrder() {
        return inOrder;
    }

    private static boolean isStored(EStructuralFeature feature) {
        return !feature.isTransient() && !feature.isDerived() && feature.isChangeable()
                && !(feature instanceof EReference reference && reference.isContainer());
    }

    private static Comparator<EStructuralFeature> asWritten(EClass type) {
        return Comparator.comparing((EStructuralFeature feature) -> {
            int first = FIRST.indexOf(feature.getName());
            return first < 0 ? FIRST.size() : first;
        }).thenComparing(type::getFeatureID);
    }

    private FeatureSlot slot(EStructuralFeature feature) {
        int id = type.getFeatureID(feature);
        boolean many = feature.isMany();
        return switch (feature) {
            case EAttribute attribute ->
                new FeatureSlot.Value(attribute, id, many, ValueType.of(attribute));
            case EReference child when child.isContainment() ->
                new FeatureSlot.Child(child, id, many, usual(child), ChildOrder.of(child));
            case EReference link -> new FeatureSlot.Link(link, id, many);
            default -> throw new IllegalArgumentException(feature.toString());
        };
    }

    private static EClass usual(EReference child) {
        EClass target = child.getEReferenceType();
        return target.isAbstract() || target.isInterface() ? null : target;
    }

    /** The class as {@code xsi:type} names it. */
    String qualifiedName() {
        return qualifiedName;
    }

    /** The package of the class. */
    EPackage home() {
        return type.getEPackage();
    }
}
