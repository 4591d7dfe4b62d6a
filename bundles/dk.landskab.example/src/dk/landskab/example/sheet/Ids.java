// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The ids that stand in a cell.
 *
 * @param beginning what goes before each of them
 */
record Ids(String beginning) {

    /** Ids that are written whole. */
    static final Ids WHOLE = new Ids("");

    /** One id. */
    String of(String written) {
        return written.startsWith("=") ? written.substring(1) : beginning + written;
    }

    /** All ids of a cell, in its order. */
    List<String> all(Sheet sheet, String cell) {
        Set<String> ids = new LinkedHashSet<>();
        for (String written : cell.split("[,\\s]+")) {
            if (written.equals("*")) {
                sheet.idsUnder(beginning).forEach(ids::add);
            } else if (written.startsWith("!")) {
                ids.remove(of(written.substring(1)));
            } else if (!written.isEmpty()) {
                ids.add(of(written));
            }
        }
        return new ArrayList<>(ids);
    }

    /** An id as it would be written. */
    String written(String id) {
        return id.startsWith(beginning) ? id.substring(beginning.length()) : id;
    }
}
