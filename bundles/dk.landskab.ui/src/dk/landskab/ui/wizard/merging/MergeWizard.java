// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.merging;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.wizard.BeginningWizard;

/** Merges three places into a new folder, which is open at the end. */
public final class MergeWizard extends BeginningWizard {

    private final PlacesPage places;
    private final ConflictsPage conflicts;

    /** A wizard beside a landscape that is open. */
    public MergeWizard(OpenDesk desk) {
        super(desk.workplace(), "merge.title");
        places = new PlacesPage(talk(), desk.path());
        conflicts = new ConflictsPage(desk, places::places);
    }

    @Override
    public void addPages() {
        addPage(places);
        addPage(conflicts);
    }

    @Override
    public boolean canFinish() {
        return conflicts.isPageComplete() && getContainer().getCurrentPage() == conflicts;
    }

    @Override
    public boolean performFinish() {
        PlaceMerging merging = conflicts.take();
        workplace().background().start(Message.of(MergeWizard.class, "merge.writing", places.places().out()), monitor -> {
            try (merging) {
                merging.complete();
            }
            return places.places().out();
        }, workplace()::open);
        return true;
    }
}
