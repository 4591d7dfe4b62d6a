// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/** Says why a part is not written. */
final class Unwritable {

    private Unwritable() {
    }

    static Message message(String key, Object... arguments) {
        return Message.of(Unwritable.class, key, arguments);
    }

    static WriteRefusedException refused(String path, String key, Object... arguments) {
        return new WriteRefusedException(Location.of(path), message(key, arguments));
    }

    /** The id of an object, or of what it is contained in, as refusals name it. */
    static String id(EObject object) {
        for (EObject each = object; each != null; each = each.eContainer()) {
            String id = EcoreUtil.getID(each);
            if (id != null) {
                return id;
            }
        }
        return "";
    }
}
