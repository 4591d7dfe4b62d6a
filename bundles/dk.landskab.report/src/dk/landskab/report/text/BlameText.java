// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.versioning.BlameLine;

/**
 * Who made an element say what it says, as text: a line a feature with the commit, the day and the author before it.
 *
 * @param zone in which days are told
 */
public record BlameText(Language language, Terminal terminal, ZoneId zone) {

    private static final int SHORT = 10;

    /** The text. */
    public String of(List<BlameLine> lines) {
        int author = lines.stream().mapToInt(line -> line.set().author().length()).max().orElse(1);
        StringBuilder text = new StringBuilder();
        for (BlameLine line : lines) {
            text.append(terminal.quiet(line.set().commit().substring(0, SHORT))).append("  ")
                    .append(LocalDate.ofInstant(line.set().time(), zone)).append("  ")
                    .append(("%-" + Math.max(1, author) + "s").formatted(Plain.clean(line.set().author()))).append("  ")
                    .append(said(line)).append('\n');
            line.trouble().ifPresent(trouble -> text.append("  ").append(trouble.in(language)).append('\n'));
        }
        return text.toString();
    }

    private String said(BlameLine line) {
        Labels labels = Labels.in(language);
        if (line.feature().isEmpty()) {
            return terminal.strong(Plain.clean(labels.of(line.subject().eClass()) + ": " + labels.of(line.subject())))
                    + " " + terminal.quiet(Plain.clean(line.subject().getId()));
        }
        FeaturePath path = line.feature().get();
        return "  " + labels.of(path.last()) + ": "
                + Plain.clean(value(path, line.value().orElseThrow(), labels));
    }

    private static String value(FeaturePath path, Change change, Labels labels) {
        return labels.value(path.last(), switch (change) {
            case Change.OfValue value -> value.after();
            case Change.OfSet set -> set.gained();
            case Change.OfSequence list -> list.after();
        });
    }
}
