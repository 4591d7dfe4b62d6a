// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import dk.landskab.design.Design;
import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.comparison.Fate;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * What was drawn, for a person and for a program.
 *
 * @param isCompared whether it was compared with another landscape
 */
record DiagramExportView(String file, DiagramChoice choice, Drawing drawing, boolean isCompared, Language language) {

    private record SubjectJson(String id, String name) {
    }

    private record ExportJson(String format, String file, String kind, String diagram, SubjectJson subject, long boxes,
            int lines, int width, int height, Map<String, Long> marks, List<String> troubles) {
    }

    String json() {
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();
        return gson.toJson(new ExportJson("landskab.diagram/1", file, choice.kind().id(),
                choice.stored().map(each -> each.getId()).orElse(null),
                new SubjectJson(choice.subject().getId(), Labels.in(language).of(choice.subject())), boxes(), lines(),
                drawing.picture().width(), drawing.picture().height(), marks(), troubles())) + System.lineSeparator();
    }

    String text() {
        Stream<Message> counts = Stream.of(message("diagram.written", file,
                Design.title(choice.kind(), choice.subject(), language), boxes(), lines()));
        Map<String, Long> marks = marks();
        Stream<Message> marked = marks.isEmpty() ? Stream.of() : Stream.of(message("diagram.marks",
                marks.get("added"), marks.get("removed"), marks.get("changed"), marks.get("moved")));
        return Stream.concat(counts, marked).map(each -> each.in(language) + System.lineSeparator())
                .reduce("", String::concat);
    }

    /** What could not be drawn as it is specified, and why. */
    List<String> troubles() {
        return drawing.troubles().stream()
                .map(each -> message("diagram.trouble", each.mapping(), each.what()).in(language)).distinct().toList();
    }

    private long boxes() {
        return drawing.scene().boxes().count();
    }

    private int lines() {
        return drawing.scene().lines().size();
    }

    /** How many of each fate; empty where nothing was compared. */
    private Map<String, Long> marks() {
        Map<String, Long> marks = new LinkedHashMap<>();
        if (isCompared) {
            Arrays.stream(Fate.values()).forEach(fate -> marks.put(fate.name().toLowerCase(Locale.ROOT),
                    drawing.compared().fates().values().stream().filter(fate::equals).count()));
        }
        return marks;
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(DiagramExportView.class, key, arguments);
    }
}
