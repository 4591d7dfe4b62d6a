// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;

import dk.landskab.model.Metamodel;

/** What a workbench shows of any element, and what can be put into it. */
final class ElementItemProvider extends ReflectiveItemProvider {

    private static final Texts TEXTS = new Texts(ElementItemProvider.class);

    private final Labels labels;

    ElementItemProvider(AdapterFactory adapterFactory, Labels labels) {
        super(adapterFactory);
        this.labels = labels;
    }

    @Override
    public String getText(Object object) {
        return labels.of((EObject) object);
    }

    @Override
    protected String getTypeText(Object object) {
        return labels.of(((EObject) object).eClass());
    }

    @Override
    public Object getImage(Object object) {
        return Icons.of(((EObject) object).eClass());
    }

    @Override
    public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
        return ((EObject) object).eClass().getEAllStructuralFeatures().stream()
                .filter(feature -> !(feature instanceof EReference reference && reference.isContainment()))
                .<IItemPropertyDescriptor>map(feature -> new ElementPropertyDescriptor(adapterFactory, feature, labels))
                .toList();
    }

    @Override
    public IItemPropertyDescriptor getPropertyDescriptor(Object object, Object propertyId) {
        return getPropertyDescriptors(object).stream()
                .filter(each -> each.getId(object).equals(propertyId) || each.getFeature(object).equals(propertyId))
                .findFirst().orElse(null);
    }

    @Override
    protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
        for (EReference containment : ((EObject) object).eClass().getEAllContainments()) {
            Metamodel.classes()
                    .filter(type -> !type.isAbstract() && containment.getEReferenceType().isSuperTypeOf(type))
                    .forEach(type -> descriptors.add(createChildParameter(containment, EcoreUtil.create(type))));
        }
    }

    @Override
    public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
        EClass type = ((EObject) child).eClass();
        boolean ambiguous = ((EObject) owner).eClass().getEAllContainments().stream()
                .filter(containment -> containment.getEReferenceType().isSuperTypeOf(type)).count() > 1;
        return ambiguous ? TEXTS.get(labels.language(), "child.in", List.of(type, feature)) : labels.of(type);
    }

    @Override
    public String getCreateChildDescription(Object owner, Object feature, Object child, Collection<?> selection) {
        return TEXTS.get(labels.language(), "child.description", List.of(owner, ((EObject) child).eClass()));
    }

    @Override
    public String getCreateChildToolTipText(Object owner, Object feature, Object child, Collection<?> selection) {
        return getCreateChildDescription(owner, feature, child, selection);
    }

    @Override
    public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
        return Icons.of(((EObject) child).eClass());
    }
}
