// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.analysis.merger.contract.ContractExit;
import dk.landskab.analysis.merger.contract.EndingAgreement;
import dk.landskab.analysis.merger.contract.NoticeDate;
import dk.landskab.analysis.merger.cost.CostPart;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.DoubleOperation;
import dk.landskab.analysis.merger.cost.MonthCost;
import dk.landskab.analysis.merger.cost.PlacedLine;
import dk.landskab.analysis.merger.cost.PoolYear;
import dk.landskab.analysis.merger.cost.Slip;
import dk.landskab.rules.cost.Amount;

/** The rows of a merger analysis that are about contracts and money, as JSON. */
final class MergerMoneyJson {

    private static final int CENTS = 2;

    private final LocalDate first;
    private final LocalDate end;

    MergerMoneyJson(CostPicture costs) {
        first = costs.months().getFirst().month().atDay(1);
        end = costs.months().getLast().month().plusMonths(1).atDay(1);
    }

    /** An exact fraction, rounded to hundredths. */
    private static JsonElement money(Amount amount) {
        return Parts.string(amount.rounded(CENTS).toPlainString());
    }

    private static JsonElement day(Optional<LocalDate> day) {
        return Parts.string(day.orElse(null));
    }

    JsonElement exit(ContractExit exit) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(exit.contract()));
        object.add("leaving", Parts.ids(exit.leaving()));
        object.add("others", Parts.ids(exit.others()));
        object.add("wishedEnd", day(exit.wishedEnd()));
        object.add("lastNotice", day(exit.lastNotice()));
        object.add("earliestEnd", day(exit.earliestEnd()));
        object.add("end", day(exit.end()));
        object.addProperty("late", exit.isLate());
        object.add("notices", Parts.array(exit.notices(), MergerMoneyJson::notice));
        object.add("waste", money(exit.wasted()));
        object.addProperty("assignable", exit.assignable().getName());
        object.add("agreements", Parts.array(exit.agreements(), MergerMoneyJson::agreement));
        return object;
    }

    private static JsonElement notice(NoticeDate notice) {
        JsonObject object = new JsonObject();
        object.addProperty("day", notice.day().toString());
        object.addProperty("end", notice.end().toString());
        return object;
    }

    private static JsonElement agreement(EndingAgreement agreement) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(agreement.agreement()));
        object.addProperty("erasureRecorded", agreement.erasureRecorded().getName());
        return object;
    }

    JsonElement month(MonthCost month) {
        JsonObject object = new JsonObject();
        object.addProperty("month", month.month().toString());
        for (Map.Entry<CostPart, Amount> part : month.parts().entrySet()) {
            object.add(part.getKey().name(), money(part.getValue()));
        }
        object.add("total", money(month.total()));
        return object;
    }

    JsonElement pool(PoolYear pool) {
        JsonObject object = new JsonObject();
        object.addProperty("owner", pool.owner().name());
        object.addProperty("pool", pool.pool().map(Parts::id).orElse(null));
        object.addProperty("year", pool.year());
        object.add("amount", money(pool.amount()));
        return object;
    }

    JsonElement operation(DoubleOperation operation) {
        JsonObject object = new JsonObject();
        object.addProperty("group", operation.group().id());
        object.add("task", Parts.ids(operation.group().task()));
        object.add("members", Parts.array(operation.members(), MergerMoneyJson::member));
        object.add("kept", Parts.ids(operation.kept()));
        object.addProperty("chosen", operation.isChosen());
        object.addProperty("from", operation.from().toString());
        object.add("until", day(operation.until()));
        object.add("amount", money(operation.amount()));
        return object;
    }

    private static JsonElement member(DoubleOperation.Member member) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(member.system()));
        object.add("from", day(member.stay().from()));
        object.add("until", day(member.stay().until()));
        object.add("yearly", Parts.string(member.yearly().map(each -> each.rounded(CENTS).toPlainString())
                .orElse(null)));
        object.add("doubled", money(member.doubled()));
        return object;
    }

    JsonElement slip(Slip slip) {
        JsonObject object = new JsonObject();
        object.addProperty("system", Parts.id(slip.system()));
        object.addProperty("months", slip.months());
        object.add("delta", money(slip.delta()));
        object.add("along", Parts.ids(slip.along()));
        object.addProperty("extended", slip.isExtended());
        return object;
    }

    JsonElement line(PlacedLine line) {
        JsonObject object = new JsonObject();
        object.addProperty("id", Parts.id(line.line().cost()));
        object.addProperty("owner", line.owner().name());
        object.add("carriers", Parts.ids(line.carriers()));
        object.addProperty("from", line.line().line().from().toString());
        object.addProperty("end", line.end().equals(LocalDate.MAX) ? null : line.end().toString());
        object.add("amount", money(line.between(first, end)));
        return object;
    }
}
