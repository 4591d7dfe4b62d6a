// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.emf;

import java.util.Iterator;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;

/** Lets the proxies of a resource that moved ask the resource where it is now. */
final class ProxyMove {

    private ProxyMove() {
    }

    static void from(Resource resource, URI before, URI now) {
        for (Iterator<EObject> each = resource.getAllContents(); each.hasNext();) {
            EObject object = each.next();
            for (EReference reference : object.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isContainer() && object.eIsSet(reference)) {
                    targets(object, reference).forEach(target -> move((InternalEObject) target, before, now));
                }
            }
        }
    }

    private static void move(InternalEObject target, URI before, URI now) {
        URI uri = target.eProxyURI();
        if (uri != null && uri.trimFragment().equals(before)) {
            target.eSetProxyURI(now.appendFragment(uri.fragment()));
        }
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> targets(EObject object, EReference reference) {
        Object value = object.eGet(reference, false);
        return reference.isMany() ? ((InternalEList<EObject>) value).basicList() : List.of((EObject) value);
    }
}
