// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.Locale;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Edit;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.model.edit.Language;
import dk.landskab.versioning.Authorship;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Setters;

/** What came of a merge as JSON. */
record MergeJson(MergeResult result, Setters setters) {

    private static final int VERSION = 1;

    JsonObject object() {
        JsonObject object = Parts.result("merge", VERSION);
        object.addProperty("committable", result.isCommittable());
        JsonObject keys = new JsonObject();
        keys.addProperty("base", result.keys().base());
        keys.addProperty("ours", result.keys().ours());
        keys.addProperty("theirs", result.keys().theirs());
        object.add("keys", keys);
        object.add("files", Parts.array(result.landscape().parts(), part -> Parts.string(part.path())));
        object.add("conflicts", Parts.array(result.conflicts(), this::conflict));
        return object;
    }

    static JsonObject merged(MergeOutcome.Merged merged) {
        JsonObject object = Parts.result("merge", VERSION);
        object.addProperty("committable", true);
        object.add("changed", Parts.array(merged.written().changed(), Parts::string));
        object.add("removed", Parts.array(merged.written().removed(), Parts::string));
        object.add("kept", Parts.array(merged.written().kept(), Parts::string));
        object.add("others", Parts.array(merged.written().others(), Parts::string));
        object.addProperty("commit", merged.commit().orElse(null));
        object.addProperty("next", merged.next().orElse(null));
        return object;
    }

    private JsonObject conflict(Conflict conflict) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", conflict.kind().name().toLowerCase(Locale.ROOT));
        object.addProperty("id", conflict.point().id());
        object.addProperty("aspect", conflict.point().aspect().token());
        object.add("base", Parts.value(conflict.base()));
        object.add("ours", Parts.value(conflict.ours()));
        object.add("theirs", Parts.value(conflict.theirs()));
        object.add("oursBy", who(setters.of(conflict, Side.OURS)));
        object.add("theirsBy", who(setters.of(conflict, Side.THEIRS)));
        object.add("causes", Parts.array(conflict.causes().stream().map(Edit::what).toList(), Parts::message));
        object.add("choices", Parts.array(conflict.choices().stream().map(Choice::word).toList(), Parts::string));
        object.add("message", Parts.message(conflict.what()));
        object.addProperty("text", conflict.what().in(Language.EN));
        return object;
    }

    private static JsonElement who(Optional<Authorship> who) {
        return who.<JsonElement>map(Parts::authorship).orElse(JsonNull.INSTANCE);
    }
}
