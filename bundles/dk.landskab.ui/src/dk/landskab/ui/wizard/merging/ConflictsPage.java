// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.merging;

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

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.model.edit.Message;
import dk.landskab.store.PartFormats;
import dk.landskab.ui.landscape.Failure;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.MergeEditor;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.versions.merge.ThreePlaces;

/** The conflicts of three places, worked out beside the window while the page waits, and decided one by one. */
final class ConflictsPage extends WizardPage {

    private static final int MARGIN = 12;
    private static final int GAP = 8;
    private static final int WIDTH = 900;
    private static final int HEIGHT = 300;

    private record Step(Optional<PlaceMerging> merging, Optional<Merging.Open> open, String failure) {
    }

    private final Workplace workplace;
    private final Desk desk;
    private final Talk talk;
    private final Supplier<ThreePlaces> places;
    private Optional<PlaceMerging> merging = Optional.empty();
    private Job job;
    private ProgressBar progress;
    private MergeEditor editor;

    ConflictsPage(Workplace workplace, Desk desk, Supplier<ThreePlaces> places) {
        super("conflicts", workplace.talk().say(ConflictsPage.class, "conflicts.title"), null);
        this.workplace = workplace;
        this.desk = desk;
        this.talk = workplace.talk();
        this.places = places;
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, GAP).applyTo(area);
        progress = new ProgressBar(area, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(progress);
        editor = new MergeEditor(area, desk, this::decide);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(editor.control());
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            ThreePlaces three = places.get();
            work(() -> begin(three));
        } else {
            leave();
        }
    }

    private Step begin(ThreePlaces three) {
        PlaceMerging fresh = new PlaceMerging(three, PartFormats.standard().with(new AcquisitionFormat()), desk.language());
        try {
            return new Step(Optional.of(fresh), Optional.of(fresh.look()), null);
        } catch (RuntimeException refused) {
            fresh.close();
            throw refused;
        }
    }

    private void decide(Dispute dispute, Decision decision) {
        PlaceMerging now = merging.orElseThrow();
        work(() -> new Step(Optional.of(now), Optional.of(now.decide(dispute, Optional.of(decision))), null));
    }

    private void work(Supplier<Step> work) {
        busy(true);
        setPageComplete(false);
        setErrorMessage(null);
        setDescription(talk.say(ConflictsPage.class, "conflicts.working"));
        Optional<PlaceMerging> before = merging;
        Job started = workplace.background().quiet(Message.of(ConflictsPage.class, "conflicts.working"),
                monitor -> step(before, work), this::done);
        job = started;
        started.schedule();
    }

    private Step step(Optional<PlaceMerging> before, Supplier<Step> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            return new Step(before, Optional.empty(), Failure.sentence(failure, desk.language()));
        }
    }

    private void done(Step step) {
        if (getControl().isDisposed() || !getControl().isVisible()) {
            step.merging().ifPresent(PlaceMerging::close);
            return;
        }
        busy(false);
        merging = step.merging();
        setErrorMessage(step.failure());
        if (step.open().isPresent()) {
            show(step.open().get());
        }
    }

    private void show(Merging.Open open) {
        editor.show(Optional.of(open));
        if (!open.isDecided()) {
            editor.nextOpen();
        }
        String how = open.disputes().isEmpty() ? talk.say(ConflictsPage.class, "conflicts.none")
                : talk.say(ConflictsPage.class, open.disputes().size() == 1 ? "conflicts.one" : "conflicts.many",
                        open.decided(), open.disputes().size());
        setDescription(open.notice().map(each -> each.in(desk.language()) + " ").orElse("") + how);
        setPageComplete(open.isDecided());
    }

    private void busy(boolean is) {
        progress.setVisible(is);
        ((GridData) progress.getLayoutData()).exclude = !is;
        editor.control().setEnabled(!is);
        progress.requestLayout();
    }

    private void leave() {
        if (job != null) {
            job.cancel();
        }
        merging.ifPresent(PlaceMerging::close);
        merging = Optional.empty();
        if (editor != null) {
            editor.show(Optional.empty());
        }
        setPageComplete(false);
    }

    /** The merge, for whoever completes and closes it. */
    PlaceMerging take() {
        PlaceMerging taken = merging.orElseThrow();
        merging = Optional.empty();
        return taken;
    }

    @Override
    public void dispose() {
        merging.ifPresent(PlaceMerging::close);
        super.dispose();
    }

    @Override
    public IWizardPage getNextPage() {
        return null;
    }
}
