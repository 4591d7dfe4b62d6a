// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.ui.versions.story.Chapter;

/** The commits of a history, a row each: when, who, message, what changed. */
final class ChapterTable {

    private static final String[] COLUMNS = {"when", "who", "message", "what"};
    private static final int[] SHARES = {19, 13, 26, 42};

    private final Table table;
    private final List<Chapter> chapters = new ArrayList<>();

    ChapterTable(Composite parent, Layouts layouts, Consumer<Chapter> chosen) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String each : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(layouts.say("column." + each));
        }
        table.addListener(SWT.Resize, event -> spread());
        table.addListener(SWT.Selection, event -> chosen().ifPresent(chosen));
    }

    Table control() {
        return table;
    }

    void clear() {
        chapters.clear();
        table.removeAll();
    }

    void add(Chapter chapter) {
        chapters.add(chapter);
        new TableItem(table, SWT.NONE)
                .setText(new String[] {chapter.when(), chapter.who(), chapter.message(), chapter.what()});
    }

    int size() {
        return chapters.size();
    }

    Optional<Chapter> chosen() {
        return table.getSelectionIndex() < 0 ? Optional.empty()
                : Optional.of(chapters.get(table.getSelectionIndex()));
    }

    private void spread() {
        int width = table.getClientArea().width;
        for (int i = 0; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }
}
