// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;

/** A button that lets a date be picked from a calendar. */
final class Calendar {

    private final Button button;
    private final Consumer<LocalDate> picked;
    private final Desk desk;
    private LocalDate day;

    Calendar(Composite parent, Sheet sheet, Consumer<LocalDate> picked) {
        this.desk = sheet.desk();
        this.picked = picked;
        button = sheet.toolkit().createButton(parent, "▾", SWT.PUSH | SWT.FLAT);
        button.setToolTipText(Message.of(Calendar.class, "calendar").in(desk.language()));
        button.addListener(SWT.Selection, event -> open());
    }

    /** The day at which the calendar opens. */
    void show(Object value) {
        day = value instanceof LocalDate date ? date : desk.today();
    }

    void enable(boolean changeable) {
        button.setEnabled(changeable);
    }

    private void open() {
        Shell shell = new Shell(button.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.BORDER);
        shell.setLayout(new FillLayout());
        DateTime days = new DateTime(shell, SWT.CALENDAR);
        days.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
        days.addListener(SWT.DefaultSelection, event -> pick(shell, days));
        days.addListener(SWT.MouseDoubleClick, event -> pick(shell, days));
        days.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                shell.close();
            } else if (event.keyCode == SWT.CR) {
                pick(shell, days);
            }
        });
        shell.addListener(SWT.Deactivate, event -> shell.close());
        shell.pack();
        Point below = button.toDisplay(0, button.getSize().y);
        shell.setLocation(below);
        shell.open();
        days.setFocus();
    }

    private void pick(Shell shell, DateTime days) {
        if (!shell.isDisposed()) {
            LocalDate chosen = LocalDate.of(days.getYear(), days.getMonth() + 1, days.getDay());
            shell.close();
            picked.accept(chosen);
        }
    }
}
