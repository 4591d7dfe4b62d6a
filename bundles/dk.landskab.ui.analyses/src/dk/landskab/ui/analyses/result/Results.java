// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.navigator.Desk;

/**
 * The answers of analyses, while a landscape is open: one is shown, the others can be chosen again. A question is
 * answered beside the window, with its progress, and can be stopped. For the window's thread.
 */
public final class Results {

    private static final int GAP = 4;
    private static final int NARROW = 120;

    private final Composite all;
    private final AnswerBar bar;
    private final Composite stack;
    private final AnswerPane pane;
    private final ReportPage page;
    private final Work work;
    private final Answering answering;
    private final Exporting exporting;

    /** A part without answers; it goes with its control. */
    public Results(Composite parent, Desk desk) {
        this(parent, desk, new Answers());
    }

    /**
     * A part with answers; it goes with its control.
     *
     * @param answers that are there, perhaps from when another landscape was open; takes those that come
     */
    public Results(Composite parent, Desk desk, Answers answers) {
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = GAP;
        layout.marginHeight = GAP;
        layout.verticalSpacing = GAP;
        all.setLayout(layout);
        bar = new AnswerBar(all, desk, answers, this::show, this::browse, this::export);
        Label line = new Label(all, SWT.WRAP);
        GridData wrapped = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wrapped.widthHint = NARROW;
        line.setLayoutData(wrapped);
        work = new Work(line, desk);
        answering = new Answering(all, desk, work, this::add);
        line.moveBelow(null);
        stack = new Composite(all, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        Label empty = new Label(stack, SWT.WRAP);
        empty.setText(Message.of(Results.class, "empty").in(desk.language()));
        pane = new AnswerPane(stack, desk);
        page = new ReportPage(stack, desk);
        exporting = new Exporting(all, desk, work);
        work.say("");
        top(empty);
        bar.shown().ifPresent(this::show);
    }

    /** What is laid out. */
    public Control control() {
        return all;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        if (bar.shown().isEmpty() || bar.isPage()) {
            all.setFocus();
        } else {
            pane.setFocus();
        }
    }

    /** Answers a question beside the window, in place of one that is being answered. */
    public void begin(Question question) {
        answering.begin(question);
    }

    /** Shows a report that was made elsewhere, as one more answer. */
    public void show(Report report) {
        add(Answer.of(report));
        work.say("");
    }

    private void add(Answer answer) {
        bar.add(answer);
        bar.shown().ifPresent(this::show);
    }

    /** Shows the report as its page, or as contents and tables. */
    private void show(Answer answer) {
        if (!pane.isOf(answer)) {
            pane.show(answer);
        }
        if (bar.isPage()) {
            page.show(answer.report());
            top(page.control());
        } else {
            top(pane.control());
        }
    }

    private void top(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout();
    }

    /**
     * Writes the report that is shown, beside the window, and says so: as the file that its ending names, or else all of
     * it as a folder. Nothing is written where none is shown.
     *
     * @param place the file or folder; a folder is new or empty, or holds an older report
     */
    public void write(Path place) {
        bar.shown().ifPresent(each -> exporting.write(each.report(), table(), place));
    }

    /** The table that is seen. */
    private Optional<Table> table() {
        return bar.isPage() ? Optional.empty() : pane.table();
    }

    private void browse(Answer answer) {
        exporting.browse(answer.report());
    }

    private void export(Answer answer) {
        exporting.offer(answer.report(), table());
    }
}
