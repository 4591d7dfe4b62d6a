// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Ref;
import dk.landskab.ui.navigator.Desk;

/** Leads from what a report names to the element of the landscape that is open, where it is there. */
record Leading(Desk desk) {

    /** Chooses it; nothing where it is not there. */
    void choose(Ref ref) {
        desk.landscape().find(ref.id()).ifPresent(desk::select);
    }

    /** Opens it; where it is not there, says so. */
    void open(Ref ref) {
        desk.landscape().find(ref.id()).ifPresentOrElse(desk::open,
                () -> desk.tell(Message.of(Leading.class, "elsewhere", ref.name(), ref.id())));
    }
}
