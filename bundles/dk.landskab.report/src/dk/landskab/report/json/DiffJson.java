// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.LinkedHashMap;
import java.util.Map;

import dk.landskab.compare.Comparison;

/** A difference of two landscapes as JSON. */
final class DiffJson {

    private static final int VERSION = 1;

    private final Comparison result;

    DiffJson(Comparison result) {
        this.result = result;
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>(Parts.result("diff", VERSION).asMap());
        members.put("left", Parts.origin(result.left().origin()));
        members.put("right", Parts.origin(result.right().origin()));
        members.put("differences", result.differences().stream().map(Differences::of));
        members.put("filing", result.filing().stream().map(Differences::of));
        return members;
    }
}
