// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import dk.landskab.example.Examples;

/** The lines of a text, with those of the texts it includes in their place. */
final class Lines {

    private static final String INCLUDE = "include";

    private Lines() {
    }

    static List<Line> of(String path) {
        List<Line> lines = new ArrayList<>();
        add(path, lines);
        return lines;
    }

    static List<Line> split(String file, String text) {
        List<Line> lines = new ArrayList<>();
        text.lines().forEach(each -> lines.add(new Line(file, lines.size() + 1, each.strip())));
        return lines;
    }

    private static void add(String path, List<Line> into) {
        for (Line line : split(path, read(path))) {
            if (line.word().equals(INCLUDE)) {
                add(line.rest(), into);
                // Ends a table that the included text may end with.
                into.add(new Line(path, line.number(), ""));
            } else {
                into.add(line);
            }
        }
    }

    /** A text of the examples as it stands. */
    static String read(String path) {
        try (InputStream stream = Examples.class.getResourceAsStream("data/" + path)) {
            if (stream == null) {
                throw new BadSheet("no text " + path);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
