// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.time.OffsetDateTime;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.acquisition.library.LibraryProcess;
import dk.landskab.acquisition.library.ProcessLibrary;

/**
 * The text of one step.
 *
 * @param time when it was made
 * @param message what was done: a line, then perhaps a blank one and more
 * @param lines all lines of it
 */
public record StepText(OffsetDateTime time, String message, List<Line> lines) {

    private static final String MORE = ">";

    /** Copies the lines. */
    public StepText {
        lines = List.copyOf(lines);
    }

    /**
     * The step that stands in a text of the examples.
     *
     * @param path under {@code data}
     * @throws BadSheet where there is no such text, or it does not begin with a step
     */
    public static StepText read(String path) {
        return of(Lines.of(path));
    }

    /** The step that a text says. */
    public static StepText of(String name, String text) {
        return of(Lines.split(name, text));
    }

    private static StepText of(List<Line> lines) {
        Line head = lines.getFirst();
        if (!head.word().equals("step")) {
            throw new BadSheet(head.file() + ": begins with no step");
        }
        String time = head.rest().substring(0, head.rest().indexOf(' '));
        String title = head.rest().substring(time.length()).strip();
        String more = lines.stream().filter(line -> line.text().startsWith(MORE))
                .map(line -> line.text().substring(MORE.length()).strip())
                .collect(Collectors.joining("\n"));
        return new StepText(OffsetDateTime.parse(time), more.isEmpty() ? title : title + "\n\n" + more, lines);
    }

    /**
     * Does the step.
     *
     * @throws BadSheet naming the line that cannot be understood
     */
    public void applyTo(Sheet sheet) {
        Iterator<Line> rest = lines.subList(1, lines.size()).iterator();
        while (rest.hasNext()) {
            Line line = rest.next();
            try {
                apply(sheet, line, rest);
            } catch (BadSheet known) {
                throw known;
            } catch (RuntimeException failure) {
                throw new BadSheet(line, failure);
            }
        }
        sheet.link();
    }

    private void apply(Sheet sheet, Line line, Iterator<Line> rest) {
        if (line.isBlank() || line.isComment() || line.text().startsWith(MORE)) {
            return;
        }
        switch (line.word()) {
            case "file" -> sheet.file(new Line(line.file(), line.number(), line.rest()));
            case "table" -> Table.read(line, sheet, rest);
            case "text" -> sheet.text(before(line.rest(), ' '), Lines.read(after(line.rest(), ' ')));
            case "library" -> library(sheet, line.rest());
            case "set" -> set(sheet, line.rest());
            case "unset" -> sheet.unset(before(line.rest(), ' '), after(line.rest(), ' '));
            case "remove" -> sheet.remove(line.rest());
            default -> throw new IllegalArgumentException("no statement " + line.word());
        }
    }

    private static void library(Sheet sheet, String name) {
        LibraryProcess process = ProcessLibrary.named(name)
                .orElseThrow(() -> new IllegalArgumentException("no process " + name + " in the library"));
        sheet.text(process.path(), process.text());
    }

    private static void set(Sheet sheet, String rest) {
        String assignment = after(rest, ' ');
        sheet.clearAndSet(before(rest, ' '), before(assignment, '='), after(assignment, '='));
    }

    private static String before(String text, char end) {
        int at = text.indexOf(end);
        return at < 0 ? text : text.substring(0, at);
    }

    private static String after(String text, char start) {
        return text.substring(text.indexOf(start) + 1);
    }
}
