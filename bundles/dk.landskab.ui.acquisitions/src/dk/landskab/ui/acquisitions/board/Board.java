// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.board;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.report.html.Host;
import dk.landskab.ui.navigator.Deed;
import dk.landskab.ui.navigator.DeedMenu;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.page.PagePane;

/**
 * Every case of the open landscape: on a board, a column a phase and a card a case; behind it as a table with phase,
 * gate, for whom it waits and how long, what it costs and binds; and the budget pools that cases draw on. A row leads to
 * its element, and opens its text. For the window's thread.
 */
public final class Board {

    private static final int MARGIN = 4;

    private final Desk desk;
    private final Composite control;
    private final Text filter;
    private final Label count;
    private final TabFolder parts;
    private final Optional<PagePane> page;
    private final SheetTable cases;
    private final SheetTable pools;
    private boolean isRead;

    /** What was read, with the page of the board where there is one. */
    private record Now(Pipelines pipelines, Optional<String> board) {
    }

    /** The board in a window; it goes with its control. */
    public Board(Composite parent, Desk desk) {
        this.desk = desk;
        Labels labels = Labels.in(desk.language());
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).applyTo(control);
        filter = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(say("filter"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        count = new Label(control, SWT.RIGHT);
        parts = new TabFolder(control, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(parts);
        page = page();
        cases = new SheetTable(parts, labels);
        pools = new SheetTable(parts, labels);
        page.ifPresent(each -> tab(say("tab.board"), each.control()));
        tab(say("tab.cases"), cases.frame());
        tab(say("tab.pools"), pools.frame());
        filter.addModifyListener(event -> {
            cases.filter(filter.getText());
            pools.filter(filter.getText());
            tell();
        });
        parts.addListener(SWT.Selection, event -> {
            filter.setEnabled(!isBoardShown());
            tell();
        });
        filter.setEnabled(page.isEmpty());
        cases.tell(this::select, this::open);
        pools.tell(this::select, this::open);
        count.setText(say("reading"));
        menus(new DeedMenu(desk.language()));
        new Live<>(control, desk, this::read, this::show, count::setText);
    }

    /** What can be done with a case, on its card and in its row. */
    private void menus(DeedMenu menu) {
        page.ifPresent(each -> each.offer(menu, address -> Host.id(address).map(this::deeds).orElse(List.of())));
        menu.give(cases.control(), () -> cases.chosen().map(this::deeds).orElse(List.of()));
        menu.give(pools.control(), () -> pools.chosen().map(this::deeds).orElse(List.of()));
    }

    private List<Deed> deeds(String id) {
        return desk.landscape().find(id).map(desk::deeds).orElse(List.of());
    }

    /** The cases as cards; none where the system shows no pages, and the tables say the same. */
    private Optional<PagePane> page() {
        try {
            return Optional.of(new PagePane(parts, address -> Host.id(address).ifPresent(this::open)));
        } catch (SWTError none) {
            return Optional.empty();
        }
    }

    private void tab(String title, Control table) {
        TabItem tab = new TabItem(parts, SWT.NONE);
        tab.setText(title);
        tab.setControl(table);
    }

    private Now read(boolean isDark) {
        Pipelines now = Pipelines.of(desk.landscape().copy(), desk.today(), desk.language());
        return new Now(now, page.map(each -> now.board(isDark)));
    }

    private void show(Now now) {
        now.board().ifPresent(each -> page.orElseThrow().renew(each));
        cases.show(now.pipelines().cases());
        pools.show(now.pipelines().pools());
        isRead = true;
        tell();
    }

    /** Tells how many there are of what is shown, once it was read. */
    private void tell() {
        if (isRead) {
            boolean arePools = parts.getSelectionIndex() == parts.getItemCount() - 1;
            int number = (arePools ? pools : cases).size();
            count.setText(say((arePools ? "pools." : "cases.") + (number == 0 ? "none" : number == 1 ? "one" : "many"),
                    number));
            control.layout();
        }
    }

    private void select(String id) {
        desk.landscape().find(id).ifPresent(desk::select);
    }

    private void open(String id) {
        desk.landscape().find(id).ifPresent(desk::open);
    }

    /** What is laid out in the window. */
    public Control control() {
        return control;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        if (isBoardShown()) {
            page.orElseThrow().control().setFocus();
        } else {
            cases.control().setFocus();
        }
    }

    /** Nothing is filtered on the board, which shows all cases. */
    private boolean isBoardShown() {
        return page.isPresent() && parts.getSelectionIndex() <= 0;
    }

    /** Something was chosen elsewhere; null where nothing is. */
    public void show(EObject chosen) {
        String id = chosen == null ? null : EcoreUtil.getID(chosen);
        if (id != null && cases.chosen().filter(id::equals).isEmpty()) {
            cases.choose(id);
        }
    }

    private String say(String key, Object... arguments) {
        return Message.of(Board.class, key, arguments).in(desk.language());
    }
}
