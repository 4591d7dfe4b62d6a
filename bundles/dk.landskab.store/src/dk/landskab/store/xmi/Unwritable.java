// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

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
}
