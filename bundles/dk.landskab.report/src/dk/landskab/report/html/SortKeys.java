// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.html;

import java.util.stream.Collectors;

import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Ref;

/** What the rows of a table are sorted by. */
final class SortKeys {

    private SortKeys() {
    }

    /** A plain number for numbers, else a text; empty for what is not stated, which comes last. */
    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Empty none -> "";
            case Cell.Unknown none -> "";
            case Cell.Amount amount -> amount.value().toPlainString();
            case Cell.Grade grade -> Integer.toString(grade.value());
            case Cell.Day day -> day.date().toString();
            case Cell.Text text -> text.text();
            case Cell.Marked marked -> marked.text();
            case Cell.Lines lines -> String.join(" ", lines.lines());
            case Cell.Refs refs -> refs.refs().stream().map(Ref::name).collect(Collectors.joining(", "));
        };
    }
}
