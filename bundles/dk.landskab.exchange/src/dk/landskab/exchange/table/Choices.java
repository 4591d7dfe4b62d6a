// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.exchange.sheet.Escapes;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What can be chosen in the cells of a workbook: a hidden sheet with a column for each list, and the rules. */
final class Choices {

    /** So many rows below the last can be filled in with the lists at hand. */
    private static final int SPARE_ROWS = 1000;
    /** Excel calls a workbook damaged where the title of a message is longer. */
    private static final int TITLE_AT_MOST = 32;
    private static final String NAME = "Landskab lists";

    private final Language language;
    private final Map<EClassifier, List<String>> lists = new LinkedHashMap<>();

    Choices(List<Sheet> sheets, Language language) {
        this.language = language;
        Map<EClass, List<String>> ids = new LinkedHashMap<>();
        sheets.forEach(sheet -> ids.put(sheet.layout().type(), sheet.rows().stream()
                .map(row -> ((CellValue.Text) row.getFirst()).text()).toList()));
        sheets.stream().flatMap(sheet -> sheet.layout().columns().stream()).filter(Column::isOfFeature)
                .forEach(column -> lists.computeIfAbsent(column.feature().getEType(),
                        type -> choices(column, type, ids, language)));
        lists.values().removeIf(List::isEmpty);
    }

    private static List<String> choices(Column column, EClassifier type, Map<EClass, List<String>> ids,
            Language language) {
        return switch (column.feature()) {
            case EAttribute attribute when type instanceof EEnum literals -> Words.of(literals).all(language);
            case EReference reference when !reference.isContainment() -> {
                List<String> all = new ArrayList<>();
                ids.forEach((each, some) -> all.addAll(reference.getEReferenceType().isSuperTypeOf(each) ? some
                        : List.of()));
                yield all;
            }
            default -> List.of();
        };
    }

    /** Lets the cells of a column choose; where several values fit, other texts are no error. */
    void offer(Worksheet sheet, int number, Column column, int rows) {
        if (column.isOfFeature() && lists.containsKey(column.feature().getEType())) {
            EClassifier type = column.feature().getEType();
            int list = List.copyOf(lists.keySet()).indexOf(type);
            String letters = letters(list);
            sheet.range(1, number, rows + SPARE_ROWS, number).validateWithListByFormula("'" + NAME + "'!$" + letters
                    + "$1:$" + letters + "$" + lists.get(type).size()).allowBlank(true)
                    .showErrorMessage(type instanceof EEnum && !column.feature().isMany())
                    .errorStyle(DataValidationErrorStyle.STOP).errorTitle(title(column.label(language)))
                    .error(Message.of(Choices.class, "choose").in(language));
        }
    }

    private static String title(String label) {
        return label.substring(0, Math.min(TITLE_AT_MOST, label.length()));
    }

    /** Writes the hidden sheet. */
    void write(Workbook book) {
        Worksheet sheet = book.newWorksheet(NAME);
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        int column = 0;
        for (List<String> list : lists.values()) {
            for (int row = 0; row < list.size(); row++) {
                sheet.value(row, column, Escapes.of(Guarded.of(list.get(row))));
            }
            column++;
        }
    }

    /** The name of a column, from 0 for A. */
    static String letters(int column) {
        return (column >= 26 ? letters(column / 26 - 1) : "") + (char) ('A' + column % 26);
    }
}
