// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.analysis.Explanation;
import dk.landskab.model.edit.Language;

/** How figures came about as JSON. */
final class ExplanationJson {

    private static final int VERSION = 1;

    private ExplanationJson() {
    }

    static JsonObject object(List<Explanation> explanations, String id) {
        JsonObject object = Parts.result("explanation", VERSION);
        object.addProperty("id", id);
        object.add("steps", Parts.array(explanations, ExplanationJson::step));
        return object;
    }

    private static JsonElement step(Explanation explanation) {
        JsonObject object = new JsonObject();
        object.add("what", Parts.message(explanation.what()));
        object.addProperty("text", explanation.what().in(Language.EN));
        object.add("about", Parts.ids(explanation.about()));
        object.add("parts", Parts.array(explanation.parts(), ExplanationJson::step));
        return object;
    }
}
