// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.sheet;

import java.util.HashMap;
import java.util.Map;

/** One copy of what a table says again and again. */
final class Once {

    /** To remember what is only said once would cost more than it saves. */
    private static final int REMEMBERED = 1 << 14;

    private final Map<String, String> said = new HashMap<>();

    String of(String text) {
        String before = said.size() < REMEMBERED ? said.putIfAbsent(text, text) : said.get(text);
        return before == null ? text : before;
    }
}
