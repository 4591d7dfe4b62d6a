// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature.Setting;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Part;

/**
 * The model around an object, as far as its resources are loaded. What leads nowhere is left out. Nothing is kept: the
 * next question sees what has changed since.
 *
 * @param object any object of the model; one that lies in no resource sees only what it contains
 */
public record Model(EObject object) {

    /** All elements of a type that stand in a file of their own right, in the order of the files; units are not. */
    public <T extends Element> List<T> all(Class<T> type) {
        return roots().filter(Part.class::isInstance).flatMap(root -> ((Part) root).getElements().stream())
                .filter(type::isInstance).map(type::cast).toList();
    }

    private Stream<EObject> roots() {
        Resource resource = object.eResource();
        if (resource == null) {
            return Stream.of(EcoreUtil.getRootContainer(object));
        }
        ResourceSet set = resource.getResourceSet();
        return (set == null ? Stream.of(resource) : List.copyOf(set.getResources()).stream())
                .flatMap(each -> each.getContents().stream());
    }

    /**
     * Who refers to the object by a reference, in no particular order. It takes constant time where the resources have an
     * adapter for cross references, as those of an editor have, else the time to go through the model.
     */
    public <T extends EObject> List<T> referring(EReference reference, Class<T> type) {
        return settings().stream().filter(setting -> setting.getEStructuralFeature() == reference)
                .map(Setting::getEObject).filter(type::isInstance).map(type::cast).distinct().toList();
    }

    private Collection<Setting> settings() {
        ECrossReferenceAdapter adapter = ECrossReferenceAdapter.getCrossReferenceAdapter(object);
        if (adapter != null) {
            return adapter.getInverseReferences(object, false);
        }
        return EcoreUtil.UsageCrossReferencer.find(object, roots().toList());
    }
}
