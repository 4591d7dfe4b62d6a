// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.Locale;

import com.google.gson.JsonObject;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.store.Origin;

/** A check as JSON. */
final class CheckJson {

    private static final int VERSION = 1;

    private CheckJson() {
    }

    static JsonObject object(CheckResult result, Origin origin) {
        JsonObject object = Parts.result("check", VERSION);
        object.add("landscape", Parts.origin(origin));
        object.addProperty("date", result.date().toString());
        object.addProperty("complete", result.complete());
        object.add("rules", Parts.array(result.rules(), rule -> Parts.string(rule.id())));
        JsonObject counts = new JsonObject();
        for (Severity severity : Severity.values()) {
            counts.addProperty(name(severity), result.count(severity));
        }
        object.add("counts", counts);
        object.add("findings", Parts.array(result.findings(), CheckJson::finding));
        return object;
    }

    private static JsonObject finding(Finding finding) {
        JsonObject object = new JsonObject();
        object.addProperty("rule", finding.rule());
        object.addProperty("severity", name(finding.severity()));
        object.addProperty("id", finding.id().orElse(null));
        object.addProperty("feature", finding.feature().map(each -> each.getName()).orElse(null));
        object.addProperty("file", finding.location().file());
        object.addProperty("line", finding.location().line());
        object.addProperty("column", finding.location().column());
        object.add("message", Parts.message(finding.message()));
        object.addProperty("text", finding.message().in(Language.EN));
        return object;
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
