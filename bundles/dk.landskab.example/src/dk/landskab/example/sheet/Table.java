// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.sheet;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;

/**
 * A table: a class, and a row for each object.
 *
 * @param type name of the class
 * @param ids how the ids of the rows are written
 * @param constants what holds for all rows
 */
record Table(String type, Ids ids, Map<String, String> constants, List<Column> columns, Sheet sheet) {

    /** Reads a table until a blank line. */
    static void read(Line head, Sheet sheet, Iterator<Line> rest) {
        List<String> words = Arrays.asList(head.rest().split("\\s+"));
        boolean begins = words.size() > 1 && words.get(1).startsWith("@");
        Ids ids = begins ? new Ids(words.get(1).substring(1)) : Ids.WHOLE;
        Map<String, String> constants = Assignments.of(words.subList(begins ? 2 : 1, words.size()));
        Table table = null;
        for (Line line = next(rest); !line.isBlank(); line = next(rest)) {
            try {
                if (line.isComment()) {
                    continue;
                }
                if (table == null) {
                    List<Column> columns = line.cells().stream().map(Column::of).toList();
                    table = new Table(words.getFirst(), ids, constants, columns, sheet);
                } else {
                    table.row(line.cells());
                }
            } catch (RuntimeException failure) {
                throw new BadSheet(line, failure);
            }
        }
    }

    private static Line next(Iterator<Line> rest) {
        return rest.hasNext() ? rest.next() : new Line("", 0, "");
    }

    private void row(List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalArgumentException(cells.size() + " cells under " + columns.size() + " columns");
        }
        Map<Column, String> row = new LinkedHashMap<>();
        IntStream.range(0, cells.size()).filter(i -> !cells.get(i).isEmpty())
                .forEach(i -> row.put(columns.get(i), cells.get(i)));
        Optional<Column> spread = row.keySet().stream().filter(Column::spread).findFirst();
        spread.ifPresentOrElse(column -> spread(row, column), () -> fill(row));
    }

    private void spread(Map<Column, String> row, Column spread) {
        Ids written = spread.path().equals(Column.ID) ? ids : spread.ids();
        for (String id : written.all(sheet, row.get(spread))) {
            Map<Column, String> one = new LinkedHashMap<>();
            row.forEach((column, cell) -> one.put(column,
                    column == spread ? "=" + id : filled(cell, spread.path(), id, written.written(id))));
            fill(one);
        }
    }

    private String filled(String cell, String column, String id, String written) {
        String named = cell.replace("{" + column + ".id}", written);
        String hole = "{" + column + "}";
        return named.contains(hole) ? named.replace(hole, ((Element) sheet.find(id)).getName()) : named;
    }

    private void fill(Map<Column, String> row) {
        String container = Optional.ofNullable(constants.get(Column.IN)).orElseGet(() -> container(row));
        Ids own = container.isEmpty() ? ids : new Ids(container + ".");
        EObject object = sheet.object(type, own.of(cell(row, Column.ID).getValue()), container);
        constants.forEach((path, text) -> {
            if (!path.equals(Column.IN)) {
                sheet.values().set(object, path, Ids.WHOLE, text);
            }
        });
        row.forEach((column, text) -> fill((Identified) object, column, text));
    }

    private void fill(Identified object, Column column, String text) {
        if (column.children().isPresent()) {
            column.children().get().make(sheet, object, (EReference) Values.feature(object, column.path()), text);
        } else if (!column.isKey()) {
            sheet.values().set(object, column.path(), column.ids(), text);
        }
    }

    private static String container(Map<Column, String> row) {
        return row.keySet().stream().anyMatch(column -> column.path().equals(Column.IN))
                ? cell(row, Column.IN).getKey().ids().of(cell(row, Column.IN).getValue()) : "";
    }

    private static Map.Entry<Column, String> cell(Map<Column, String> row, String path) {
        return row.entrySet().stream().filter(entry -> entry.getKey().path().equals(path)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + path));
    }
}
