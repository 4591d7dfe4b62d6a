// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;

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
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
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

    Optional<Setting> chosen() {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(settings.get(table.getSelectionIndex()));
    }

    private void spread() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }
}
