// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.importing;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;

import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportResult;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Failure;
import dk.landskab.ui.landscape.Workplace;

/** What an import would do, worked out beside the window while the page waits; who goes back begins anew. */
final class ReportPage extends WizardPage {

    private static final int MARGIN = 12;
    private static final int GAP = 8;

    private record Outcome(Optional<ImportResult> result, String failure) {
    }

    private final Workplace workplace;
    private final Supplier<Supplier<ImportResult>> work;
    private Optional<ImportResult> result = Optional.empty();
    private Job job;
    private ProgressBar progress;
    private ReportTree tree;

    /** @param work takes what was chosen, and gives what any thread can do with it */
    ReportPage(Workplace workplace, Supplier<Supplier<ImportResult>> work) {
        super("report", workplace.talk().say(ReportPage.class, "report.title"), null);
        this.workplace = workplace;
        this.work = work;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(area);
        progress = new ProgressBar(area, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        tree = new ReportTree(area, workplace.language());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            begin();
        } else if (job != null) {
            job.cancel();
        }
    }

    private void begin() {
        show(new Outcome(Optional.empty(), null), "report.working");
        Supplier<ImportResult> chosen = work.get();
        Job started = workplace.background().quiet(Message.of(ReportPage.class, "report.working"),
                monitor -> outcome(chosen), this::done);
        job = started;
        started.schedule();
    }

    private Outcome outcome(Supplier<ImportResult> chosen) {
        try {
            return new Outcome(Optional.of(chosen.get()), null);
        } catch (RuntimeException failure) {
            return new Outcome(Optional.empty(), Failure.sentence(failure, workplace.language()));
        }
    }

    private void done(Outcome outcome) {
        if (!getControl().isDisposed() && getControl().isVisible()) {
            show(outcome, outcome.result().map(ReportPage::told).orElse("report.refused"));
        }
    }

    private static String told(ImportResult done) {
        return !done.report().entries(Kind.FINDING).isEmpty() ? "report.refused"
                : done.drafts().isEmpty() ? "report.unchanged" : "report.what";
    }

    private void show(Outcome outcome, String told) {
        result = outcome.result();
        progress.setVisible(told.equals("report.working"));
        ((GridData) progress.getLayoutData()).exclude = !progress.getVisible();
        setDescription(workplace.talk().say(ReportPage.class, told));
        setErrorMessage(outcome.failure());
        tree.show(result);
        setPageComplete(told.equals("report.what"));
        progress.requestLayout();
    }

    @Override
    public IWizardPage getNextPage() {
        return null;
    }

    ImportResult result() {
        return result.orElseThrow();
    }
}
