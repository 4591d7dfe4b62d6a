// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tool;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Takes an element out of its model, with all that is in it and all that refers to either. */
final class Removal {

    private Removal() {
    }

    static void of(EObject element) {
        Set<EObject> gone = new HashSet<>();
        gone.add(element);
        element.eAllContents().forEachRemaining(gone::add);
        users(element, gone).values().forEach(settings -> settings.forEach(setting -> cut(setting, gone)));
        EcoreUtil.remove(element);
    }

    private static Map<EObject, Collection<EStructuralFeature.Setting>> users(EObject element, Set<EObject> gone) {
        ResourceSet set = element.eResource() == null ? null : element.eResource().getResourceSet();
        return set == null
                ? EcoreUtil.UsageCrossReferencer.findAll(gone, List.of(EcoreUtil.getRootContainer(element)))
                : EcoreUtil.UsageCrossReferencer.findAll(gone, set);
    }

    private static void cut(EStructuralFeature.Setting setting, Set<EObject> gone) {
        EStructuralFeature feature = setting.getEStructuralFeature();
        if (gone.contains(setting.getEObject()) || !feature.isChangeable() || feature.isDerived()) {
            return;
        }
        if (feature.isMany()) {
            ((Collection<?>) setting.get(false)).removeAll(gone);
        } else {
            setting.unset();
        }
    }
}
