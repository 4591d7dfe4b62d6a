// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Pattern;

import dk.landskab.model.edit.Language;
import dk.landskab.report.text.Terminal;

/**
 * What a command sees of the world around it.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param language in which the reader is spoken to
 * @param folder that relative paths begin at
 * @param clock what day it is
 * @param page how wide a line of text may be, and whether it may have colours
 * @param logs the folder for the log of a fault
 * @param program how another program, such as Git, starts this one
 */
public record Environment(PrintWriter out, PrintWriter err, Language language, Path folder, Clock clock,
        Terminal page, Path logs, String program) {

    private static final Pattern COLUMNS = Pattern.compile("[1-9]\\d{1,3}");
    private static final int USUAL_WIDTH = 100;

    /** The surroundings of this process. */
    static Environment ofProcess(Language language) {
        // Results are UTF-8 everywhere: a report piped into a file must not depend on the terminal's code page.
        return new Environment(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8), language, Path.of(""),
                Clock.systemDefaultZone(), page(System.getenv()),
                Path.of(System.getProperty("user.home"), ".landskab", "log"),
                System.getProperty("landskab.program", "landskab"));
    }

    private static Terminal page(Map<String, String> variables) {
        boolean isWatched = Boolean.getBoolean("landskab.terminal");
        return isWatched && !variables.containsKey("NO_COLOR")
                ? new Terminal(COLUMNS.matcher(variables.getOrDefault("COLUMNS", "")).matches()
                        ? Integer.parseInt(variables.get("COLUMNS")) : USUAL_WIDTH, true)
                : Terminal.NONE;
    }

    /** A place as the user named it, seen from {@link #folder}. */
    String place(String name) {
        return folder.toString().isEmpty() || Path.of(name).isAbsolute() ? name : folder.resolve(name).toString();
    }

    /** The day that was named, else today. */
    LocalDate date(LocalDate named) {
        return named == null ? today() : named;
    }

    /** Today. */
    LocalDate today() {
        return LocalDate.now(clock);
    }
}
