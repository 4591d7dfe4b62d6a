// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One value in a table. */
public sealed interface Cell {

    /** Nothing is stated; never zero. */
    Cell EMPTY = new Empty();
    /** It should be stated and is not known. */
    Cell UNKNOWN = new Unknown();

    /** Nothing. */
    record Empty() implements Cell {
    }

    /** Not known. */
    record Unknown() implements Cell {
    }

    /** Words. */
    record Text(String text) implements Cell {
    }

    /** Several lines of words. */
    record Lines(List<String> lines) implements Cell {

        /** Copies the lines. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** An exact number; its unit stands in the column. */
    record Amount(BigDecimal value) implements Cell {
    }

    /** A day. */
    record Day(LocalDate date) implements Cell {
    }

    /**
     * Elements, at least one.
     *
     * @param isBrief whether they stand in one line without ids, where there are many
     */
    record Refs(List<Ref> refs, boolean isBrief) implements Cell {

        /** Copies the list. */
        public Refs {
            refs = List.copyOf(refs);
        }
    }

    /** A word with its mark. */
    record Marked(Mark mark, String text) implements Cell {
    }

    /**
     * A grade that is shown darker the higher it is, with its number.
     *
     * @param value from 1
     * @param highest the highest there is
     */
    record Grade(int value, int highest) implements Cell {
    }

    /** Words, or nothing where there are none. */
    static Cell text(String text) {
        return text == null || text.isBlank() ? EMPTY : new Text(text);
    }

    /** Lines, or nothing where there are none. */
    static Cell lines(List<String> lines) {
        return lines.isEmpty() ? EMPTY : lines.size() == 1 ? text(lines.getFirst()) : new Lines(lines);
    }

    /** A number, or unknown where it is not stated. */
    static Cell number(Number value) {
        return value == null ? UNKNOWN : new Amount(new BigDecimal(value.toString()));
    }

    /** A number that is nothing where it is zero. */
    static Cell count(int value) {
        return value == 0 ? EMPTY : number(value);
    }

    /** A day, or nothing where none is stated. */
    static Cell day(LocalDate date) {
        return date == null ? EMPTY : new Day(date);
    }

    /** Elements, or nothing where there are none. */
    static Cell refs(List<Ref> refs) {
        return refs.isEmpty() ? EMPTY : new Refs(refs, false);
    }

    /** Elements in one line, or nothing where there are none. */
    static Cell brief(List<Ref> refs) {
        return refs.isEmpty() ? EMPTY : new Refs(refs, true);
    }
}
