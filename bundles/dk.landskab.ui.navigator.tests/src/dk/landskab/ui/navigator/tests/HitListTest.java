// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.navigator.HitList;
import dk.landskab.ui.navigator.catalogue.Card;
import dk.landskab.ui.navigator.catalogue.Match;
import dk.landskab.ui.navigator.catalogue.Search;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class HitListTest {

    @TempDir
    private Path temporary;
    private Town town;
    private Window window;
    private HitList list;

    @BeforeEach
    void aList() {
        town = Town.in(temporary);
        window = new Window(600, 300);
        list = new HitList(window.shell(), new TestDesk(town, Language.EN), true);
        window.open();
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    private void show(String typed) {
        list.show(found(typed));
        window.settle();
    }

    private List<Match> found(String typed) {
        return new Search(town.catalogue(), each -> true, 50).find(typed, () -> false).best();
    }

    private List<Integer> widths() {
        return Stream.of(list.table().getColumns()).map(TableColumn::getWidth).toList();
    }

    @Test
    void nothingIsCutWhereThereIsRoomAndTheWholeWidthIsUsed() {
        show("pay");
        Table table = list.table();
        assertTrue(table.getItemCount() > 1);
        for (int row = 0; row < table.getItemCount(); row++) {
            for (int column = 0; column < 2; column++) {
                Rectangle text = table.getItem(row).getTextBounds(column);
                int needed = text.x + table.getItem(row).getText(column).length() * 4;
                assertTrue(needed < table.getItem(row).getBounds(column).x + widths().get(column), "row " + row);
            }
        }
        assertEquals(table.getClientArea().width, widths().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aColumnIsAsWideAsWhatStandsInItNeedsBesideTheOther() {
        show("løn");
        List<Integer> one = widths();
        show("it");
        assertTrue(!one.equals(widths()), "the same whatever was found: " + one);
        window.shell().setSize(200, 300);
        window.settle();
        assertTrue(widths().stream().allMatch(each -> each >= 60), () -> "hardly anything is read: " + widths());
    }

    @Test
    void theMouseTellsAllOfALineAndNothingBesideThem() {
        show("løn");
        Rectangle first = list.table().getItem(0).getBounds();
        move(first.x + 2, first.y + 2);
        assertEquals("Løn og pension\nApplication · town.app.pay", list.table().getToolTipText());
        move(first.x + 2, 290);
        assertNull(list.table().getToolTipText());
    }

    private void move(int x, int y) {
        Event event = new Event();
        event.x = x;
        event.y = y;
        list.table().notifyListeners(SWT.MouseMove, event);
    }

    @Test
    void whatWasPickedStaysPickedWhileItIsFoundAndElseTheBestIs() {
        show("town");
        int second = 1;
        list.table().setSelection(second);
        Window.happens(list.table(), SWT.Selection);
        Card picked = list.allChosen().getFirst();
        list.table().setSelection(new int[] {second, 0});
        assertEquals(List.of(0, 1), list.allChosen().stream().map(each -> indexOf(each)).toList());

        list.show(List.of());
        assertEquals(List.of(), list.allChosen());
        show("town");
        assertEquals(List.of(0), list.allChosen().stream().map(each -> indexOf(each)).toList());
        assertTrue(indexOf(picked) == second);
    }

    private int indexOf(Card card) {
        List<Match> all = found("town");
        return all.indexOf(all.stream().filter(each -> each.card() == card).findFirst().orElseThrow());
    }
}
