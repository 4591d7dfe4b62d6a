// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.words.Story;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.versioning.HistoryEntry;

/** The history of a landscape for a person. */
record LogText(Language language, ZoneId zone) {

    private static final int SHORT = 10;

    List<String> lines(HistoryEntry entry) {
        List<String> lines = new ArrayList<>();
        lines.add(say(entry.merge() ? "log.merge" : "log.commit", entry.commit().substring(0, SHORT),
                LocalDate.ofInstant(entry.time(), zone), entry.author(), entry.subject()));
        entry.trouble().ifPresent(trouble -> lines.add("  " + trouble.in(language)));
        entry.comparison().ifPresent(comparison -> lines.addAll(sentences(entry, comparison)));
        lines.add("");
        return lines;
    }

    String nothing(Optional<String> id) {
        return id.map(each -> say("log.nothing.element", each)).orElseGet(() -> say("log.nothing"));
    }

    private List<String> sentences(HistoryEntry entry, Comparison comparison) {
        return Story.of(comparison, entry.differences(), language).stream()
                .flatMap(topic -> topic.sentences().stream())
                .map(sentence -> "  " + sentence.whole().in(language))
                .toList();
    }

    private String say(String key, Object... arguments) {
        return Message.of(LogText.class, key, arguments).in(language);
    }
}
