// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.question.Answer;

/** Which of the answers is shown, whether as its page, and what can be done with it. */
final class AnswerBar {

    private static final int GAP = 8;
    private static final int NARROW = 120;

    private final Language language;
    private final Combo choice;
    private final Button asPage;
    private final Button browse;
    private final Button export;
    private final List<Answer> answers = new ArrayList<>();

    /**
     * A bar without answers.
     *
     * @param shown is given the answer that is to be shown, whenever it is to be another or otherwise
     */
    AnswerBar(Composite parent, Language language, Consumer<Answer> shown, Consumer<Answer> browsed,
            Consumer<Answer> exported) {
        this.language = language;
        Composite head = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(4, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        head.setLayout(layout);
        head.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        choice = new Combo(head, SWT.READ_ONLY);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = NARROW;
        choice.setLayoutData(wide);
        choice.addListener(SWT.Selection, event -> shown().ifPresent(shown));
        asPage = button(head, SWT.TOGGLE, "page", shown);
        asPage.setToolTipText(say("page.help"));
        browse = button(head, SWT.PUSH, "browse", browsed);
        export = button(head, SWT.PUSH, "export", exported);
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
        answers.addFirst(answer);
        choice.setItems(answers.stream().map(each -> each.report().title()).toArray(String[]::new));
        choice.select(0);
        asPage.setEnabled(true);
        browse.setEnabled(true);
        export.setEnabled(true);
    }

    /** The answer that is chosen; empty where nothing was answered. */
    Optional<Answer> shown() {
        return choice.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(answers.get(choice.getSelectionIndex()));
    }

    /** Whether it is wanted as its page, else as contents and tables. */
    boolean isPage() {
        return asPage.getSelection();
    }

    private String say(String key) {
        return Message.of(AnswerBar.class, key).in(language);
    }
}
