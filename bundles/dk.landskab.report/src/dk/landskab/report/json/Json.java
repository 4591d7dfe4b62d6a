// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import java.util.List;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.merger.result.MergerReport;
import dk.landskab.compare.Comparison;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.rules.CheckResult;
import dk.landskab.store.Origin;
import dk.landskab.versioning.BlameLine;
import dk.landskab.versioning.HistoryEntry;
import dk.landskab.versioning.merging.MergeOutcome;
import dk.landskab.versioning.merging.Setters;

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
        return write(new GapJson(result).members());
    }

    /** A merger analysis: format {@code landskab.merger}. */
    public static String of(MergerReport result) {
        return write(new MergerJson(result).members());
    }

    /** How the figures of something came about: format {@code landskab.explanation}. */
    public static String explained(String id, List<Explanation> explanations) {
        return write(ExplanationJson.object(explanations, id));
    }

    /** The cases of a landscape: format {@code landskab.pipeline}. */
    public static String of(Pipeline pipeline, Origin origin) {
        return write(PipelineJson.object(pipeline, origin));
    }

    /** A difference of two landscapes: format {@code landskab.diff}. */
    public static String of(Comparison result) {
        return write(new DiffJson(result).members());
    }

    /** A check of a landscape: format {@code landskab.check}. */
    public static String of(CheckResult result, Origin origin) {
        return write(CheckJson.object(result, origin));
    }

    /** The state of a case: format {@code landskab.case}. */
    public static String of(CaseState state, Origin origin) {
        return write(CaseJson.object(state, origin));
    }

    /** Which existing systems could meet the need of a case: format {@code landskab.consolidation}. */
    public static String of(CaseConsolidation result, Origin origin) {
        return write(ConsolidationJson.object(result, origin));
    }

    /** What commits did to a landscape, in their order: format {@code landskab.log}. */
    public static String of(List<HistoryEntry> history, String place) {
        return write(HistoryJson.object(history, place));
    }

    /** What came of a merge, and who made the sides say what is in conflict: format {@code landskab.merge}. */
    public static String of(MergeResult result, Setters setters) {
        return write(new MergeJson(result, setters).object());
    }

    /** What a merge in a repository wrote: format {@code landskab.merge}. */
    public static String of(MergeOutcome.Merged merged) {
        return write(MergeJson.merged(merged));
    }

    /** Who made an element say what it says: format {@code landskab.blame}. */
    public static String of(List<BlameLine> lines, String place, String id) {
        return write(BlameJson.object(lines, place, id));
    }

    private static String write(JsonObject object) {
        return write(object.asMap());
    }

    /** Writes members one by one, and streams of them element by element, so that a long result needs no tree. */
    private static String write(Map<String, ?> members) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = GSON.newJsonWriter(text)) {
            out.beginObject();
            for (Map.Entry<String, ?> member : members.entrySet()) {
                out.name(member.getKey());
                value(out, member.getValue());
            }
            out.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.append('\n').toString();
    }

    private static void value(JsonWriter out, Object value) throws IOException {
        if (value instanceof Stream<?> elements) {
            out.beginArray();
            elements.forEach(each -> GSON.toJson((JsonElement) each, out));
            out.endArray();
        } else {
            GSON.toJson((JsonElement) value, out);
        }
    }
}
