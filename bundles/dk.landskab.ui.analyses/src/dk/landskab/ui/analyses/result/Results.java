// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
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
 * The answers of analyses that were asked for while a landscape is open: one is shown, the others can be chosen again. A
 * question is answered beside the window, with its progress, and can be stopped. For the window's thread.
 */
public final class Results {

    private static final int GAP = 4;
    private static final int NARROW = 120;

    private final Desk desk;
    private final Composite all;
    private final Combo choice;
    private final Composite stack;
    private final Label empty;
    private final AnswerPane pane;
    private final ProgressLine progress;
    private final ReportPage page;
    private final Button asPage;
    private final Button browse;
    private final Button export;
    private final Label line;
    private final Work work;
    private final Exporting exporting;
    private final List<Answer> answers = new ArrayList<>();

    /** A part without answers; it goes with its control. */
    public Results(Composite parent, Desk desk) {
        this.desk = desk;
        all = new Composite(parent, SWT.NONE);
        columns(all, 1);
        Composite head = new Composite(all, SWT.NONE);
        columns(head, 4);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        choice = new Combo(head, SWT.READ_ONLY);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = NARROW;
        choice.setLayoutData(wide);
        choice.addListener(SWT.Selection, event -> show(answers.get(choice.getSelectionIndex())));
        asPage = new Button(head, SWT.TOGGLE);
        asPage.setText(say("page"));
        asPage.setToolTipText(say("page.help"));
        asPage.setEnabled(false);
        asPage.addListener(SWT.Selection, event -> shown().ifPresent(this::turn));
        browse = button(head, "browse", () -> shown().ifPresent(this::browse));
        export = button(head, "export", () -> shown().ifPresent(this::export));
        progress = new ProgressLine(all, desk.language(), this::stop);
        stack = new Composite(all, SWT.NONE);
        stack.setLayout(new StackLayout());
        stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        empty = new Label(stack, SWT.WRAP);
        empty.setText(say("empty"));
        pane = new AnswerPane(stack, desk);
        page = new ReportPage(stack, desk);
        line = new Label(all, SWT.WRAP);
        GridData wrapped = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wrapped.widthHint = NARROW;
        line.setLayoutData(wrapped);
        line.moveAbove(stack);
        work = new Work(line, desk);
        exporting = new Exporting(all, work);
        work.say("");
        top(empty);
        all.addListener(SWT.Dispose, event -> progress.running().ifPresent(Running::stop));
    }

    private static void columns(Composite composite, int number) {
        GridLayout layout = new GridLayout(number, false);
        layout.marginWidth = number == 1 ? GAP : 0;
        layout.marginHeight = number == 1 ? GAP : 0;
        layout.horizontalSpacing = 2 * GAP;
        layout.verticalSpacing = GAP;
        composite.setLayout(layout);
    }

    private Button button(Composite parent, String key, Runnable what) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(say(key));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> what.run());
        return button;
    }

    /** What is laid out. */
    public Control control() {
        return all;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        if (answers.isEmpty() || asPage.getSelection()) {
            all.setFocus();
        } else {
            pane.setFocus();
        }
    }

    /** Answers a question beside the window, in place of one that is being answered. */
    public void begin(Question question) {
        progress.running().ifPresent(Running::stop);
        work.say("");
        progress.begin(question, new Running.Told() {
            @Override
            public void at(int stage, Message what) {
                work.later(() -> progress.at(stage, what));
            }

            @Override
            public void answered(Answer answer) {
                work.later(() -> end(answer));
            }

            @Override
            public void failed(RuntimeException why) {
                work.later(() -> {
                    progress.end();
                    work.fail(why);
                });
            }
        });
    }

    private void end(Answer answer) {
        if (progress.running().filter(each -> !each.isCancelled()).isEmpty()) {
            return;
        }
        progress.end();
        add(answer);
        work.say(answer.note().map(each -> each.in(desk.language())).orElse(""));
        try {
            answer.gesture().ifPresent(Runnable::run);
        } catch (RuntimeException refused) {
            work.fail(refused);
        }
    }

    /** Shows a report that was made elsewhere, as one more answer. */
    public void show(Report report) {
        add(Answer.of(report));
        work.say("");
    }

    private void add(Answer answer) {
        answers.addFirst(answer);
        choice.setItems(answers.stream().map(each -> each.report().title()).toArray(String[]::new));
        choice.select(0);
        show(answer);
    }

    private void stop() {
        if (progress.running().filter(Running::stop).isPresent()) {
            progress.end();
            work.say(say("stopped"));
        }
    }

    private void show(Answer answer) {
        pane.show(answer);
        asPage.setEnabled(true);
        browse.setEnabled(true);
        export.setEnabled(true);
        turn(answer);
    }

    /** Shows the report as its page, or as contents and tables. */
    private void turn(Answer answer) {
        if (asPage.getSelection()) {
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

    private Optional<Answer> shown() {
        return choice.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(answers.get(choice.getSelectionIndex()));
    }

    /**
     * Writes the report that is shown, beside the window, and says so: as the file that its ending names, or else all of
     * it as a folder. Nothing is written where none is shown.
     *
     * @param place the file or folder; a folder is new or empty, or holds an older report
     */
    public void write(Path place) {
        shown().ifPresent(each -> exporting.write(each.report(), table(), place));
    }

    /** The table that is seen. */
    private Optional<Table> table() {
        return asPage.getSelection() ? Optional.empty() : pane.table();
    }

    private void browse(Answer answer) {
        exporting.browse(answer.report());
    }

    private void export(Answer answer) {
        exporting.offer(answer.report(), table());
    }

    private String say(String key) {
        return Message.of(Results.class, key).in(desk.language());
    }
}
