// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.branch;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.PartFormats;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.story.Place;

/** Where a landscape stands, in a line. */
public final class BranchLine {

    private BranchLine() {
    }

    /**
     * The current branch, how it stands to the one that it follows, and what is being merged into it; empty where there is
     * no branch.
     *
     * @throws dk.landskab.store.StoreException where the landscape lies in no repository
     */
    public static Optional<Message> of(Path path, PartFormats formats) {
        Place place = new Place(path, formats, Language.EN, ZoneOffset.UTC);
        Branching branching = Branching.read(place);
        return branching.current().map(name -> {
            Message where = branching.currentTip().filter(tip -> tip.ahead() + tip.behind() > 0)
                    .map(tip -> Message.of(BranchLine.class, "line.apart", name, tip.ahead(), tip.behind()))
                    .orElse(Message.of(BranchLine.class, "line", name));
            return new Merging(place).name().map(each -> Message.of(BranchLine.class, "line.merging", where, each))
                    .orElse(where);
        });
    }
}
