// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

import dk.landskab.ui.navigator.table.Fitting;
import dk.landskab.ui.navigator.table.Room;
import dk.landskab.ui.versions.story.Chapter;

/** The commits of a history, a row each: when, who, message, what changed. */
final class ChapterTable {

    private static final String[] COLUMNS = {"when", "who", "message", "what"};
    private static final int MESSAGE = 2;
    private static final int WHAT = 3;
    private static final int NARROWEST = 70;
    private static final int WIDEST = 460;
    /** The first tell how wide the columns are. */
    private static final int MEASURED = 50;

    private final Table table;
    private final Fitting fitting;
    private final List<Chapter> chapters = new ArrayList<>();

    ChapterTable(Composite parent, Layouts layouts, Consumer<Chapter> chosen) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        for (String each : COLUMNS) {
            new TableColumn(table, SWT.NONE).setText(layouts.say("column." + each));
        }
        fitting = new Fitting(table);
        fit();
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
        if (chapters.size() <= MEASURED) {
            fit();
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

    /** The time is shown whole; the others share what is left as their words need it. */
    private void fit() {
        fitting.fit(List.of(Room.all(width(0, Chapter::when)), room(1, Chapter::who),
                room(MESSAGE, Chapter::message), room(WHAT, Chapter::what)));
    }

    private Room room(int column, Function<Chapter, String> words) {
        int head = fitting.width(Stream.of(table.getColumn(column).getText()));
        return Room.some(Math.max(NARROWEST, head), Math.max(NARROWEST, width(column, words)));
    }

    private int width(int column, Function<Chapter, String> words) {
        return Math.min(WIDEST,
                fitting.width(Stream.concat(Stream.of(table.getColumn(column).getText()), chapters.stream().map(words))));
    }
}
