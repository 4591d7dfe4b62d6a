// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.exchange.ExportReport;
import dk.landskab.exchange.ExportReport.Kind;
import dk.landskab.exchange.ExportReport.Loss;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * What an export does not hold, for a dialog: each kind with its number and its first few.
 *
 * @param report of the export
 */
record Losses(ExportReport report, Language language) {

    private static final int LISTED = 6;

    /** The lines, one below the other. */
    String text() {
        return report.isLossless() ? say("export.lossless")
                : Stream.of(Kind.values()).flatMap(this::lines).collect(Collectors.joining("\n"));
    }

    private Stream<String> lines(Kind kind) {
        List<Loss> losses = report.losses(kind);
        if (losses.isEmpty()) {
            return Stream.empty();
        }
        Stream<String> first = losses.stream().limit(LISTED).map(each -> "  " + each.what().in(language));
        Stream<String> more = losses.size() > LISTED ? Stream.of("  " + say("export.more", losses.size() - LISTED))
                : Stream.empty();
        return Stream.of(Stream.of(say("export.loss." + kind, losses.size())), first, more).flatMap(each -> each);
    }

    private String say(String key, Object... arguments) {
        return Message.of(Losses.class, key, arguments).in(language);
    }
}
