// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.util.List;
import java.util.Optional;

/**
 * The answer to one question.
 *
 * @param id unique in the report, of letters, digits and hyphens
 * @param title the question, in few words
 * @param answer a sentence that answers it
 * @param figure the picture, where there is one
 * @param tables the numbers and names behind the answer
 * @param undecided what could not be decided, and why
 * @param board what is where, where that is shown
 */
public record Section(String id, String title, String answer, Optional<Figure> figure, List<Table> tables,
        List<String> undecided, Optional<Board> board) {

    /** Copies the lists. */
    public Section {
        tables = List.copyOf(tables);
        undecided = List.copyOf(undecided);
    }

    /** A section without a board. */
    public Section(String id, String title, String answer, Optional<Figure> figure, List<Table> tables,
            List<String> undecided) {
        this(id, title, answer, figure, tables, undecided, Optional.empty());
    }

    /** A section of a sentence and tables. */
    public static Section of(String id, String title, String answer, Table... tables) {
        return new Section(id, title, answer, Optional.empty(), List.of(tables), List.of());
    }

    /** The same with a picture. */
    public Section with(Figure picture) {
        return new Section(id, title, answer, Optional.of(picture), tables, undecided, board);
    }
}
