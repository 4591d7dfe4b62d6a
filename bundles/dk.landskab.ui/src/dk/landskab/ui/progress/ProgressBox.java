// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.progress;

import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.ProgressIndicator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * How far some work is, over everything else, until it is done, or the person lets it go on without being looked at.
 * Opening it waits for nothing.
 */
public final class ProgressBox extends Dialog {

    private static final int WIDTH = 460;
    private static final int STEPS = 1000;
    private static final int GLANCE_MILLIS = 100;

    private final Job job;
    private final Watched watched;
    private final Language language;
    private ProgressIndicator indicator;
    private Label step;
    private boolean counted;
    private double shown;
    private boolean stopping;

    /**
     * Shows some work.
     *
     * @param watched is told by it
     */
    public ProgressBox(Supplier<Shell> over, Job job, Watched watched, Language language) {
        super(over::get);
        this.job = job;
        this.watched = watched;
        this.language = language;
        setBlockOnOpen(false);
    }

    private String say(String key) {
        return Message.of(ProgressBox.class, key).in(language);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(say("title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        line(area, SWT.WRAP).setText(job.getName().replace("&", "&&"));
        indicator = new ProgressIndicator(area);
        indicator.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        indicator.beginAnimatedTask();
        step = line(area, SWT.NONE);
        applyDialogFont(area);
        area.getDisplay().timerExec(0, this::glance);
        return area;
    }

    private static Label line(Composite parent, int style) {
        Label line = new Label(parent, style);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        line.setLayoutData(data);
        return line;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, say("background"), true);
        createButton(parent, IDialogConstants.CANCEL_ID, say("cancel"), false);
    }

    /** Looks how far it is, and looks again soon. */
    private void glance() {
        if (indicator.isDisposed()) {
            return;
        }
        if (job.getState() == Job.NONE) {
            close();
            return;
        }
        String now = stopping ? say("stopping") : shortened(watched.step());
        if (!step.getText().equals(now)) {
            step.setText(now);
        }
        watched.share().ifPresent(this::advance);
        indicator.getDisplay().timerExec(GLANCE_MILLIS, this::glance);
    }

    private String shortened(String said) {
        return shortenText(said.strip(), step).replace("&", "&&");
    }

    private void advance(double share) {
        if (!counted || share < shown) {
            indicator.beginTask(STEPS);
            counted = true;
            shown = 0;
        }
        indicator.worked((share - shown) * STEPS);
        shown = share;
    }

    /** Asks the work to stop; the box stays until it has. */
    @Override
    protected void cancelPressed() {
        stopping = true;
        getButton(IDialogConstants.CANCEL_ID).setEnabled(false);
        job.cancel();
    }
}
