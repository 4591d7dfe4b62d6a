// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dk.landskab.compare.diff.Change;
import dk.landskab.model.edit.Language;
import dk.landskab.versioning.BlameLine;

/** Who made an element say what it says, as JSON. */
final class BlameJson {

    private static final int VERSION = 1;

    private BlameJson() {
    }

    static JsonObject object(List<BlameLine> lines, String place, String id) {
        JsonObject object = Parts.result("blame", VERSION);
        object.addProperty("place", place);
        object.addProperty("id", id);
        object.add("lines", Parts.array(lines, BlameJson::line));
        return object;
    }

    private static JsonObject line(BlameLine line) {
        JsonObject object = new JsonObject();
        object.addProperty("id", line.subject().getId());
        object.addProperty("class", line.subject().eClass().getName());
        object.addProperty("feature", line.feature().map(Object::toString).orElse(null));
        object.add("value", line.value().map(BlameJson::value).orElse(JsonNull.INSTANCE));
        object.add("set", Parts.authorship(line.set()));
        object.addProperty("trouble", line.trouble().map(each -> each.in(Language.EN)).orElse(null));
        return object;
    }

    private static JsonElement value(Change change) {
        return Parts.value(switch (change) {
            case Change.OfValue value -> value.after();
            case Change.OfSet set -> set.gained();
            case Change.OfSequence list -> list.after();
        });
    }
}
