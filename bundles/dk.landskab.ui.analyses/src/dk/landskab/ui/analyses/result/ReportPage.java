// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.core.Identified;
import dk.landskab.report.document.Report;
import dk.landskab.report.html.Host;
import dk.landskab.report.html.Html;
import dk.landskab.ui.navigator.DeedMenu;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.page.PagePane;

/**
 * A report as its page, with pictures; names of elements that are open lead to them. The page is made beside the window
 * when it is first asked for, and so is what shows it.
 */
final class ReportPage {

    private final Desk desk;
    private final Composite all;
    private final AtomicInteger newest = new AtomicInteger();
    private Optional<PagePane> pane = Optional.empty();
    private Optional<Report> shown = Optional.empty();
    private boolean wasDark;

    ReportPage(Composite parent, Desk desk) {
        this.desk = desk;
        all = new Composite(parent, SWT.NONE);
        all.setLayout(new FillLayout());
    }

    Composite control() {
        return all;
    }

    void show(Report report) {
        boolean isDark = ElementImages.isDark(all);
        if (shown.filter(each -> each == report).isPresent() && wasDark == isDark) {
            return;
        }
        shown = Optional.of(report);
        wasDark = isDark;
        if (pane.isEmpty() && all.getChildren().length == 0) {
            pane = made();
        }
        pane.ifPresent(each -> begin(report, isDark));
    }

    private Optional<PagePane> made() {
        try {
            PagePane made = new PagePane(all, address -> element(address).ifPresent(desk::open));
            made.offer(new DeedMenu(desk.language()), address -> element(address).map(desk::deeds).orElse(List.of()));
            return Optional.of(made);
        } catch (SWTError none) {
            new Label(all, SWT.WRAP).setText(PagePane.missing().in(desk.language()));
            all.layout();
            return Optional.empty();
        }
    }

    private Optional<Identified> element(String address) {
        return Host.id(address).flatMap(desk.landscape()::find);
    }

    private void begin(Report report, boolean isDark) {
        int mine = newest.incrementAndGet();
        Display display = all.getDisplay();
        desk.background().execute(() -> {
            String page = Html.hosted(report, new Host(isDark, id -> desk.landscape().find(id).isPresent()));
            if (!display.isDisposed()) {
                display.asyncExec(() -> {
                    if (mine == newest.get() && !all.isDisposed()) {
                        pane.orElseThrow().show(page);
                        all.layout();
                    }
                });
            }
        });
    }
}
