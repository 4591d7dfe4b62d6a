// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

import dk.landskab.acquisition.cases.CaseMoney;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.GateState;
import dk.landskab.acquisition.cases.Happening;
import dk.landskab.acquisition.cases.LeftOut;
import dk.landskab.acquisition.cases.Needed;
import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.cases.Permit;
import dk.landskab.acquisition.cases.PhaseState;
import dk.landskab.acquisition.cases.PoolShare;
import dk.landskab.acquisition.cases.Waiting;
import dk.landskab.acquisition.condition.ConditionText;
import dk.landskab.acquisition.condition.Evaluation;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Assessment;
import dk.landskab.rules.cost.Amount;
import dk.landskab.store.Origin;

/** The state of a case as JSON. */
final class CaseJson {

    private static final int VERSION = 1;
    private static final int CENTS = 2;

    private CaseJson() {
    }

    static JsonObject object(CaseState state, Origin origin) {
        JsonObject object = Parts.result("case", VERSION);
        object.add("landscape", Parts.origin(origin));
        object.addProperty("date", state.date().toString());
        members(object, state);
        return object;
    }

    /** What is told of a case, by itself or among others. */
    static void members(JsonObject object, CaseState state) {
        object.addProperty("id", state.acquisition().getId());
        object.addProperty("name", state.acquisition().getName());
        object.addProperty("process", state.process().map(each -> each.stated().getId()).orElse(null));
        object.addProperty("processVersion", state.process().flatMap(EffectiveProcess::version).orElse(null));
        object.addProperty("category", state.acquisition().getCategory() == null ? null
                : Parts.id(state.acquisition().getCategory()));
        object.addProperty("stage", state.stage().name());
        object.addProperty("phase", state.current().map(each -> each.phase().getId()).orElse(null));
        object.addProperty("nextGate", state.nextGate().map(each -> each.gate().getId()).orElse(null));
        object.add("waiting", state.waiting().<JsonElement>map(CaseJson::waiting)
                .orElse(JsonNull.INSTANCE));
        object.add("phases", Parts.array(state.phases(), CaseJson::phase));
        object.add("history", Parts.array(state.history(), CaseJson::happening));
        object.add("permits", Parts.array(state.permits(), CaseJson::permit));
        object.add("money", money(state.money()));
        object.add("undecided", Parts.array(state.undecided(), CaseJson::undecided));
    }

    private static JsonObject waiting(Waiting waiting) {
        JsonObject object = new JsonObject();
        object.addProperty("phase", waiting.phase().phase().getId());
        object.addProperty("gate", waiting.gate().gate().getId());
        object.add("for", parties(waiting.forWhom()));
        object.add("decidedBy", parties(waiting.decidedBy()));
        object.add("consulted", parties(waiting.consulted()));
        object.add("since", day(waiting.since()));
        object.addProperty("days", waiting.days().orElse(null));
        object.addProperty("within", waiting.within().orElse(null));
        object.addProperty("overdue", waiting.isOverdue());
        object.add("escalatesTo", parties(waiting.escalatesTo().stream().toList()));
        object.addProperty("ready", waiting.isReady());
        object.add("open", Parts.array(waiting.open(), CaseJson::needed));
        return object;
    }

    private static JsonObject phase(PhaseState phase) {
        JsonObject object = new JsonObject();
        object.addProperty("id", phase.phase().getId());
        object.addProperty("standing", phase.standing().name());
        object.add("entered", day(phase.entered()));
        object.add("left", day(phase.left()));
        object.add("gates", Parts.array(phase.gates(), CaseJson::gate));
        return object;
    }

    private static JsonObject gate(GateState gate) {
        JsonObject object = new JsonObject();
        object.addProperty("id", gate.gate().getId());
        object.addProperty("standing", gate.standing().name());
        object.addProperty("applies", gate.applies().value().name());
        object.addProperty("record", gate.record().map(Parts::id).orElse(null));
        object.addProperty("decision", gate.decision().map(Parts::id).orElse(null));
        object.add("needed", Parts.array(gate.needed(), CaseJson::needed));
        return object;
    }

    private static JsonObject needed(Needed needed) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", needed.kind().name());
        object.addProperty("id", Parts.id(needed.what()));
        object.addProperty("standing", needed.standing().name());
        object.addProperty("condition", needed.when().map(ConditionText::of).orElse(null));
        object.addProperty("applies", needed.applies().value().name());
        object.add("unknown", unknown(needed.applies()));
        object.addProperty("result", needed.result().map((Assessment each) -> Parts.id(each)).orElse(null));
        object.add("validUntil", day(needed.validUntil()));
        object.add("by", parties(needed.by()));
        return object;
    }

    private static JsonArray unknown(Evaluation applies) {
        return Parts.array(applies.unknowns(), each -> {
            JsonObject object = new JsonObject();
            object.addProperty("variable", ConditionText.of(each.comparison().getVariable()));
            say(object, "why", each.why());
            return object;
        });
    }

    private static JsonObject happening(Happening happening) {
        JsonObject object = new JsonObject();
        object.add("date", day(happening.date()));
        object.addProperty("id", Parts.id(happening.element()));
        say(object, "what", happening.what());
        object.add("by", parties(happening.by()));
        object.add("conditions", Parts.array(happening.conditions(), Parts::string));
        return object;
    }

    private static JsonObject permit(Permit permit) {
        JsonObject object = new JsonObject();
        object.addProperty("gate", permit.gate().getId());
        object.addProperty("name", permit.name());
        object.addProperty("granted", permit.isGranted());
        object.add("since", day(permit.since()));
        return object;
    }

    /** The money of a case. */
    static JsonObject money(CaseMoney money) {
        JsonObject object = new JsonObject();
        object.add("once", Parts.amounts(money.once()));
        object.add("yearly", Parts.amounts(money.yearly()));
        object.add("committed", Parts.amounts(money.committed()));
        object.add("pools", Parts.array(money.pools(), CaseJson::share));
        object.add("openPools", Parts.ids(money.openPools()));
        object.add("leftOut", Parts.array(money.leftOut(), CaseJson::leftOut));
        return object;
    }

    private static JsonObject leftOut(LeftOut leftOut) {
        JsonObject object = new JsonObject();
        object.addProperty("line", leftOut.line().getId());
        object.addProperty("reason", leftOut.reason().name());
        return object;
    }

    /** What is drawn on a pool. */
    static JsonObject share(PoolShare share) {
        JsonObject object = new JsonObject();
        object.addProperty("id", share.pool().getId());
        object.addProperty("year", share.pool().getYear());
        object.addProperty("currency", share.currency());
        object.addProperty("held", rounded(share.held()).toPlainString());
        object.addProperty("planned", rounded(share.planned()).toPlainString());
        object.addProperty("committed", rounded(share.committed()).toPlainString());
        object.addProperty("left", rounded(share.left()).toPlainString());
        return object;
    }

    private static JsonObject undecided(Undecided undecided) {
        JsonObject object = new JsonObject();
        say(object, "why", undecided.why());
        object.add("about", Parts.ids(undecided.about()));
        return object;
    }

    private static JsonArray parties(List<Party> parties) {
        return Parts.array(parties, each -> {
            JsonObject object = new JsonObject();
            object.addProperty("actor", each.actor().map(Parts::id).orElse(null));
            object.addProperty("name", each.actor().isEmpty() ? "supplier" : each.label());
            object.addProperty("unit", each.unit().map(Parts::id).orElse(null));
            return object;
        });
    }

    private static void say(JsonObject object, String name, Message message) {
        object.add(name, Parts.message(message));
        object.addProperty("text", message.in(Language.EN));
    }

    private static BigDecimal rounded(Amount amount) {
        return amount.rounded(CENTS);
    }

    private static JsonElement day(Optional<?> day) {
        return Parts.string(day.orElse(null));
    }
}
