// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.jface.resource.JFaceResources;

import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;
import dk.landskab.ui.versions.story.Setting;

/** What an element says, a row each: feature, value, what it was, since when, who, why. */
final class OriginTable {

    private static final String[] COLUMNS = {"feature", "value", "before", "since", "who", "message"};
    private static final int NARROWEST = 70;
    private static final int WIDEST = 320;
    private static final int SINCE = 3;
    /** The first tell how wide the columns are. */
    private static final int MEASURED = 60;

    private final Table table;
    private final Fitting fitting;
    private List<Setting> settings = List.of();

    OriginTable(Composite parent, Layouts layouts, Runnable chosen) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String each : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(layouts.say("column." + each));
        }
        fitting = new Fitting(table);
        fit();
        table.addListener(SWT.MouseMove, event -> Hints.of(table, event));
        table.addListener(SWT.Selection, event -> chosen.run());
    }

    Table control() {
        return table;
    }

    void show(List<Setting> newer) {
        settings = newer;
        table.removeAll();
        Font heading = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
        for (Setting each : newer) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean whole = each.path().isEmpty();
            item.setText(new String[] {whole ? each.said() : "   " + each.said(), each.value(), each.before(),
                each.when(), each.who(), each.message()});
            if (whole) {
                item.setFont(0, heading);
            }
        }
        fit();
    }

    /** What is chosen, in the order in which it stands. */
    List<Setting> chosen() {
        return Arrays.stream(table.getSelectionIndices()).sorted().mapToObj(settings::get).toList();
    }

    /** Whether there is anything to choose. */
    boolean isFilled() {
        return !settings.isEmpty();
    }

    /** Chooses what an element says; false where it says nothing of it. */
    boolean choose(String id, List<EStructuralFeature> path) {
        for (int i = 0; i < settings.size(); i++) {
            Setting each = settings.get(i);
            if (each.id().equals(id) && each.path().equals(path)) {
                table.setSelection(i);
                return true;
            }
        }
        table.deselectAll();
        return false;
    }

    /** The time is shown whole; the others share what is left as their words need it. */
    private void fit() {
        fitting.fit(IntStream.range(0, COLUMNS.length).mapToObj(each -> each == SINCE ? Room.all(width(each))
                : Room.some(Math.max(NARROWEST, head(each)), Math.max(2 * NARROWEST, width(each)))).toList());
    }

    private int head(int column) {
        return fitting.width(Stream.of(table.getColumn(column).getText()));
    }

    private int width(int column) {
        return Math.min(WIDEST, fitting.width(Stream.concat(Stream.of(table.getColumn(column).getText()),
                Arrays.stream(table.getItems()).limit(MEASURED).map(each -> each.getText(column)))));
    }
}
