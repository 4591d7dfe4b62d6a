// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import dk.landskab.cli.Environment;
import dk.landskab.cli.Main;
import dk.landskab.model.edit.Language;
import dk.landskab.report.text.Terminal;

/** Types commands in a folder, on a day that never changes. */
record Shell(Path folder, Language language) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

    /**
     * What a command left behind.
     *
     * @param status one of {@link dk.landskab.cli.Exit}
     */
    record Outcome(int status, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Shell in(Path folder) {
        return new Shell(folder, Language.EN);
    }

    Shell speaking(Language other) {
        return new Shell(folder, other);
    }

    Outcome type(String... words) {
        return type(Terminal.NONE, words);
    }

    /** Types a command while somebody watches. */
    Outcome watched(String... words) {
        return type(new Terminal(100, true), words);
    }

    private Outcome type(Terminal page, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new Environment(new PrintWriter(out), new PrintWriter(err), language, folder, CLOCK, page,
                folder.resolve("logs"), "landskab"), words);
        return new Outcome(status, out.toString(), err.toString());
    }
}
