// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.ui.forms.LooseField;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Own;
import dk.landskab.ui.versions.merge.Way;

/**
 * One conflict: how it can be decided, with what holds then and what is dropped by it; where a value of one's own can be
 * given, it is filled in as in a form.
 */
final class DisputeForm {

    private static final int COLUMNS = 3;
    private static final int INDENT = 24;

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
        scrolled.setShowFocusedControl(true);
        scrolled.addListener(SWT.Resize, event -> measure());
    }

    /**
     * Shows a conflict, or nothing.
     *
     * @param desk where what can be referred to is searched
     */
    void show(Optional<Dispute> dispute, Desk desk) {
        if (content != null) {
            content.dispose();
        }
        content = layouts.columns(scrolled, COLUMNS, true);
        dispute.ifPresent(each -> fill(each, desk));
        scrolled.setContent(content);
        scrolled.setOrigin(0, 0);
        content.layout();
        measure();
    }

    private void measure() {
        if (content != null && !content.isDisposed()) {
            scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    private void fill(Dispute dispute, Desk desk) {
        wide(dispute.title() + " – " + dispute.about(), 0);
        dispute.edits().forEach(each -> wide(each, 0));
        if (dispute.edits().isEmpty() && !dispute.conflict().choices().contains(Choice.BASE)) {
            wide(layouts.say("says.before") + " " + dispute.before(), 0);
        }
        dispute.ways().forEach(each -> way(each, dispute.taken().filter(each::equals).isPresent()));
        dispute.own().filter(each -> LooseField.canAsk(each.field())).ifPresent(own -> own(dispute, own, desk));
    }

    private void way(Way way, boolean taken) {
        Button button = layouts.button(content, SWT.RADIO, "choice." + way.word(), () -> { });
        button.setSelection(taken);
        button.addListener(SWT.Selection, event -> {
            if (button.getSelection()) {
                decided.accept(way.decision());
            }
        });
        if (way.says().isEmpty()) {
            button.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, false, false, COLUMNS, 1));
            way.dropped().forEach(each -> wide(layouts.say("dropped", each), INDENT));
        } else {
            button.setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
            beside(way.says());
            beside(way.dropped().isEmpty() ? "" : layouts.say("dropped", String.join(", ", way.dropped())));
        }
    }

    private void beside(String text) {
        Label label = layouts.text(content);
        label.setText(text.replace("&", "&&"));
        ((GridData) label.getLayoutData()).verticalAlignment = SWT.BEGINNING;
    }

    private void own(Dispute dispute, Own own, Desk desk) {
        boolean given = dispute.taken().isEmpty() && dispute.decision().isPresent();
        Object first = given ? own.given(dispute.decision().orElseThrow()) : own.first(dispute.conflict());
        LooseField field = new LooseField(content, desk, own.object(), own.field(), layouts.say("own"), first,
                this::reflow);
        Runnable use = () -> {
            if (field.commit()) {
                decided.accept(own.decide(field.value()));
            }
        };
        layouts.button(content, SWT.PUSH, "own.use", use)
                .setLayoutData(new GridData(SWT.BEGINNING, SWT.BEGINNING, false, false));
        field.onEnter(use);
    }

    private void reflow() {
        content.layout(true, true);
        measure();
    }

    private void wide(String text, int indent) {
        Label label = layouts.text(content);
        label.setText(text.replace("&", "&&"));
        GridData data = (GridData) label.getLayoutData();
        data.horizontalSpan = COLUMNS;
        data.horizontalIndent = indent;
    }
}
