// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.analysis.Dependent;
import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.gap.Bearing;
import dk.landskab.analysis.gap.Closing;
import dk.landskab.analysis.gap.Finding;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.gap.RankedOpportunity;
import dk.landskab.analysis.gap.Seen;
import dk.landskab.analysis.gap.Severity;
import dk.landskab.analysis.gap.Touches;
import dk.landskab.model.edit.Language;

/** A gap analysis as JSON. */
final class GapJson {

    private static final int VERSION = 1;

    private final GapReport result;

    GapJson(GapReport result) {
        this.result = result;
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>(Parts.result("gap", VERSION).asMap());
        members.put("asIs", state(result.asIs()));
        members.put("toBe", state(result.toBe()));
        members.put("parameters", GapParametersJson.object(result.parameters()));
        members.put("gaps", result.gaps().stream().map(this::gap));
        members.put("resolved", result.resolved().stream().map(this::finding));
        members.put("restrictions", Parts.ids(result.restrictions()));
        members.put("opportunities", Parts.array(result.opportunities(), this::opportunity));
        members.put("roadmap", Parts.ids(result.roadmap()));
        members.put("undecided", Parts.array(result.undecided(), this::undecided));
        return members;
    }

    private static JsonObject state(State state) {
        JsonObject object = Parts.origin(state.landscape().origin());
        object.addProperty("date", state.date().toString());
        object.addProperty("plateau", state.plateau().map(Parts::id).orElse(null));
        return object;
    }

    private JsonElement finding(Finding finding) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", finding.kind().getName());
        object.addProperty("area", finding.area().getName());
        object.addProperty("presence", finding.presence().name());
        object.add("elements", Parts.array(finding.elements(), GapJson::seen));
        object.addProperty("role", finding.role().map(role -> role.getName()).orElse(null));
        object.add("shared", Parts.ids(finding.shared()));
        object.add("differences", Parts.array(finding.differences(), Differences::of));
        object.add("followers", Parts.array(finding.followers(), GapJson::seen));
        return object;
    }

    private static JsonObject seen(Seen seen) {
        JsonObject object = new JsonObject();
        object.addProperty("asIs", seen.asIs().map(Parts::id).orElse(null));
        object.addProperty("toBe", seen.toBe().map(Parts::id).orElse(null));
        return object;
    }

    private JsonElement gap(FoundGap gap) {
        JsonObject object = finding(gap.finding()).getAsJsonObject();
        object.addProperty("computed", gap.isComputed());
        object.add("recorded", Parts.ids(gap.recorded()));
        object.addProperty("disposition", gap.item().map(item -> item.getDisposition().getName()).orElse(null));
        object.add("severity", severity(gap.severity()));
        touches(object, gap.touches());
        object.add("restrictions", Parts.array(gap.restrictions(), GapJson::bearing));
        object.add("risks", Parts.array(gap.risks(), risk -> {
            JsonObject each = new JsonObject();
            each.addProperty("id", Parts.id(risk.risk()));
            each.addProperty("assessment", Parts.id(risk.assessment()));
            each.addProperty("score", risk.score().orElse(null));
            return each;
        }));
        object.add("options", Parts.array(gap.options(), GapJson::option));
        object.add("closings", Parts.array(gap.closings(), GapJson::closing));
        object.addProperty("closed", gap.isClosed());
        return object;
    }

    private static JsonObject severity(Severity severity) {
        JsonObject object = new JsonObject();
        object.addProperty("value", severity.value());
        object.addProperty("computed", severity.computed());
        object.addProperty("stated", severity.stated().orElse(null));
        JsonObject points = new JsonObject();
        severity.points().forEach((factor, each) -> points.addProperty(factor.name(), each));
        object.add("points", points);
        return object;
    }

    private static void touches(JsonObject object, Touches touches) {
        object.add("dependents", Parts.array(touches.dependents(), GapJson::dependent));
        object.addProperty("dependentsCut", touches.isCut());
        object.add("integrations", Parts.ids(touches.integrations()));
        object.add("contracts", Parts.ids(touches.contracts()));
        object.add("costs", Parts.ids(touches.costs()));
        object.add("yearly", Parts.amounts(touches.yearly()));
        object.add("unclearCosts", Parts.ids(touches.unclear()));
        object.add("subjects", Parts.ids(touches.subjects()));
        object.add("units", Parts.ids(touches.units()));
    }

    private static JsonObject dependent(Dependent dependent) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(dependent.element()));
        object.addProperty("distance", dependent.distance());
        object.addProperty("through", Parts.id(dependent.through()));
        return object;
    }

    private static JsonObject bearing(Bearing bearing) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(bearing.restriction()));
        object.addProperty("through", Parts.id(bearing.through()));
        return object;
    }

    private static JsonObject option(Option option) {
        JsonObject object = new JsonObject();
        object.addProperty("id", option.recorded().map(Parts::id).orElse(null));
        object.addProperty("template", option.isTemplate());
        object.addProperty("approach", option.approach().getName());
        object.add("label", Parts.message(option.label()));
        object.add("pros", Parts.array(option.pros(), Parts::message));
        object.add("cons", Parts.array(option.cons(), Parts::message));
        object.add("costs", Parts.ids(option.costs()));
        object.addProperty("recommended", option.isRecommended());
        return object;
    }

    private static JsonObject closing(Closing closing) {
        JsonObject object = new JsonObject();
        object.addProperty("initiative", Parts.id(closing.initiative()));
        object.addProperty("inTime", closing.inTime().getName());
        object.addProperty("holds", closing.holds());
        return object;
    }

    private JsonElement opportunity(RankedOpportunity opportunity) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(opportunity.opportunity()));
        object.add("score", Parts.string(opportunity.score().map(each -> each.toPlainString()).orElse(null)));
        object.add("missing", Parts.value(opportunity.missing()));
        return object;
    }

    private JsonElement undecided(Undecided undecided) {
        JsonObject object = new JsonObject();
        object.add("why", Parts.message(undecided.why()));
        object.addProperty("text", undecided.why().in(Language.EN));
        object.add("about", Parts.ids(undecided.about()));
        return object;
    }
}
