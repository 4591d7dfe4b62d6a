// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.HashMap;
import java.util.Map;

/** One copy of what a table says again and again. */
final class Once {

    private final Map<String, String> said = new HashMap<>();

    String of(String text) {
        String before = said.putIfAbsent(text, text);
        return before == null ? text : before;
    }
}
