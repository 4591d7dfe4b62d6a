// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.InternalEList;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Proxies;

/**
 * Makes references mean what their ids mean: a file says an id, whatever object has it now. It changes no file.
 */
record Relinking(ModelIndex index) {

    /** Looks at all references to what has come or gone; tells what became of ids. */
    StirredIds run() {
        for (Identified each : List.copyOf(index.gone())) {
            index.settings(each).toList().forEach(setting -> relink(setting, each, each.getId()));
        }
        StirredIds stirred = index.stirred();
        Stream.concat(stirred.come().stream(), stirred.moved().stream()).forEach(id -> index.proxies(id)
                .forEach(proxy -> index.settings(proxy).toList().forEach(setting -> relink(setting, proxy, id))));
        return stirred;
    }

    private void relink(EStructuralFeature.Setting setting, EObject old, String id) {
        EReference reference = (EReference) setting.getEStructuralFeature();
        EObject now = index.find(id).filter(reference.getEReferenceType()::isInstance).map(EObject.class::cast)
                .orElseGet(() -> old.eIsProxy() ? old : Proxies.of(reference.getEReferenceType(), id));
        if (now != old) {
            replace(setting.getEObject(), reference, old, now);
        }
    }

    @SuppressWarnings("unchecked")
    private static void replace(EObject source, EReference reference, EObject old, EObject now) {
        if (!reference.isMany()) {
            source.eSet(reference, now);
            return;
        }
        InternalEList<EObject> targets = (InternalEList<EObject>) source.eGet(reference, false);
        int at = targets.basicIndexOf(old);
        if (at < 0) {
            return;
        }
        if (targets.basicContains(now)) {
            ((EList<EObject>) targets).remove(at);
        } else {
            targets.setUnique(at, now);
        }
    }
}
