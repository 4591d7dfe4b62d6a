// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.forms.LooseField;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.OwnPath;
import dk.landskab.ui.versions.merge.OwnPlace;
import dk.landskab.ui.versions.merge.OwnText;
import dk.landskab.ui.versions.merge.OwnValue;

/** The row of a conflict in which a value of one's own is given: as in a form, a place, a path, or a whole text. */
final class OwnRow {

    private static final int COLUMNS = 3;
    private static final int NARROW = 80;
    private static final int LINES = 110;

    private final Composite line;
    private final Layouts layouts;
    private final Desk desk;
    private final Dispute dispute;
    private final Consumer<Decision> decided;
    /** A value of one's own that was given before. */
    private final Optional<Decision> given;

    /**
     * A row across some columns, empty so far.
     *
     * @param desk where what can be referred to is searched
     * @param decided is told the decision
     */
    OwnRow(Composite parent, int columns, Layouts layouts, Desk desk, Dispute dispute, Consumer<Decision> decided) {
        this.layouts = layouts;
        this.desk = desk;
        this.dispute = dispute;
        this.decided = decided;
        given = dispute.decision().filter(each -> dispute.taken().isEmpty());
        line = layouts.columns(parent, COLUMNS, false);
        ((GridLayout) line.getLayout()).marginWidth = 0;
        ((GridLayout) line.getLayout()).marginHeight = 0;
        ((GridData) line.getLayoutData()).horizontalSpan = columns;
    }

    /** Whether a person can be asked for a value. */
    static boolean canAsk(OwnValue own) {
        return LooseField.canAsk(own.field());
    }

    /** What an element says; {@code reflow} is called when more or less room is needed. */
    void value(OwnValue own, Runnable reflow) {
        Object first = given.map(own::given).orElseGet(() -> own.first(dispute.conflict()));
        LooseField field = new LooseField(line, desk, own.object(), own.field(), layouts.say("own"), first, reflow);
        Runnable use = () -> {
            if (field.commit()) {
                decided.accept(own.decide(field.value()));
            }
        };
        use(use);
        field.onEnter(use);
    }

    /** Where an element belongs. */
    void place(OwnPlace own) {
        label();
        Composite both = layouts.columns(line, 2, false);
        ((GridLayout) both.getLayout()).marginWidth = 0;
        ((GridLayout) both.getLayout()).marginHeight = 0;
        Text chosen = new Text(both, SWT.BORDER | SWT.READ_ONLY);
        wide(chosen);
        chosen.setText(given.flatMap(each -> own.label(each, Labels.in(layouts.language()))).orElse(""));
        Optional<?>[] spot = {Optional.empty()};
        Button[] use = new Button[1];
        layouts.button(both, SWT.PUSH, "own.choose", () -> new SpotDialog(line.getShell(), layouts, own,
                dispute.title()).choose().ifPresent(each -> {
                    chosen.setText(each.name());
                    spot[0] = Optional.of(each);
                    use[0].setEnabled(true);
                }));
        use[0] = use(() -> decided.accept(own.decide((OwnPlace.Spot) spot[0].orElseThrow())));
        use[0].setEnabled(false);
    }

    /** Where a file lies. */
    void path(OwnPath own) {
        label();
        Text path = new Text(line, SWT.BORDER);
        wide(path);
        path.setText(given.flatMap(Decision::value).orElseGet(own::first));
        Runnable use = () -> decided.accept(own.decide(path.getText()));
        path.addListener(SWT.DefaultSelection, event -> use.run());
        use(use);
    }

    /** What a text says. */
    void text(OwnText own) {
        label();
        Text text = new Text(line, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        wide(text).heightHint = LINES;
        text.setFont(JFaceResources.getTextFont());
        text.setText(given.flatMap(Decision::value).orElseGet(own::first));
        use(() -> decided.accept(own.decide(text.getText())));
    }

    private void label() {
        Label label = new Label(line, SWT.NONE);
        label.setText(layouts.say("own"));
        label.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
    }

    private static GridData wide(Text text) {
        GridData data = new GridData(SWT.FILL, SWT.BEGINNING, true, false);
        data.widthHint = NARROW;
        text.setLayoutData(data);
        return data;
    }

    private Button use(Runnable use) {
        Button button = layouts.button(line, SWT.PUSH, "own.use", use);
        button.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        return button;
    }
}
