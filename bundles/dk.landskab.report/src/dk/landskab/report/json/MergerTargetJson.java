// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.merger.picture.Dispositions;
import dk.landskab.analysis.merger.picture.RoadmapStep;
import dk.landskab.analysis.merger.picture.StrategyRow;
import dk.landskab.analysis.merger.picture.TargetPicture;
import dk.landskab.analysis.merger.picture.TaskOptions;

/** What two organisations are to become, as JSON. */
record MergerTargetJson(TargetPicture target) {

    JsonObject object() {
        Dispositions dispositions = target.dispositions();
        JsonObject decided = new JsonObject();
        dispositions.decided().forEach((disposition, elements) -> decided.add(disposition.getName(),
                Parts.ids(elements)));
        JsonObject object = new JsonObject();
        object.add("dispositions", decided);
        object.add("succeeding", Parts.ids(dispositions.succeeding()));
        object.add("missing", Parts.ids(dispositions.missing()));
        object.addProperty("gaps", target.gaps().map(gaps -> gaps.gaps().size()).orElse(null));
        object.add("strategies", Parts.array(target.strategies(), MergerTargetJson::strategy));
        object.add("roadmap", Parts.array(target.roadmap().steps(), MergerTargetJson::step));
        return object;
    }

    private static JsonElement strategy(StrategyRow row) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(row.strategy()));
        object.addProperty("outlook", row.outlook().name());
        return object;
    }

    private static JsonElement step(RoadmapStep step) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(step.element()));
        object.add("date", Parts.string(step.date().orElse(null)));
        object.addProperty("kind", step instanceof RoadmapStep.Work ? "INITIATIVE" : "NOTICE");
        return object;
    }

    JsonElement task(TaskOptions task) {
        JsonObject object = new JsonObject();
        object.addProperty("group", task.group().id());
        object.add("members", Parts.ids(task.group().members()));
        object.addProperty("chosen", task.chosen().map(Parts::id).orElse(null));
        object.add("options", Parts.array(task.options(), MergerTargetJson::option));
        object.add("restrictions", Parts.ids(task.restrictions()));
        object.add("opportunities", Parts.array(task.opportunities(),
                each -> Parts.string(Parts.id(each.opportunity()))));
        return object;
    }

    private static JsonElement option(Option option) {
        JsonObject object = new JsonObject();
        object.addProperty("approach", option.approach().getName());
        object.add("label", Parts.message(option.label()));
        object.add("pros", Parts.array(option.pros(), Parts::message));
        object.add("cons", Parts.array(option.cons(), Parts::message));
        return object;
    }
}
