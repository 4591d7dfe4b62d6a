// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.emf;

import java.util.Map;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** Keeps an index of ids right while ids are given and changed. */
final class IdChanges extends AdapterImpl {

    private final Map<String, EObject> byId;

    IdChanges(Map<String, EObject> byId) {
        this.byId = byId;
    }

    @Override
    public void notifyChanged(Notification change) {
        if (change.getFeature() instanceof EAttribute attribute && attribute.isID() && !change.isTouch()) {
            EObject object = (EObject) change.getNotifier();
            byId.remove((String) change.getOldValue(), object);
            if (change.getNewValue() != null) {
                byId.putIfAbsent((String) change.getNewValue(), object);
            }
        }
    }
}
