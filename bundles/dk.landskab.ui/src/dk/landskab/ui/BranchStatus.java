// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.jface.action.StatusLineLayoutData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.store.StoreException;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.versions.branch.BranchLine;

/** The current branch of the open landscape in the window's status line, and how it stands to the one it follows. */
final class BranchStatus extends ContributionItem implements Workplace.Watcher {

    private static final int WIDTH = 280;

    private final Workplace workplace;
    private CLabel label;
    private String text = "";

    BranchStatus(Workplace workplace) {
        super(BranchStatus.class.getName());
        this.workplace = workplace;
    }

    void follow() {
        workplace.watch(this);
        versioned();
    }

    @Override
    public void fill(Composite parent) {
        label = new CLabel(parent, SWT.NONE);
        StatusLineLayoutData data = new StatusLineLayoutData();
        data.widthHint = WIDTH;
        label.setLayoutData(data);
        label.setText(text);
    }

    @Override
    public void opened(OpenDesk desk) {
        versioned();
    }

    @Override
    public void closed() {
        show("");
    }

    @Override
    public void versioned() {
        workplace.desk().ifPresent(desk -> desk.background().execute(() -> {
            String now = read(desk);
            workplace.background().later(() -> {
                if (workplace.desk().filter(each -> each == desk).isPresent()) {
                    show(now);
                }
            });
        }));
    }

    /** A landscape that lies in no repository has no branch. */
    private static String read(OpenDesk desk) {
        try {
            return BranchLine.of(desk.path(), desk.landscape().formats())
                    .map(each -> each.in(desk.language())).orElse("");
        } catch (StoreException none) {
            return "";
        }
    }

    private void show(String now) {
        text = now;
        if (label != null && !label.isDisposed()) {
            label.setText(now);
        }
    }
}
