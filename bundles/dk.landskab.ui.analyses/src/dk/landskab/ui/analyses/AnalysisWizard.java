// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses;

import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.wizard.IWizardPage;
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
    private final Map<String, String> before;

    /**
     * A wizard.
     *
     * @param before what was asked another time, which is offered first; what is asked now is noted in it
     * @param asked is given the question
     */
    public AnalysisWizard(Desk desk, Analysis analysis, Map<String, String> before, Consumer<Question> asked) {
        this.before = before;
        this.desk = desk;
        this.asking = analysis.asking().apply(desk);
        this.asked = asked;
        setWindowTitle(analysis.label(desk.language()).replace("&", "").replace("…", ""));
    }

    @Override
    public void addPages() {
        asking.pages().forEach(each -> addPage(new AskingPage(desk, asking, each, before)));
    }

    /** Shows it over a window, until it is finished or cancelled. */
    public void show(Shell shell) {
        WizardDialog dialog = new WizardDialog(shell, this);
        dialog.setMinimumPageSize(WIDTH, HEIGHT);
        dialog.open();
    }

    @Override
    public boolean performFinish() {
        for (IWizardPage each : getPages()) {
            ((AskingPage) each).remember();
        }
        asked.accept(asking.question());
        return true;
    }
}
