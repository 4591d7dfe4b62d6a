// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.look;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What stands where there is nothing to show: why, and what to do next. */
public final class EmptyState {

    /** Something to do next. */
    public record Step(String label, Runnable what) {
    }

    private static final int MARGIN = 16;
    private static final int WIDTH = 200;

    private final Composite control;
    private final Label why;

    /** An empty state. */
    public EmptyState(Composite parent, String text, List<Step> steps) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, MARGIN / 2).applyTo(control);
        why = new Label(control, SWT.WRAP);
        why.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(why);
        for (Step each : steps) {
            Link link = new Link(control, SWT.NONE);
            link.setText("<a>" + each.label() + "</a>");
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> each.what().run()));
        }
    }

    /** What is shown. */
    public Composite control() {
        return control;
    }

    /** Says something else. */
    public void say(String text) {
        if (!why.getText().equals(text)) {
            why.setText(text);
            control.layout();
        }
    }
}
