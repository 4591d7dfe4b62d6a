// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.List;

import com.google.gson.JsonObject;

import dk.landskab.model.edit.Language;
import dk.landskab.versioning.HistoryEntry;

/** The history of a landscape, or of one element, as JSON. */
final class HistoryJson {

    private static final int VERSION = 1;

    private HistoryJson() {
    }

    static JsonObject object(List<HistoryEntry> history, String place) {
        JsonObject object = Parts.result("log", VERSION);
        object.addProperty("place", place);
        object.add("commits", Parts.array(history, HistoryJson::entry));
        return object;
    }

    private static JsonObject entry(HistoryEntry entry) {
        JsonObject object = new JsonObject();
        object.addProperty("commit", entry.commit());
        object.addProperty("time", entry.time().toString());
        object.addProperty("author", entry.author());
        object.addProperty("subject", entry.subject());
        object.addProperty("merge", entry.merge());
        object.add("differences", Parts.array(entry.differences(), Differences::of));
        object.addProperty("trouble", entry.trouble().map(each -> each.in(Language.EN)).orElse(null));
        return object;
    }
}
