// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.time.LocalDate;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.forms.input.Reading;
import dk.landskab.ui.forms.input.Typing;
import dk.landskab.ui.forms.plan.Kind;

/** What is typed: texts, numbers, dates. It is read while one types, and taken by Enter or when the cursor leaves. */
final class TextInput implements Input {

    private static final Set<Kind> LONG = Set.of(Kind.LINES, Kind.TEXTS);
    private static final Set<Kind> SHORT = Set.of(Kind.NUMBER, Kind.DATE, Kind.MOMENT);
    private static final int ROWS = 4;
    private static final int FEW_ROWS = 2;
    private static final int NARROW = 130;

    private final Row row;
    private final Slot slot;
    private final Typing typing;
    private final Text text;
    private final Label unit;
    private final Calendar calendar;
    private String shown = "";
    /** What the widget makes of what is shown: it has its own idea of line ends. */
    private String untouched = "";
    private boolean showing;

    TextInput(Row row, Slot slot, Typing typing) {
        this.row = row;
        this.slot = slot;
        this.typing = typing;
        Composite line = row.sheet().toolkit().createComposite(row.body());
        line.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        GridLayout layout = new GridLayout(SHORT.contains(kind()) ? 2 : 1, false);
        layout.marginWidth = 1;
        layout.marginHeight = 1;
        line.setLayout(layout);
        text = new Text(line, (kind() == Kind.ID ? SWT.READ_ONLY : SWT.BORDER) | (isLong() ? SWT.MULTI | SWT.WRAP | SWT.V_SCROLL : SWT.SINGLE));
        row.sheet().toolkit().adapt(text, true, false);
        text.setLayoutData(size());
        text.setToolTipText(row.help());
        calendar = kind() == Kind.DATE ? new Calendar(line, row.sheet(), this::pick) : null;
        unit = kind() == Kind.NUMBER ? row.sheet().toolkit().createLabel(line, "") : null;
        listen();
    }

    private void listen() {
        text.addListener(SWT.Modify, event -> typed());
        text.addListener(SWT.FocusOut, event -> commit());
        text.addListener(SWT.DefaultSelection, event -> commit());
        text.addListener(SWT.Traverse, this::traverse);
        text.addListener(SWT.KeyDown, event -> {
            if (isLong() && event.keyCode == SWT.CR && (event.stateMask & SWT.MOD1) != 0) {
                event.doit = false;
                commit();
            }
        });
    }

    private GridData size() {
        boolean narrow = SHORT.contains(kind());
        GridData data = new GridData(narrow ? SWT.BEGINNING : SWT.FILL, SWT.BEGINNING, !narrow, false);
        data.widthHint = NARROW;
        if (isLong()) {
            data.heightHint = text.getLineHeight() * (kind() == Kind.LINES ? ROWS : FEW_ROWS);
        }
        return data;
    }

    private Kind kind() {
        return slot.field().kind();
    }

    private boolean isLong() {
        return LONG.contains(kind());
    }

    private void typed() {
        if (showing || !text.getEditable()) {
            return;
        }
        if (typing.read(text.getText()) instanceof Reading.Wrong wrong && !isAsShown()) {
            row.wrong(wrong.why());
        } else {
            row.fine();
        }
    }

    private boolean isAsShown() {
        return text.getText().equals(untouched);
    }

    /** Escape takes back what was typed; Tab leaves a long text as it leaves a short one. */
    private void traverse(Event event) {
        if (event.detail == SWT.TRAVERSE_ESCAPE && !isAsShown()) {
            event.doit = false;
            show(shown);
            row.fine();
        } else if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void pick(LocalDate day) {
        text.setText(day.toString());
        commit();
    }

    @Override
    public boolean commit() {
        if (text.isDisposed() || !text.getEditable() || isAsShown()) {
            return true;
        }
        return switch (typing.read(text.getText())) {
            case Reading.Wrong wrong -> {
                row.wrong(wrong.why());
                yield false;
            }
            case Reading.Value(Object value) -> {
                untouched = text.getText();
                row.attempt(() -> slot.write(value));
                refresh();
                yield true;
            }
        };
    }

    @Override
    public void refresh() {
        String now = typing.write(slot.value());
        boolean asShown = isAsShown();
        if (!now.equals(shown) || asShown && !now.equals(text.getText())) {
            shown = now;
            if (asShown || !text.isFocusControl()) {
                show(now);
            }
        }
        if (unit != null) {
            measure();
        }
        if (calendar != null) {
            calendar.show(slot.value());
        }
    }

    private void measure() {
        String measured = slot.field().unit(Labels.in(slot.desk().language()), slot.object());
        if (!measured.equals(unit.getText())) {
            unit.setText(measured);
            unit.getParent().layout();
        }
    }

    private void show(String now) {
        if (!text.getText().equals(now)) {
            showing = true;
            text.setText(now);
            showing = false;
        }
        untouched = text.getText();
    }

    @Override
    public void enable(boolean changeable) {
        text.setEditable(changeable && kind() != Kind.ID);
        text.setBackground(changeable || kind() == Kind.ID ? null
                : text.getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND));
        if (calendar != null) {
            calendar.enable(changeable);
        }
    }

    @Override
    public void setFocus() {
        text.setFocus();
        text.selectAll();
    }
}
