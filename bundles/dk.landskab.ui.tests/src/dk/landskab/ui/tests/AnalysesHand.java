// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

import dk.landskab.ui.Perspectives;
import dk.landskab.ui.part.ResultsView;

/** What a person does to have something analysed, and with the answer. */
record AnalysesHand(Driver driver) {

    static final String HERE = "The landscape that is open";

    /** Asks for an analysis, as its line of the menu does. */
    void analyse(String kind) {
        driver.command("dk.landskab.ui.analyse", Map.of("dk.landskab.ui.analyse.kind", kind));
    }

    /** Waits for the wizard, and types the place of the one of its landscapes. */
    void place(int index, String place) {
        driver.until("the wizard", () -> places().size() > index);
        driver.on(() -> {
            places().get(index).setText(place);
            return null;
        });
    }

    /** The same, as it was at a revision. */
    void place(int index, String place, String revision) {
        place(index, place);
        driver.on(() -> {
            Stream.of(places().get(index).getParent().getChildren()).filter(Combo.class::isInstance)
                    .map(Combo.class::cast).toList().getLast().setText(revision);
            return null;
        });
    }

    /** Types into the folder that may be left out. */
    void folder(Path folder) {
        driver.on(() -> {
            driver.controls(Text.class, each -> each.getMessage().equals("None")).getFirst().setText(folder.toString());
            return null;
        });
    }

    /** Waits for the answer. */
    void answered() {
        driver.until("the answer", this::isAnswered);
    }

    /** Whether there is an answer. For the thread of the window. */
    boolean isAnswered() {
        return !driver.controls(Tree.class, AnalysesHand::isContents).isEmpty();
    }

    private static boolean isContents(Tree tree) {
        return tree.getItemCount() > 0 && tree.getItem(0).getText().equals("Conclusions");
    }

    /** Turns to a section of the answer, sorts its table by a column, and shows only the rows with some words. */
    void look(String section, String column, String words) {
        driver.lines().choose(section);
        driver.on(() -> {
            int index = Stream.of(table().getColumns()).map(each -> each.getText()).toList().indexOf(column);
            table().getColumn(index).notifyListeners(SWT.Selection, new Event());
            filter().setText(words);
            return null;
        });
    }

    /** The rows of the table as they are shown, one column of them. For the thread of the window. */
    List<String> rows(int column) {
        return Stream.of(table().getItems()).map(each -> each.getText(column)).toList();
    }

    /** Goes to the element of a row. */
    void follow(int row) {
        driver.on(() -> {
            TableItem item = table().getItem(row);
            table().setSelection(item);
            table().notifyListeners(SWT.Selection, new Event());
            table().notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
    }

    private Table table() {
        Control contents = driver.controls(Tree.class, AnalysesHand::isContents).getFirst();
        return driver.controls(Table.class, each -> isWithin(each, contents.getParent())).getFirst();
    }

    private Text filter() {
        return driver.controls(Text.class, each -> each.getMessage().equals("Filter by words")
                && each.getParent() == table().getParent()).getFirst();
    }

    private static boolean isWithin(Control control, Control above) {
        return control != null && (control == above || isWithin(control.getParent(), above));
    }

    /** Writes the report that is there as a file, or else into a folder, and waits until it is told. */
    void write(Path place) {
        driver.on(() -> {
            results().results().write(place);
            return null;
        });
        driver.until("it is written", () -> !driver.controls(Label.class, each -> each.getText()
                .equals("Written: " + (Files.isDirectory(place) ? place.resolve("index.html") : place))).isEmpty());
    }

    /** The view of the results. For the thread of the window. */
    ResultsView results() {
        return (ResultsView) driver.window().getActivePage().findView(Perspectives.RESULTS);
    }

    private List<Combo> places() {
        return driver.controls(Combo.class, each -> each.indexOf(HERE) >= 0);
    }
}
