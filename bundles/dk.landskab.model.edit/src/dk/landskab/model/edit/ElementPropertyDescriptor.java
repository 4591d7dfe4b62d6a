// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.text.Collator;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;

import dk.landskab.model.core.CorePackage;

/** One feature of an element as a form shows it. */
final class ElementPropertyDescriptor extends ItemPropertyDescriptor {

    private final Labels labels;

    ElementPropertyDescriptor(AdapterFactory adapterFactory, EStructuralFeature feature, Labels labels) {
        super(adapterFactory, null, labels.of(feature), labels.of(feature), feature, isSettable(feature),
                feature.getEType() == CorePackage.Literals.TEXT, false, null,
                PropertyGroup.of(feature).in(labels.language()), null);
        this.labels = labels;
    }

    /** An id is chosen once. */
    private static boolean isSettable(EStructuralFeature feature) {
        return feature.isChangeable() && feature != CorePackage.Literals.IDENTIFIED__ID;
    }

    @Override
    public IItemLabelProvider getLabelProvider(Object object) {
        return new ValueLabels();
    }

    /** Elements of the right type by name, never the element itself; what is not an element as EMF offers it. */
    @Override
    protected Collection<?> getComboBoxObjects(Object object) {
        if (!(feature instanceof EReference reference)) {
            return super.getComboBoxObjects(object);
        }
        Collator collator = Collator.getInstance(labels.language().locale());
        Stream<EObject> none = reference.isMany() || reference.isRequired() ? Stream.empty()
                : Collections.<EObject>singleton(null).stream();
        return Stream.concat(none, getReachableObjectsOfType((EObject) object, reference.getEReferenceType()).stream()
                .filter(Objects::nonNull)
                .filter(candidate -> candidate != object)
                .sorted(Comparator.comparing((EObject candidate) -> labels.of(candidate), collator)))
                .toList();
    }

    /** Shows a value of the feature. */
    private final class ValueLabels implements IItemLabelProvider {

        @Override
        public String getText(Object value) {
            return labels.value(feature, value);
        }

        @Override
        public Object getImage(Object value) {
            return value instanceof EObject element ? Icons.of(element.eClass()) : null;
        }
    }
}
