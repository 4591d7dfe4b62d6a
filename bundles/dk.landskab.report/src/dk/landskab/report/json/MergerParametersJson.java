// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import com.google.gson.JsonObject;

import dk.landskab.analysis.merger.CoverageParameters;
import dk.landskab.analysis.merger.MatchingParameters;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.MoneyParameters;

/** The parameters of a merger analysis as JSON. */
final class MergerParametersJson {

    private MergerParametersJson() {
    }

    static JsonObject object(MergerParameters parameters) {
        JsonObject object = new JsonObject();
        object.addProperty("date", parameters.date().toString());
        object.add("effective", Parts.string(parameters.effective().orElse(null)));
        object.add("coverage", coverage(parameters.coverage()));
        object.add("matching", matching(parameters.matching()));
        object.addProperty("qualityPercent", parameters.landing().qualityPercent());
        object.add("money", money(parameters.money()));
        return object;
    }

    private static JsonObject coverage(CoverageParameters coverage) {
        JsonObject object = new JsonObject();
        object.addProperty("okPercent", coverage.okPercent());
        object.addProperty("amberPercent", coverage.amberPercent());
        object.addProperty("evidenceMonths", coverage.evidenceMonths());
        return object;
    }

    private static JsonObject matching(MatchingParameters matching) {
        JsonObject object = new JsonObject();
        JsonObject weights = new JsonObject();
        matching.weights().forEach((basis, weight) -> weights.addProperty(basis.name(), weight));
        object.add("weights", weights);
        object.addProperty("bonus", matching.bonus());
        object.addProperty("sameFrom", matching.sameFrom());
        object.addProperty("overlapsFrom", matching.overlapsFrom());
        object.addProperty("similarPercent", matching.similarPercent());
        object.addProperty("pairsAtMost", matching.pairsAtMost());
        object.addProperty("overlapsAtMost", matching.overlapsAtMost());
        return object;
    }

    private static JsonObject money(MoneyParameters money) {
        JsonObject object = new JsonObject();
        object.add("currency", Parts.string(money.currency().orElse(null)));
        JsonObject rates = new JsonObject();
        money.rates().forEach((currency, rate) -> rates.addProperty(currency, rate.toPlainString()));
        object.add("rates", rates);
        object.add("yearlyIndexPercent", Parts.string(money.yearlyIndexPercent().map(each -> each.toPlainString())
                .orElse(null)));
        object.addProperty("horizonMonths", money.horizonMonths());
        object.add("slipMonths", Parts.value(money.slipMonths()));
        return object;
    }
}
