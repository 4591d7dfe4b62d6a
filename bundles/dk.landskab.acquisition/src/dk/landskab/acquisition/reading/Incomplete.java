// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.acquisition.ids.LocalIds;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;

/**
 * Leaves out what an error cut short, so that what remains can be relied on: names are there, and what must refer does.
 */
final class Incomplete {

    private Incomplete() {
    }

    /** Removes incomplete objects from a part, and from the names those that they refer by. */
    static void remove(Part part, List<NameReference> names) {
        Set<EObject> referring = Collections.newSetFromMap(new IdentityHashMap<>());
        names.forEach(name -> referring.add(name.source()));
        List<EObject> incomplete = new ArrayList<>();
        part.eAllContents().forEachRemaining(object -> {
            if (isIncomplete(object, referring)) {
                incomplete.add(object);
            }
        });
        incomplete.forEach(EcoreUtil::remove);
        names.removeIf(name -> EcoreUtil.getRootContainer(name.source()) != part);
    }

    private static boolean isIncomplete(EObject object, Set<EObject> referring) {
        boolean named = object.eContainer() instanceof Part || LocalIds.isNamed(object.eContainingFeature());
        if (named) {
            return ((Identified) object).getId() == null;
        }
        return object.eClass().getEAllReferences().stream().filter(EReference::isRequired)
                .anyMatch(feature -> feature.isContainment() ? !object.eIsSet(feature) : !referring.contains(object));
    }
}
