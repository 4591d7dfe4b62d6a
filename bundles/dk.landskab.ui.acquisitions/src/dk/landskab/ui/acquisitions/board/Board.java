// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.board;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.report.html.Host;
import dk.landskab.store.StoreException;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.page.PagePane;

/**
 * Every case of the open landscape: on a board, a column a phase and a card a case; behind it as a table with phase,
 * gate, for whom it waits and how long, what it costs and binds; and the budget pools that cases draw on. A row leads to
 * its element, and opens its text. For the window's thread.
 */
public final class Board {

    private static final int MARGIN = 4;
    private static final int QUIET_MILLIS = 600;

    private final Desk desk;
    private final Display display;
    private final Composite control;
    private final Text filter;
    private final Label count;
    private final TabFolder parts;
    private final Optional<PagePane> page;
    private final SheetTable cases;
    private final SheetTable pools;
    private final AtomicInteger newest = new AtomicInteger();
    private final Runnable read = this::read;
    private boolean isStale = true;
    private boolean wasDark;

    /** The board in a window; it goes with its control. */
    public Board(Composite parent, Desk desk) {
        this.desk = desk;
        this.display = parent.getDisplay();
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
        parts.addListener(SWT.Selection, event -> filter.setEnabled(!isBoardShown()));
        filter.setEnabled(page.isEmpty());
        cases.tell(this::select, this::open);
        pools.tell(this::select, this::open);
        count.setText(say("reading"));
        follow();
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

    private void follow() {
        AutoCloseable following = desk.landscape().listen(display::asyncExec, news -> later());
        control.addListener(SWT.Paint, event -> {
            if (isStale || wasDark != ElementImages.isDark(control)) {
                later();
            }
        });
        control.addListener(SWT.Dispose, event -> {
            display.timerExec(-1, read);
            try {
                following.close();
            } catch (Exception never) {
                throw new IllegalStateException(never);
            }
        });
        read();
    }

    private void later() {
        isStale = true;
        if (!control.isDisposed()) {
            display.timerExec(QUIET_MILLIS, read);
        }
    }

    /** Nobody looks at a board that is not seen; it is read when it is painted next. */
    private void read() {
        if (control.isDisposed() || !control.isVisible()) {
            return;
        }
        isStale = false;
        boolean isDark = ElementImages.isDark(control);
        wasDark = isDark;
        int mine = newest.incrementAndGet();
        desk.background().execute(() -> {
            try {
                Pipelines now = Pipelines.of(desk.landscape().copy(), desk.today(), desk.language());
                Optional<String> board = page.map(each -> now.board(isDark));
                later(mine, () -> show(now, board));
            } catch (StoreException failed) {
                later(mine, () -> count.setText(failed.in(desk.language())));
            } catch (RuntimeException fault) {
                later(mine, () -> {
                    throw fault;
                });
            }
        });
    }

    private void later(int mine, Runnable what) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (mine == newest.get() && !control.isDisposed()) {
                    what.run();
                }
            });
        }
    }

    private void show(Pipelines now, Optional<String> board) {
        board.ifPresent(each -> page.orElseThrow().renew(each));
        cases.show(now.cases());
        pools.show(now.pools());
        tell();
    }

    private void tell() {
        int number = cases.size();
        count.setText(say(number == 0 ? "cases.none" : number == 1 ? "cases.one" : "cases.many", number));
        control.layout();
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
