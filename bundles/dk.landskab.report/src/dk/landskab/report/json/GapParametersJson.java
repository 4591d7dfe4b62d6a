// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import com.google.gson.JsonObject;

import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.SeverityWeights;

/** The parameters of a gap analysis as JSON. */
final class GapParametersJson {

    private GapParametersJson() {
    }

    static JsonObject object(GapParameters parameters) {
        JsonObject object = new JsonObject();
        object.addProperty("date", parameters.date().toString());
        object.addProperty("reach", parameters.reach());
        object.addProperty("dependentsAtMost", parameters.dependentsAtMost());
        JsonObject roles = new JsonObject();
        parameters.requiredRoles().forEach((type, each) -> roles.add(type.getName(), Parts.value(each)));
        object.add("requiredRoles", roles);
        object.add("ignoredFeatures", Parts.value(parameters.ignoredFeatures()));
        object.add("weights", weights(parameters.weights()));
        return object;
    }

    private static JsonObject weights(SeverityWeights weights) {
        JsonObject object = new JsonObject();
        JsonObject kinds = new JsonObject();
        weights.kinds().forEach((kind, points) -> kinds.addProperty(kind.getName(), points));
        object.add("kinds", kinds);
        JsonObject highest = new JsonObject();
        weights.highest().forEach((kind, most) -> highest.addProperty(kind.getName(), most));
        object.add("highest", highest);
        object.addProperty("someDependents", weights.someDependents());
        object.addProperty("manyDependents", weights.manyDependents());
        object.addProperty("high", weights.high());
        object.addProperty("critical", weights.critical());
        object.addProperty("statutory", weights.statutory());
        object.addProperty("restricted", weights.restricted());
        object.addProperty("costly", weights.costly());
        JsonObject thresholds = new JsonObject();
        weights.costThresholds()
                .forEach((currency, amount) -> thresholds.addProperty(currency, amount.toPlainString()));
        object.add("costThresholds", thresholds);
        return object;
    }
}
