// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses;

import java.util.function.Consumer;

import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.ui.analyses.asking.Asking;
import dk.landskab.ui.analyses.asking.AskingPage;
import dk.landskab.ui.analyses.question.Question;
import dk.landskab.ui.navigator.Desk;

/** Asks for an analysis, and hands the question over when it is finished. It works out nothing itself. */
public final class AnalysisWizard extends Wizard {

    private static final int WIDTH = 660;
    private static final int HEIGHT = 260;

    private final Desk desk;
    private final Asking asking;
    private final Consumer<Question> asked;

    /** A wizard; {@code asked} is given the question. */
    public AnalysisWizard(Desk desk, Analysis analysis, Consumer<Question> asked) {
        this.desk = desk;
        this.asking = analysis.asking().apply(desk);
        this.asked = asked;
        setWindowTitle(analysis.label(desk.language()).replace("&", "").replace("…", ""));
    }

    @Override
    public void addPages() {
        asking.pages().forEach(each -> addPage(new AskingPage(desk, asking, each)));
    }

    /** Shows it over a window, until it is finished or cancelled. */
    public void show(Shell shell) {
        WizardDialog dialog = new WizardDialog(shell, this);
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
    }

    @Override
    public boolean performFinish() {
        asked.accept(asking.question());
        return true;
    }
}
