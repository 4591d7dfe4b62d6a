// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.merging;

import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Whereabouts;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.wizard.BeginningWizard;

/** Merges three places into a new folder, which is open at the end. */
public final class MergeWizard extends BeginningWizard {

    private final Optional<EmptyDesk> empty;
    private final PlacesPage places;
    private final ConflictsPage conflicts;

    /**
     * A wizard; a landscape that is open is likely to be one of the three, but none need be.
     *
     * @throws dk.landskab.store.WriteRefusedException where none is, and nothing can be put on the disk
     */
    public MergeWizard(Workplace workplace) {
        super(workplace, "merge.title");
        Optional<OpenDesk> open = workplace.settled();
        empty = open.isPresent() ? Optional.empty() : Optional.of(new EmptyDesk(workplace));
        places = new PlacesPage(talk(), Whereabouts.of(workplace));
        conflicts = new ConflictsPage(workplace, open.<Desk>map(each -> each).orElseGet(empty::orElseThrow),
                places::places);
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
    public void dispose() {
        super.dispose();
        empty.ifPresent(EmptyDesk::close);
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
