// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import dk.landskab.analysis.gap.GapReport;
import dk.landskab.compare.Comparison;
import dk.landskab.rules.CheckResult;
import dk.landskab.store.Origin;
import dk.landskab.versioning.HistoryEntry;

/**
 * Results as JSON, in the form that the bundle's README documents: ids instead of labels, amounts as exact decimals in
 * strings, dates as yyyy-MM-dd, keys always in the same order, a line feed at the end. The version grows when something
 * is removed or changes its meaning; what is added does not change it.
 */
public final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().serializeNulls().create();

    private Json() {
    }

    /** A gap analysis: format {@code landskab.gap}. */
    public static String of(GapReport result) {
        return write(new GapJson(result).object());
    }

    /** A difference of two landscapes: format {@code landskab.diff}. */
    public static String of(Comparison result) {
        return write(new DiffJson(result).object());
    }

    /** A check of a landscape: format {@code landskab.check}. */
    public static String of(CheckResult result, Origin origin) {
        return write(CheckJson.object(result, origin));
    }

    /** What commits did to a landscape, in their order: format {@code landskab.log}. */
    public static String of(List<HistoryEntry> history, String place) {
        return write(HistoryJson.object(history, place));
    }

    private static String write(JsonObject object) {
        return GSON.toJson(object) + "\n";
    }
}
