// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Own;
import dk.landskab.ui.versions.merge.OwnPath;
import dk.landskab.ui.versions.merge.OwnPlace;
import dk.landskab.ui.versions.merge.OwnText;
import dk.landskab.ui.versions.merge.OwnValue;
import dk.landskab.ui.versions.merge.Way;

/**
 * One conflict: how it can be decided, with what holds then and what is dropped by it; where a value of one's own can be
 * given, it is filled in as in a form.
 */
final class DisputeForm {

    private static final int COLUMNS = 3;
    private static final int INDENT = 24;
    private static final int SAYS = 70;
    private static final int DROPPED = 190;
    /** Narrower, what a way to decide says stands below it. */
    private static final int ABREAST = 470;
    /** More letters than this are no value that is read beside a button. */
    private static final int LONG = 70;

    private final ScrolledComposite scrolled;
    private final Layouts layouts;
    private final Consumer<Decision> decided;
    private Composite content;
    private boolean isLong;

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
        isLong = dispute.stream().flatMap(each -> each.ways().stream()).anyMatch(each -> each.says().length() > LONG);
        dispute.ifPresent(each -> fill(each, desk));
        scrolled.setContent(content);
        scrolled.setOrigin(0, 0);
        measure();
        content.layout();
    }

    private void measure() {
        if (content != null && !content.isDisposed()) {
            turn(!isLong && scrolled.getClientArea().width >= ABREAST);
            scrolled.setMinHeight(content.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y);
        }
    }

    private void turn(boolean abreast) {
        for (Control each : content.getChildren()) {
            if (each.getData() instanceof Integer width && each.getLayoutData() instanceof GridData data) {
                data.horizontalSpan = abreast ? 1 : COLUMNS;
                data.horizontalIndent = abreast || each instanceof Button ? 0 : INDENT;
                data.exclude = !abreast && each instanceof Label label && label.getText().isEmpty();
                each.setVisible(!data.exclude);
                data.widthHint = abreast || each instanceof Button ? width : SAYS;
            }
        }
    }

    private void fill(Dispute dispute, Desk desk) {
        String heading = dispute.title() + " – " + dispute.about();
        wide(heading, 0);
        dispute.edits().forEach(each -> wide(each, 0));
        if (dispute.edits().isEmpty() && !dispute.conflict().choices().contains(Choice.BASE)) {
            wide(layouts.say("says.before") + " " + dispute.before(), 0);
        }
        dispute.ways().forEach(each -> way(heading, each, dispute.taken().filter(each::equals).isPresent()));
        dispute.notBoth().ifPresent(each -> wide(each, INDENT));
        dispute.own().ifPresent(own -> own(dispute, own, desk));
        dispute.lines().forEach(each -> wide(each, 0));
    }

    private void way(String heading, Way way, boolean taken) {
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
            button.setData(SWT.DEFAULT);
            beside(way.says(), SAYS);
            String lost = String.join(", ", way.dropped());
            beside(lost.isEmpty() ? "" : layouts.say("dropped", lost), DROPPED)
                    .setToolTipText(lost.isEmpty() ? null : layouts.say("dropped", heading + ": " + lost));
        }
    }

    private Label beside(String text, int width) {
        Label label = layouts.text(content);
        label.setText(text.replace("&", "&&"));
        GridData data = (GridData) label.getLayoutData();
        data.verticalAlignment = SWT.BEGINNING;
        label.setData(width);
        return label;
    }

    private void own(Dispute dispute, Own own, Desk desk) {
        if (own instanceof OwnValue value && !OwnRow.canAsk(value)) {
            return;
        }
        OwnRow row = new OwnRow(content, COLUMNS, layouts, desk, dispute, decided);
        switch (own) {
            case OwnValue value -> row.value(value, this::reflow);
            case OwnPlace place -> row.place(place);
            case OwnPath path -> row.path(path);
            case OwnText text -> row.text(text);
        }
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
