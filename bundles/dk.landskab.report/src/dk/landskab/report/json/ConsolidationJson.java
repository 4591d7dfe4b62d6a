// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import com.google.gson.JsonObject;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.ExistingSystem;
import dk.landskab.analysis.consolidation.Candidate;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ConsolidationReport;
import dk.landskab.analysis.consolidation.Coverage;
import dk.landskab.analysis.consolidation.Criterion;
import dk.landskab.analysis.consolidation.Fit;
import dk.landskab.analysis.consolidation.Need;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Origin;

/** Which systems could meet the need of a case, as JSON. */
final class ConsolidationJson {

    private static final int VERSION = 1;

    private ConsolidationJson() {
    }

    static JsonObject object(CaseConsolidation consolidation, Origin origin) {
        ConsolidationReport result = consolidation.report();
        JsonObject object = Parts.result("consolidation", VERSION);
        object.add("landscape", Parts.origin(origin));
        object.addProperty("case", consolidation.acquisition().getId());
        object.add("need", need(result.need()));
        object.add("parameters", parameters(result.parameters()));
        object.add("planned", CaseJson.money(consolidation.money()));
        object.addProperty("suggestion", result.suggestion().name());
        object.addProperty("suggestionAtBest", result.suggestionAtBest().name());
        object.add("candidates", Parts.array(consolidation.systems(), ConsolidationJson::system));
        object.add("excluded", Parts.array(consolidation.excluded(), ConsolidationJson::system));
        object.add("undecided", Parts.array(result.undecided(), each -> {
            JsonObject undecided = new JsonObject();
            undecided.add("why", Parts.message(each.why()));
            undecided.addProperty("text", each.why().in(Language.EN));
            undecided.add("about", Parts.ids(each.about()));
            return undecided;
        }));
        return object;
    }

    private static JsonObject need(Need need) {
        JsonObject object = new JsonObject();
        object.addProperty("from", need.from().toString());
        object.add("until", Parts.string(need.until().orElse(null)));
        object.add("subjects", Parts.ids(need.subjects()));
        object.add("processes", Parts.ids(need.processes()));
        object.add("services", Parts.ids(need.services()));
        object.add("data", Parts.ids(need.data()));
        object.add("standards", Parts.ids(need.standards()));
        object.add("controls", Parts.ids(need.controls()));
        object.addProperty("kind", need.kind().map(Enum::name).orElse(null));
        return object;
    }

    private static JsonObject parameters(ConsolidationParameters parameters) {
        JsonObject object = new JsonObject();
        JsonObject weights = new JsonObject();
        for (Criterion criterion : Criterion.values()) {
            weights.addProperty(criterion.name(), parameters.weight(criterion));
        }
        object.add("weights", weights);
        object.addProperty("reusePercent", parameters.reusePercent());
        object.addProperty("extendPercent", parameters.extendPercent());
        object.addProperty("specificPercent", parameters.specificPercent());
        return object;
    }

    private static JsonObject system(ExistingSystem system) {
        Candidate candidate = system.candidate();
        JsonObject object = new JsonObject();
        object.addProperty("id", candidate.application().getId());
        object.addProperty("organisation", candidate.organisation().map(Identified::getId).orElse(null));
        object.addProperty("atLeast", candidate.atLeast().toPlainString());
        object.addProperty("atMost", candidate.atMost().toPlainString());
        object.addProperty("verdict", candidate.verdict().name());
        object.addProperty("atBest", candidate.atBest().name());
        object.add("coverage", Parts.array(candidate.coverage(), ConsolidationJson::coverage));
        object.add("obstacles", Parts.array(candidate.obstacles(), Parts::message));
        object.add("contracts", Parts.ids(candidate.contracts()));
        object.add("owners", Parts.ids(candidate.owners()));
        object.add("yearly", Parts.amounts(system.yearly().amounts()));
        object.add("unclearCosts", Parts.ids(system.yearly().unclear()));
        object.add("connected", Parts.ids(system.connected()));
        object.add("unconnected", Parts.ids(system.unconnected()));
        object.addProperty("replaced", system.isReplaced());
        object.addProperty("listed", system.listed().map(each -> each.getVerdict().getName()).orElse(null));
        return object;
    }

    private static JsonObject coverage(Coverage coverage) {
        JsonObject object = new JsonObject();
        object.addProperty("criterion", coverage.criterion().name());
        object.addProperty("weight", coverage.weight());
        JsonObject points = new JsonObject();
        for (Fit fit : Fit.values()) {
            points.add(fit.name(), Parts.array(coverage.points(fit), each -> Parts.string(each.in(Language.EN))));
        }
        object.add("points", points);
        return object;
    }
}
