// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.ArrayList;
import java.util.List;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import dk.landskab.exchange.ExportReport.Kind;
import dk.landskab.exchange.ExportReport.Loss;
import dk.landskab.exchange.ExportResult;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What an export wrote and what it does not hold, for a person and for a program. */
record ExportView(String target, ExportResult result, Language language) {

    /** More of one kind than this are counted, not listed; the JSON has them all. */
    private static final int LISTED = 20;

    private record LossJson(String kind, String what, String id) {
    }

    private record ReportJson(String format, boolean lossless, String target, int files, List<LossJson> losses,
            List<String> notes) {
    }

    String json() {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        return gson.toJson(new ReportJson("landskab.export/1", result.report().isLossless(), target,
                result.files().size(), result.report().losses().stream()
                        .map(loss -> new LossJson(loss.kind().name(), loss.what().in(language), loss.id())).toList(),
                result.report().notes().stream().map(note -> note.in(language)).toList()));
    }

    String text() {
        List<String> lines = new ArrayList<>();
        lines.add(Message.of(ExportView.class, "export.written", target, result.files().size()).in(language));
        for (Kind kind : Kind.values()) {
            List<Loss> losses = result.report().losses(kind);
            if (!losses.isEmpty()) {
                lines.add(Message.of(ExportView.class, "export.kind." + kind, losses.size()).in(language));
                losses.stream().limit(LISTED).forEach(loss -> lines.add("  " + loss.what().in(language)));
                if (losses.size() > LISTED) {
                    lines.add("  " + Message.of(ExportView.class, "import.more", losses.size() - LISTED)
                            .in(language));
                }
            }
        }
        if (result.report().isLossless()) {
            lines.add(Message.of(ExportView.class, "export.lossless").in(language));
        }
        result.report().notes().forEach(note -> lines.add(note.in(language)));
        return String.join(System.lineSeparator(), lines);
    }
}
