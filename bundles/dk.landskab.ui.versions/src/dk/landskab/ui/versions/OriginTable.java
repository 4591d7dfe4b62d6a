// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.jface.resource.JFaceResources;

import dk.landskab.ui.versions.story.Setting;

/** What an element says, a row each: feature, value, what it was, since when, who, why. */
final class OriginTable {

    private static final String[] COLUMNS = {"feature", "value", "before", "since", "who", "message"};
    private static final int[] SHARES = {18, 20, 18, 14, 12, 18};

    private final Table table;
    private List<Setting> settings = List.of();

    OriginTable(Composite parent, Layouts layouts, Runnable chosen) {
        table = new Table(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String each : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(layouts.say("column." + each));
        }
        table.addListener(SWT.Resize, event -> spread());
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
        spread();
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

    private void spread() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }
}
