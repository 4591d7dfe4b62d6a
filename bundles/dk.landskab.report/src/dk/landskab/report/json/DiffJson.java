// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import com.google.gson.JsonObject;

import dk.landskab.compare.Comparison;

/** A difference of two landscapes as JSON. */
final class DiffJson {

    private static final int VERSION = 1;

    private final Comparison result;

    DiffJson(Comparison result) {
        this.result = result;
    }

    JsonObject object() {
        JsonObject object = Parts.result("diff", VERSION);
        object.add("left", Parts.origin(result.left().origin()));
        object.add("right", Parts.origin(result.right().origin()));
        object.add("differences", Parts.array(result.differences(), Differences::of));
        object.add("filing", Parts.array(result.filing(), Differences::of));
        return object;
    }
}
