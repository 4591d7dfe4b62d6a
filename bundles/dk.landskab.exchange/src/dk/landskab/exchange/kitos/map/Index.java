// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dk.landskab.model.core.Element;

/** Elements of one class, by UUID of KITOS and by name: those of the landscape, and those that the import brings. */
final class Index<T extends Element> {

    private final Map<String, T> byUuid = new HashMap<>();
    private final Names<T> names = new Names<>();

    void add(String uuid, T element) {
        if (!uuid.isEmpty()) {
            byUuid.put(uuid.toLowerCase(Locale.ROOT), element);
        }
    }

    Optional<T> by(String uuid) {
        return Optional.ofNullable(byUuid.get(uuid.toLowerCase(Locale.ROOT)));
    }

    Names<T> names() {
        return names;
    }
}
