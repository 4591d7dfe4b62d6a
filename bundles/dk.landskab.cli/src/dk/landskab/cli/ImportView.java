// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;

import dk.landskab.compare.Comparison;
import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Entry;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportResult;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.json.Json;
import dk.landskab.report.text.DiffText;
import dk.landskab.report.text.Terminal;
import dk.landskab.store.PartDraft;

/**
 * What an import did, for a person and for a program.
 *
 * @param difference what it changes, of an import that is shown first
 * @param written whether the files were written
 */
record ImportView(ImportResult result, Optional<Comparison> difference, boolean written, Language language) {

    /** More of one kind than this are counted, not listed; the JSON has them all. */
    private static final int LISTED = 20;

    private record CountJson(String section, String what, int number) {
    }

    private record EntryJson(String kind, String what, String id, String where) {
    }

    private record ReportJson(String format, boolean lossless, boolean written, List<String> files,
            List<CountJson> counts, List<EntryJson> entries, JsonElement difference) {
    }

    String json() {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        ImportReport report = result.report();
        return gson.toJson(new ReportJson("landskab.import/1", report.isLossless(), written, files(),
                report.counts().stream().map(count -> new CountJson(count.section().name(), count.what().in(language),
                        count.number())).toList(),
                report.entries().stream().map(entry -> new EntryJson(entry.kind().name(), entry.what().in(language),
                        entry.id(), entry.where() == null ? null : entry.where().toString())).toList(),
                difference.map(Json::of).map(JsonParser::parseString).orElse(null)));
    }

    String text(Terminal page) {
        List<String> lines = new ArrayList<>();
        NumberFormat numbers = NumberFormat.getIntegerInstance(language.locale());
        for (Section section : Section.values()) {
            if (section == Section.GENERAL && result.report().total(section) == 0) {
                continue;
            }
            lines.add(say("section." + section, result.report().total(section)));
            result.report().counts(section).forEach(count -> lines.add(
                    "  %6s  %s".formatted(numbers.format(count.number()), count.what().in(language))));
        }
        for (Kind kind : Kind.values()) {
            List<Entry> entries = result.report().entries(kind);
            if (!entries.isEmpty()) {
                lines.add(say("kind." + kind, entries.size()));
                entries.stream().limit(LISTED).forEach(entry -> lines.add("  " + line(entry)));
                if (entries.size() > LISTED) {
                    lines.add("  " + say("more", entries.size() - LISTED));
                }
            }
        }
        difference.filter(each -> !files().isEmpty()).ifPresent(each -> lines.add(DiffText.of(each, language, page)
                .stripTrailing()));
        boolean wrong = !result.report().entries(Kind.FINDING).isEmpty();
        lines.add(wrong ? say("refused") : files().isEmpty() ? say("unchanged")
                : written ? say("written", files()) : say("shown", files()));
        return String.join(System.lineSeparator(), lines);
    }

    private String line(Entry entry) {
        return (entry.where() == null ? "" : entry.where() + ": ") + entry.what().in(language);
    }

    private List<String> files() {
        return result.drafts().stream().map(PartDraft::path).sorted().toList();
    }

    private String say(String key, Object... arguments) {
        return Message.of(ImportView.class, "import." + key, arguments).in(language);
    }
}
