// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.analyses.question.Question;

/** What is being worked out, how far it is, and a button that stops it; takes no room where nothing is. */
final class ProgressLine {

    private static final int GAP = 8;
    private static final int BAR = 160;

    private final Composite all;
    private final Language language;
    private final Label what;
    private final ProgressBar bar;
    private Optional<Running> running = Optional.empty();

    ProgressLine(Composite parent, Language language, Runnable stop) {
        this.language = language;
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = GAP;
        all.setLayout(layout);
        all.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        bar = new ProgressBar(all, SWT.SMOOTH);
        GridData width = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        width.widthHint = BAR;
        bar.setLayoutData(width);
        what = new Label(all, SWT.NONE);
        what.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        Button button = new Button(all, SWT.PUSH);
        button.setText(Message.of(ProgressLine.class, "stop").in(language));
        button.addListener(SWT.Selection, event -> stop.run());
        show(false);
    }

    Optional<Running> running() {
        return running;
    }

    void begin(Question question, Running.Told told) {
        Running now = new Running(question, language, told);
        running = Optional.of(now);
        bar.setMaximum(question.stages());
        bar.setSelection(0);
        what.setText(question.title().in(language));
        show(true);
        now.begin();
    }

    /** Tells a stage; the bar stands where the stage begins. */
    void at(int stage, Message now) {
        bar.setSelection(stage - 1);
        what.setText(now.in(language).replace("&", "&&"));
    }

    void end() {
        running = Optional.empty();
        show(false);
    }

    private void show(boolean isVisible) {
        ((GridData) all.getLayoutData()).exclude = !isVisible;
        all.setVisible(isVisible);
        all.getParent().layout();
    }
}
