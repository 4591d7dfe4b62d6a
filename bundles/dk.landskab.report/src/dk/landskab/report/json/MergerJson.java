// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.LinkedHashMap;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Party;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.model.edit.Language;

/** A merger analysis as JSON. */
record MergerJson(MergerReport result) {

    private static final int VERSION = 1;

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>(Parts.result("merger", VERSION).asMap());
        members.put("a", party(Side.A));
        members.put("b", party(Side.B));
        members.put("plan", Parts.string(result.parties().merger().map(Parts::id).orElse(null)));
        members.put("mergerDate", Parts.string(result.mergerDate()));
        members.put("parameters", MergerParametersJson.object(result.parameters()));
        coverage(members);
        matches(members);
        members.put("overlaps", result.overlap().rows().stream().map(MergerTasksJson::overlap));
        members.put("landing", result.landing().rows().stream().map(MergerTasksJson::landing));
        money(members);
        MergerTargetJson target = new MergerTargetJson(result.target());
        members.put("target", target.object());
        members.put("tasks", result.target().tasks().stream().map(target::task));
        members.put("undecided", result.undecided().stream().map(MergerJson::undecided));
        return members;
    }

    private JsonObject party(Side side) {
        Party party = result.parties().party(side);
        JsonObject object = Parts.origin(party.landscape().origin());
        object.addProperty("organisation", party.organisation().map(Parts::id).orElse(null));
        return object;
    }

    private void coverage(Map<String, Object> members) {
        members.put("coverage", Parts.array(result.coverage().totals(), MergerTasksJson::coverage));
        members.put("coverageByMainGroup", result.coverage().rows().stream().map(MergerTasksJson::coverage));
        members.put("signs", result.coverage().crossChecks().stream().map(MergerTasksJson::sign));
    }

    private void matches(Map<String, Object> members) {
        MatchReport matches = result.matches();
        members.put("matches", matches.matches().stream().map(MergerTasksJson::match));
        members.put("refused", matches.refused().stream().map(MergerTasksJson::match));
        members.put("shared", Parts.ids(matches.shared()));
        JsonObject unmatched = new JsonObject();
        matches.unmatched().forEach((side, elements) -> unmatched.add(MergerTasksJson.side(side),
                Parts.ids(elements)));
        members.put("unmatched", unmatched);
    }

    private void money(Map<String, Object> members) {
        MergerMoneyJson money = new MergerMoneyJson(result.costs());
        members.put("contracts", result.contracts().exits().stream().map(money::exit));
        members.put("continuing", Parts.ids(result.contracts().continuing()));
        members.put("currency", Parts.string(result.costs().currency()));
        members.put("months", result.costs().months().stream().map(money::month));
        members.put("pools", result.costs().pools().stream().map(money::pool));
        members.put("doubles", result.costs().doubles().stream().map(money::operation));
        members.put("slips", result.costs().slips().stream().map(money::slip));
        members.put("lines", result.costs().lines().stream().map(money::line));
    }

    private static JsonElement undecided(Undecided undecided) {
        JsonObject object = new JsonObject();
        object.add("why", Parts.message(undecided.why()));
        object.addProperty("text", undecided.why().in(Language.EN));
        object.add("about", Parts.ids(undecided.about()));
        return object;
    }
}
