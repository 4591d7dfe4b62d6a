// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.question.Answer;
import dk.landskab.ui.navigator.Desk;

/** Which of the answers is shown, whether as its page, and what can be done with it. */
final class AnswerBar {

    private static final int GAP = 8;
    private static final int NARROW = 120;

    private final Desk desk;
    private final Answers answers;
    private final Combo choice;
    private final Button asPage;
    private final Button browse;
    private final Button export;
    private final Button plan;

    /**
     * A bar of the answers that are there.
     *
     * @param shown is given the answer that is to be shown, whenever it is to be another or otherwise
     */
    AnswerBar(Composite parent, Desk desk, Answers answers, Consumer<Answer> shown, Consumer<Answer> browsed,
            Consumer<Answer> exported) {
        this.desk = desk;
        this.answers = answers;
        Composite head = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(5, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        head.setLayout(layout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        choice = new Combo(head, SWT.READ_ONLY);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = NARROW;
        choice.setLayoutData(wide);
        choice.addListener(SWT.Selection, event -> {
            answers.choose(choice.getSelectionIndex());
            offer();
            shown().ifPresent(shown);
        });
        plan = button(head, SWT.PUSH, "plan", each -> each.plan().ifPresent(desk::openLandscape));
        plan.setLayoutData(new GridData());
        asPage = button(head, SWT.TOGGLE, "page", shown);
        asPage.setToolTipText(say("page.help"));
        browse = button(head, SWT.PUSH, "browse", browsed);
        export = button(head, SWT.PUSH, "export", exported);
        offer();
    }

    private Button button(Composite parent, int kind, String key, Consumer<Answer> what) {
        Button button = new Button(parent, kind);
        button.setText(say(key));
        button.setEnabled(false);
        button.addListener(SWT.Selection, event -> shown().ifPresent(what));
        return button;
    }

    /** Adds an answer, which is the chosen one. */
    void add(Answer answer) {
        answers.add(answer);
        offer();
    }

    /** Offers the answers, and what can be done with the chosen one; the plan only where it is not what is open. */
    private void offer() {
        choice.setItems(answers.titles().toArray(String[]::new));
        choice.select(answers.index());
        boolean isThere = shown().isPresent();
        asPage.setEnabled(isThere);
        browse.setEnabled(isThere);
        export.setEnabled(isThere);
        boolean isElsewhere = shown().flatMap(Answer::plan).filter(each -> !isOpen(each)).isPresent();
        plan.setEnabled(isElsewhere);
        plan.setVisible(isElsewhere);
        ((GridData) plan.getLayoutData()).exclude = !isElsewhere;
        plan.getParent().layout();
    }

    private boolean isOpen(Path folder) {
        Path open = Path.of(desk.landscape().landscape().origin().place());
        return whole(open).equals(whole(folder));
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** The answer that is chosen; empty where nothing was answered. */
    Optional<Answer> shown() {
        return answers.chosen();
    }

    /** Whether it is wanted as its page, else as contents and tables. */
    boolean isPage() {
        return asPage.getSelection();
    }

    private String say(String key) {
        return Message.of(AnswerBar.class, key).in(desk.language());
    }
}
