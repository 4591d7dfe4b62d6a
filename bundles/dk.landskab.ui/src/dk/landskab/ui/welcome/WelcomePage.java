// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.welcome;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.services.IServiceLocator;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.Beginnings;
import dk.landskab.ui.look.Headings;
import dk.landskab.ui.look.Images;

/** What the welcome page shows: how one begins, what can be imported, what was open lately. */
final class WelcomePage {

    private static final int MARGIN = 32;
    private static final int GAP = 48;
    private static final int STEP = 12;
    private static final int SMALL = 4;
    private static final int WIDTH = 280;
    /** What a column takes with the gap beside it. */
    private static final int COLUMN = WIDTH + 2 * GAP;
    private static final int COLUMNS = 3;

    private final Composite control;
    private final Workplace workplace;
    private final IServiceLocator services;
    private final List<Label> wide;

    WelcomePage(Composite parent, Workplace workplace, IServiceLocator services) {
        this.workplace = workplace;
        this.services = services;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).margins(MARGIN, MARGIN).spacing(GAP, STEP).applyTo(control);
        Label title = Headings.heading(control, "Landskab", 2.0f);
        Label what = label(control, say("what"));
        GridDataFactory.fillDefaults().applyTo(title);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(what);
        wide = List.of(title, what);
        begin(column("begin"), false);
        begin(column("import"), true);
        recent(column("recent"));
    }

    /** Puts as many columns beside each other as there is room for, the others below. */
    void fit(int width) {
        int columns = Math.clamp(width / COLUMN, 1, COLUMNS);
        ((GridLayout) control.getLayout()).numColumns = columns;
        wide.forEach(each -> ((GridData) each.getLayoutData()).horizontalSpan = columns);
    }

    private Composite column(String title) {
        Composite column = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(STEP, SMALL).applyTo(column);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(column);
        heading(column, say(title), 1.25f);
        return column;
    }

    private void begin(Composite column, boolean imports) {
        for (Beginning each : Stream.of(Beginning.values()).filter(each -> each.imports() == imports).toList()) {
            Label icon = new Label(column, SWT.NONE);
            icon.setImage(Images.of(column.getDisplay()).get(each.icon()));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).indent(0, STEP).applyTo(icon);
            GridDataFactory.fillDefaults().indent(0, STEP).applyTo(link(column, say(each.key()), () -> run(each)));
            new Label(column, SWT.NONE);
            Label why = label(column, say(each.key() + ".why"));
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(why);
        }
    }

    private void recent(Composite column) {
        if (workplace.recent().isEmpty()) {
            GridDataFactory.fillDefaults().span(2, 1).indent(0, STEP).hint(WIDTH, SWT.DEFAULT)
                    .applyTo(label(column, say("noRecent")));
        }
        for (Path each : workplace.recent()) {
            Label icon = new Label(column, SWT.NONE);
            icon.setImage(Images.of(column.getDisplay()).get("landscape"));
            GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).indent(0, STEP).applyTo(icon);
            GridDataFactory.fillDefaults().indent(0, STEP)
                    .applyTo(link(column, each.getFileName().toString(), () -> workplace.open(each)));
            new Label(column, SWT.NONE);
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label(column, each.toString().replace("&", "&&")));
        }
    }

    private void run(Beginning beginning) {
        Beginnings.run(beginning.command(), beginning.parameters(), workplace, services);
    }

    private static void heading(Composite parent, String text, float scale) {
        GridDataFactory.fillDefaults().span(2, 1).applyTo(Headings.heading(parent, text, scale));
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text);
        return label;
    }

    private static Link link(Composite parent, String text, Runnable what) {
        Link link = new Link(parent, SWT.NONE);
        link.setText("<a>" + text.replace("&", "&&") + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> what.run()));
        return link;
    }

    private String say(String key) {
        return Message.of(WelcomePage.class, key).in(workplace.language());
    }

    Composite control() {
        return control;
    }
}
