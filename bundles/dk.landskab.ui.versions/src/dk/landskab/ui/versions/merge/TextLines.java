// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** The lines of a text that are in conflict, as they stand in the file. */
record TextLines(Language language) {

    private static final int MOST = 8;

    /** Of the base and of both sides, each with what it is. */
    List<String> of(Conflict conflict) {
        return Stream.of(said("before", conflict.base()), said("ours", conflict.ours()), said("theirs", conflict.theirs()))
                .flatMap(Optional::stream).toList();
    }

    private Optional<String> said(String whose, Object lines) {
        return Optional.ofNullable((String) lines)
                .map(each -> say("lines." + whose) + (each.isBlank() ? " " + say("lines.none") : "\n" + first(each)));
    }

    private static String first(String lines) {
        String plain = lines.stripTrailing().stripIndent();
        return plain.lines().limit(MOST).collect(Collectors.joining("\n")) + (plain.lines().count() > MOST ? "\n…" : "");
    }

    private String say(String key) {
        return Message.of(TextLines.class, key).in(language);
    }
}
