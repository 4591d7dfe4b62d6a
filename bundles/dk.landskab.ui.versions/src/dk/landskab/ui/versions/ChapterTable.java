// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.ui.versions.story.Chapter;

/** The commits of a history, a row each: when, who, message, what changed. */
final class ChapterTable {

    private static final String[] COLUMNS = {"when", "who", "message", "what"};
    private static final int MESSAGE = 2;
    private static final int WHAT = 3;
    private static final int[] SHARES = {0, 18, 32, 50};
    private static final int AROUND = 20;

    private final Table table;
    private final List<Chapter> chapters = new ArrayList<>();
    private int time;

    ChapterTable(Composite parent, Layouts layouts, Consumer<Chapter> chosen) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String each : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(layouts.say("column." + each));
        }
        table.addListener(SWT.Resize, event -> spread());
        time = extent(table.getColumn(0).getText());
        table.addListener(SWT.MouseMove, this::hint);
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
        if (chapters.size() == 1) {
            time = extent(chapter.when());
            spread();
        }
    }

    int size() {
        return chapters.size();
    }

    Optional<Chapter> chosen() {
        return table.getSelectionIndex() < 0 ? Optional.empty()
                : Optional.of(chapters.get(table.getSelectionIndex()));
    }

    /** What a row has no room for. */
    private void hint(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        String text = item == null ? null : item.getText(MESSAGE) + "\n" + item.getText(WHAT);
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private int extent(String text) {
        GC gc = new GC(table);
        try {
            return gc.textExtent(text).x + AROUND;
        } finally {
            gc.dispose();
        }
    }

    /**
     * The time is shown whole; the others share what is left. How wide its column is, is not asked of the platform, which
     * says how wide it was when it stood alone.
     */
    private void spread() {
        table.getColumn(0).setWidth(time);
        int width = table.getClientArea().width - time;
        for (int i = 1; i < SHARES.length; i++) {
            table.getColumn(i).setWidth(width * SHARES[i] / 100);
        }
    }
}
