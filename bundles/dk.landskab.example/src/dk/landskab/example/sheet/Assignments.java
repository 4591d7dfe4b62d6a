// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Texts of the form {@code feature=value}. */
final class Assignments {

    private Assignments() {
    }

    static Map<String, String> of(List<String> texts) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String text : texts) {
            int equals = text.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("no value in " + text);
            }
            values.put(text.substring(0, equals), text.substring(equals + 1));
        }
        return values;
    }
}
