// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.util.List;
import java.util.stream.Stream;

import dk.landskab.model.edit.Language;

/**
 * What a paper says, before it takes the form of a page or of a text document. Immutable, and nothing is escaped.
 *
 * @param language that it is written in
 * @param title of it: the first heading of the first level
 * @param blocks in their order
 */
public record Paper(Language language, String title, List<Block> blocks) {

    /** Copies the list. */
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A part of a paper that stands by itself. */
    public sealed interface Block {
    }

    /**
     * A heading.
     *
     * @param level 1 for the title, 2 for a section, 3 within one
     */
    public record Heading(int level, List<Run> text) implements Block {

        /** Copies the list. */
        public Heading {
            text = List.copyOf(text);
        }
    }

    /**
     * A paragraph.
     *
     * @param style a class of the template, such as {@code quiet}; empty for none
     */
    public record Paragraph(String style, List<Run> text) implements Block {

        /** Copies the list. */
        public Paragraph {
            text = List.copyOf(text);
        }
    }

    /** A list. */
    public record Items(boolean isOrdered, String style, List<List<Run>> items) implements Block {

        /** Copies the lists. */
        public Items {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /** Terms with what is said of them. */
    public record Facts(String style, List<Fact> facts) implements Block {

        /** Copies the list. */
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** A term and what is said of it. */
    public record Fact(List<Run> term, List<Run> text) {

        /** Copies the lists. */
        public Fact {
            term = List.copyOf(term);
            text = List.copyOf(text);
        }
    }

    /**
     * A table.
     *
     * @param caption empty where it has none
     * @param head at most one row
     */
    public record Grid(String style, List<Run> caption, List<Row> head, List<Row> body) implements Block {

        /** Copies the lists. */
        public Grid {
            caption = List.copyOf(caption);
            head = List.copyOf(head);
            body = List.copyOf(body);
        }

        /** How many columns its widest row has. */
        public int width() {
            return Stream.concat(head.stream(), body.stream()).mapToInt(row -> row.cells().size())
                    .max().orElse(0);
        }
    }

    /** A row of a table. */
    public record Row(List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A cell of a table. */
    public record Cell(boolean isHead, String style, List<Run> text) {

        /** Copies the list. */
        public Cell {
            text = List.copyOf(text);
        }

        /** Its words without their styles. */
        public String words() {
            return Paper.words(text);
        }
    }

    /**
     * Words in one style.
     *
     * @param style {@code strong}, {@code em}, {@code small}, a class of the template, or empty for none
     * @param text a line feed in it begins a new line
     */
    public record Run(String style, String text) {
    }

    /** The words of runs without their styles. */
    public static String words(List<Run> runs) {
        StringBuilder words = new StringBuilder();
        runs.forEach(run -> words.append(run.text()));
        return words.toString().strip();
    }
}
