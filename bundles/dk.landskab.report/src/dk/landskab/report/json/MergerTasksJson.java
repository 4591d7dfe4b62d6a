// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.Collection;
import java.util.Locale;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.coverage.CoverageRow;
import dk.landskab.analysis.merger.coverage.CoverageRow.Scope;
import dk.landskab.analysis.merger.coverage.CrossCheck;
import dk.landskab.analysis.merger.coverage.KnownSystem;
import dk.landskab.analysis.merger.landing.LandingRow;
import dk.landskab.analysis.merger.match.Ground;
import dk.landskab.analysis.merger.match.Match;
import dk.landskab.analysis.merger.overlap.OverlapRow;
import dk.landskab.analysis.merger.overlap.Share;

/** The rows of a merger analysis that are about systems, tasks and data, as JSON. */
final class MergerTasksJson {

    private MergerTasksJson() {
    }

    static String side(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static JsonElement sides(Collection<Side> sides) {
        return Parts.array(sides.stream().sorted().toList(), each -> Parts.string(side(each)));
    }

    static JsonElement coverage(CoverageRow row) {
        JsonObject object = new JsonObject();
        object.add("sides", sides(row.parties().stream().map(each -> each.side()).toList()));
        switch (row.area()) {
            case Scope.All all -> object.addProperty("scope", "ALL");
            case Scope.MainGroup group -> object.addProperty("scope", Parts.id(group.subject()));
            case Scope.WithoutSubject none -> object.add("scope", JsonNull.INSTANCE);
        }
        object.addProperty("recorded", row.recorded());
        object.addProperty("known", row.known());
        object.addProperty("estimated", row.estimated().orElse(null));
        object.add("percent", Parts.string(row.percent().map(each -> each.toPlainString()).orElse(null)));
        object.addProperty("upperBound", row.isUpperBound());
        object.addProperty("verdict", row.verdict().name());
        object.add("weakest", Parts.string(row.weakest().orElse(null)));
        object.add("systems", Parts.array(row.systems(), MergerTasksJson::known));
        return object;
    }

    private static JsonElement known(KnownSystem system) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(system.application()));
        object.add("lacking", Parts.array(system.lacking(), Parts::string));
        return object;
    }

    static JsonElement sign(CrossCheck check) {
        JsonObject object = new JsonObject();
        object.addProperty("side", side(check.party().side()));
        object.addProperty("kind", check.kind().name());
        object.add("about", Parts.ids(check.about()));
        return object;
    }

    static JsonElement match(Match match) {
        JsonObject object = new JsonObject();
        object.add("a", Parts.ids(match.a()));
        object.add("b", Parts.ids(match.b()));
        object.addProperty("kind", match.kind().getName());
        object.addProperty("state", match.state().getName());
        object.addProperty("score", match.score());
        object.add("grounds", Parts.array(match.grounds(), MergerTasksJson::ground));
        object.addProperty("correspondence", match.decision().map(Parts::id).orElse(null));
        return object;
    }

    private static JsonElement ground(Ground ground) {
        JsonObject object = new JsonObject();
        object.addProperty("basis", ground.basis().name());
        object.addProperty("points", ground.points().toPlainString());
        object.add("about", Parts.ids(ground.about()));
        return object;
    }

    static JsonElement overlap(OverlapRow row) {
        JsonObject object = new JsonObject();
        object.addProperty("grouping", row.grouping().name());
        object.add("group", Parts.ids(row.group()));
        object.addProperty("kind", row.kind().name());
        object.add("a", share(row.a()));
        object.add("b", share(row.b()));
        object.add("statutory", Parts.ids(row.statutory()));
        return object;
    }

    private static JsonElement share(Share share) {
        JsonObject object = new JsonObject();
        object.add("systems", Parts.ids(share.systems()));
        object.addProperty("usersFrom", share.usersFrom());
        object.addProperty("usersTo", share.usersTo());
        object.addProperty("usersUnknown", share.usersUnknown());
        object.add("yearly", Parts.amounts(share.yearly().amounts()));
        object.add("costUnknown", Parts.ids(share.costUnknown()));
        return object;
    }

    static JsonElement landing(LandingRow row) {
        JsonObject object = new JsonObject();
        object.add("sides", sides(row.sides()));
        object.addProperty("data", Parts.id(row.from().getData()));
        object.addProperty("use", row.from().getId());
        object.addProperty("home", Parts.id(row.home()));
        object.add("to", Parts.ids(row.to()));
        object.addProperty("status", row.status().name());
        object.add("reason", Parts.message(row.reason()));
        object.add("risks", Parts.array(row.risks(), Parts::string));
        object.add("unknownRisks", Parts.array(row.unknown(), Parts::string));
        object.add("atStake", Parts.string(row.rank().value().map(each -> each.toPlainString()).orElse(null)));
        object.add("deciders", Parts.ids(row.deciders()));
        return object;
    }
}
