// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import com.google.gson.JsonObject;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.acquisition.cases.ProcessCases;
import dk.landskab.store.Origin;

/** The cases of a landscape as JSON; each as the state of a case has it. */
final class PipelineJson {

    private static final int VERSION = 1;

    private PipelineJson() {
    }

    static JsonObject object(Pipeline pipeline, Origin origin) {
        JsonObject object = Parts.result("pipeline", VERSION);
        object.add("landscape", Parts.origin(origin));
        object.addProperty("date", pipeline.date().toString());
        object.add("processes", Parts.array(pipeline.processes(), PipelineJson::process));
        object.add("pools", Parts.array(pipeline.pools(), CaseJson::share));
        return object;
    }

    private static JsonObject process(ProcessCases cases) {
        JsonObject object = new JsonObject();
        object.addProperty("process", cases.process().map(Parts::id).orElse(null));
        object.add("cases", Parts.array(cases.cases(), PipelineJson::state));
        return object;
    }

    private static JsonObject state(CaseState state) {
        JsonObject object = new JsonObject();
        CaseJson.members(object, state);
        return object;
    }
}
