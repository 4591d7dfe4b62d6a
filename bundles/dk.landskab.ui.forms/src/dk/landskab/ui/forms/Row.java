// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Hyperlink;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.ui.forms.plan.Help;

/** A line of a form: what is asked, what is filled in, and below that what is wrong with it. */
final class Row {

    private static final int LABEL = 172;
    private static final int FIELD = 180;

    private final Slot slot;
    private final Sheet sheet;
    private final Composite body;
    private final Runnable reflow;
    private final Label label;
    private Optional<Notice> notice = Optional.empty();
    private final Input input;
    private List<Message> found = List.of();
    private Severity worst = Severity.INFORMATION;
    private boolean insisted;

    Row(Composite parent, Sheet sheet, Slot slot, Runnable reflow) {
        this.slot = slot;
        this.sheet = sheet;
        FormToolkit toolkit = sheet.toolkit();
        this.reflow = reflow;
        label = toolkit.createLabel(parent, slot.title(), SWT.WRAP);
        label.setLayoutData(hinted(new GridData(SWT.FILL, SWT.BEGINNING, false, false), LABEL));
        label.setToolTipText(Help.of(slot.object().eClass(), slot.field(), slot.desk().language()));
        body = toolkit.createComposite(parent);
        body.setLayout(plain());
        body.setLayoutData(hinted(new GridData(SWT.FILL, SWT.BEGINNING, true, false), FIELD));
        input = Inputs.of(this, slot);
        FieldMenu menu = new FieldMenu(slot);
        menu.give(label);
        menu.give(body);
        ((GridData) label.getLayoutData()).verticalIndent = Inputs.indentation(slot.field().kind());
        if (slot.field().isPersonal() && slot.isWritable()) {
            insist();
        }
        refresh();
    }

    /** Lets what is filled in stand below its label, over the whole width, or right of it. */
    void wide(boolean below) {
        ((GridData) label.getLayoutData()).horizontalSpan = below ? 2 : 1;
        ((GridData) body.getLayoutData()).horizontalSpan = below ? 2 : 1;
    }

    /** Gives the label no more room than it needs. */
    void snug() {
        ((GridData) label.getLayoutData()).widthHint = SWT.DEFAULT;
    }

    private static GridData hinted(GridData data, int width) {
        data.widthHint = width;
        return data;
    }

    private static GridLayout plain() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 2;
        layout.marginHeight = 1;
        layout.verticalSpacing = 2;
        return layout;
    }

    /** Where an input puts its widgets. */
    Composite body() {
        return body;
    }

    Sheet sheet() {
        return sheet;
    }

    /** What is asked, without a sign. */
    String name() {
        return slot.name();
    }

    void reflow() {
        reflow.run();
    }

    Input input() {
        return input;
    }

    /** What a person asks for who hovers over the field. */
    String help() {
        return label.getToolTipText();
    }

    /** What was typed cannot be understood. */
    void wrong(Message why) {
        say(Optional.of(why.in(slot.desk().language())), Severity.ERROR);
    }

    /** What was typed is fine; what the rules found is said again. */
    void fine() {
        Optional<String> text = found.isEmpty() ? Optional.empty()
                : Optional.of(String.join("\n", found.stream().map(each -> each.in(slot.desk().language())).toList()));
        say(text, worst);
    }

    private void say(Optional<String> text, Severity sign) {
        if (notice.isEmpty() && text.isPresent()) {
            notice = Optional.of(new Notice(body, sheet));
        }
        if (notice.isPresent() && notice.get().show(text, sign)) {
            reflow.run();
        }
    }

    /** Does a gesture; where it is refused, the field says why and shows what still holds. */
    void attempt(Runnable gesture) {
        try {
            gesture.run();
            fine();
        } catch (EditRefusedException refused) {
            input.refresh();
            wrong(refused.what());
        }
    }

    /** Shows the value as it is now. */
    void refresh() {
        input.enable(slot.isWritable() && (!slot.field().isPersonal() || insisted));
        input.refresh();
    }

    /** Says what the rules found of this field. */
    void problems(List<Finding> findings) {
        List<Finding> mine = findings.stream().filter(this::isMine).toList();
        found = mine.stream().map(Finding::message).distinct().toList();
        worst = mine.stream().map(Finding::severity).min(Comparator.naturalOrder()).orElse(Severity.INFORMATION);
        fine();
    }

    private boolean isMine(Finding finding) {
        return finding.feature().filter(each -> each == slot.field().feature()).isPresent()
                && finding.element().filter(each -> each == slot.object()
                        || slot.field().holder(slot.object()).filter(holder -> holder == each).isPresent()).isPresent();
    }

    /** A name of a person is written only by who insists. */
    private void insist() {
        Hyperlink link = sheet.toolkit().createHyperlink(body, Message.of(Row.class, "insist").in(slot.desk().language()),
                SWT.WRAP);
        link.setLayoutData(hinted(new GridData(SWT.FILL, SWT.BEGINNING, true, false), FIELD));
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                insisted = slot.desk().agrees(Message.of(Row.class, "insist.question"));
                refresh();
                if (insisted) {
                    input.setFocus();
                }
            }
        });
    }
}
