// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;

/** One conflict: what was before, what both sides say, and what can be chosen. */
final class DisputeForm {

    private static final int SHOWN = 20;

    private final ScrolledComposite scrolled;
    private final Layouts layouts;
    private final Consumer<Decision> decided;
    private Composite content;

    DisputeForm(Composite parent, Layouts layouts, Consumer<Decision> decided) {
        this.layouts = layouts;
        this.decided = decided;
        scrolled = new ScrolledComposite(parent, SWT.V_SCROLL);
        scrolled.setExpandHorizontal(true);
        scrolled.setExpandVertical(true);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    /** Shows a conflict, or nothing. */
    void show(Optional<Dispute> dispute) {
        if (content != null) {
            content.dispose();
        }
        content = layouts.columns(scrolled, 2, true);
        dispute.ifPresent(this::fill);
        scrolled.setContent(content);
        content.layout();
        measure();
    }

    private void measure() {
        if (content != null) {
            scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    private void fill(Dispute dispute) {
        wide(dispute.title() + " – " + dispute.about());
        if (dispute.edits().isEmpty()) {
            row("says.before", dispute.before());
            row("says.ours", dispute.ours());
            row("says.theirs", dispute.theirs());
        } else {
            dispute.edits().forEach(this::wide);
        }
        Composite choices = layouts.columns(content, 1, false);
        ((GridData) choices.getLayoutData()).horizontalSpan = 2;
        for (Choice each : dispute.conflict().choices()) {
            if (each != Choice.VALUE) {
                Button button = layouts.button(choices, SWT.RADIO, "choice." + each.word(), () -> { });
                button.setSelection(dispute.decision().filter(one -> one.choice() == each).isPresent());
                button.addListener(SWT.Selection, event -> {
                    if (button.getSelection()) {
                        decided.accept(Decision.of(each));
                    }
                });
            }
        }
        if (dispute.takesValue()) {
            own(dispute);
        }
    }

    private void own(Dispute dispute) {
        Composite row = layouts.columns(content, 3, false);
        ((GridData) row.getLayoutData()).horizontalSpan = 2;
        new Label(row, SWT.NONE).setText(layouts.say("own"));
        String before = dispute.decision().flatMap(Decision::value).orElse("");
        if (dispute.offers().isEmpty()) {
            Text text = new Text(row, SWT.BORDER);
            text.setText(before);
            wide(text);
            use(row, () -> decided.accept(Decision.of(text.getText())));
            text.addListener(SWT.DefaultSelection, event -> decided.accept(Decision.of(text.getText())));
        } else {
            Combo combo = new Combo(row, SWT.DROP_DOWN);
            combo.setVisibleItemCount(SHOWN);
            dispute.offers().forEach(each -> combo.add(each.label()));
            combo.setText(label(dispute, before));
            wide(combo);
            use(row, () -> decided.accept(Decision.of(value(dispute, combo))));
        }
    }

    private void use(Composite row, Runnable what) {
        layouts.button(row, SWT.PUSH, "own.use", what);
    }

    private static String label(Dispute dispute, String value) {
        return dispute.offers().stream().filter(each -> each.value().equals(value)).map(Dispute.Offer::label)
                .findFirst().orElse(value);
    }

    /** What was chosen in the list counts; else what was typed, as a name or as it is. */
    private static String value(Dispute dispute, Combo combo) {
        int index = combo.getSelectionIndex();
        return index >= 0 ? dispute.offers().get(index).value() : dispute.offers().stream()
                .filter(each -> each.label().equals(combo.getText().strip())).map(Dispute.Offer::value).findFirst()
                .orElse(combo.getText().strip());
    }

    private static void wide(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
    }

    private void wide(String text) {
        Label label = layouts.text(content);
        label.setText(text.replace("&", "&&"));
        ((GridData) label.getLayoutData()).horizontalSpan = 2;
    }

    private void row(String key, String said) {
        Label name = new Label(content, SWT.NONE);
        name.setText(layouts.say(key));
        name.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        layouts.text(content).setText(said.replace("&", "&&"));
    }
}
