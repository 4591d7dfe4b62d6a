// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/** What the proxies in a comparison stand for. */
public final class Names {

    private final Map<String, EObject> targets;

    private Names(Map<String, EObject> targets) {
        this.targets = targets;
    }

    static Names of(List<? extends EObject> objects, Landscape left, Landscape right, Unread unread) {
        Map<String, EObject> found = new HashMap<>();
        Set<String> missing = new HashSet<>();
        for (EObject object : objects) {
            String id = idOf(object);
            if (id != null && !found.containsKey(id)) {
                right.find(id).or(() -> left.find(id)).ifPresentOrElse(target -> found.put(id, target),
                        () -> missing.add(id));
            }
        }
        if (!missing.isEmpty()) {
            Map<String, Identified> rest = unread.find(missing);
            found.putAll(rest);
        }
        return new Names(found);
    }

    /** The object itself, or what it stands for where it is a proxy that is known here. */
    public EObject resolve(EObject object) {
        String id = idOf(object);
        return id == null ? object : targets.getOrDefault(id, object);
    }

    private static String idOf(EObject object) {
        return object.eIsProxy() ? ((InternalEObject) object).eProxyURI().fragment() : null;
    }
}
