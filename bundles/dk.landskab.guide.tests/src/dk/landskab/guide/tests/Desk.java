// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.cli.Environment;
import dk.landskab.cli.Main;
import dk.landskab.model.edit.Language;
import dk.landskab.report.text.Terminal;

/** Where a reader sits and types, on the day on which the example stands. */
record Desk(Path folder, Language language) {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Terminal SCREEN = new Terminal(100, false);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    /** What the screen shows after a command, line by line; results and everything else as they come. */
    List<String> type(String command) {
        List<String> words = words(command);
        if (!words.getFirst().equals("landskab")) {
            throw new IllegalArgumentException("a reader of the guide types landskab, not " + command);
        }
        StringWriter screen = new StringWriter();
        PrintWriter out = new PrintWriter(screen);
        Main.run(new Environment(out, out, language, folder, CLOCK, SCREEN, folder.resolve("logs"), "landskab"),
                words.subList(1, words.size()).toArray(String[]::new));
        out.flush();
        return screen.toString().replace(folder + "/", "").lines().map(String::stripTrailing).toList();
    }

    private static List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group(2) : word.group(1));
        }
        return words;
    }
}
