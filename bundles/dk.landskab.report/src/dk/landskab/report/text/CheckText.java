// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.text;

import java.util.Arrays;
import java.util.stream.Collectors;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Mark;
import dk.landskab.report.writing.Marks;
import dk.landskab.rules.CheckResult;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;

/** A check as text: a line a finding, {@code FILE:LINE:COLUMN: severity rule id: message}, then how many of each. */
public final class CheckText {

    private CheckText() {
    }

    /** The text; the last line counts. */
    public static String of(CheckResult result, Language language, Terminal terminal) {
        String lines = result.findings().stream().map(each -> line(each, language, terminal))
                .collect(Collectors.joining());
        String counts = Arrays.stream(Severity.values()).filter(severity -> result.count(severity) > 0)
                .map(severity -> severity.label().in(language) + ": " + result.count(severity))
                .collect(Collectors.joining(", "));
        String last = counts.isEmpty() ? Message.of(CheckText.class, "nothingFound", result.rules().size()).in(language)
                : Message.of(CheckText.class, "found", counts, result.rules().size()).in(language);
        String stopped = result.complete() ? "" : Message.of(CheckText.class, "stopped").in(language) + "\n";
        return lines + stopped + terminal.strong(last) + "\n";
    }

    private static String line(Finding finding, Language language, Terminal terminal) {
        Mark mark = Marks.of(finding.severity());
        return Plain.clean(finding.location().toString()) + ": "
                + terminal.marked(mark, finding.severity().label().in(language)) + " " + finding.rule()
                + finding.id().map(id -> " " + Plain.clean(id)).orElse("") + ": "
                + Plain.clean(finding.message().in(language)) + "\n";
    }
}
