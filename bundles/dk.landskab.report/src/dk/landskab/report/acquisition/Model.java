// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.acquisition;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A map for a template, being filled: what is not stated stays out of it. */
final class Model {

    private final Map<String, Object> map = new LinkedHashMap<>();

    /** Adds a value, unless it is null, an empty {@link Optional} or a blank text. */
    Model with(String key, Object value) {
        Object plain = value instanceof Optional<?> maybe ? maybe.orElse(null) : value;
        if (plain != null && !(plain instanceof String text && text.isBlank())) {
            map.put(key, plain);
        }
        return this;
    }

    Map<String, Object> map() {
        return Collections.unmodifiableMap(map);
    }
}
