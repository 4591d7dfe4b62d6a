// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.Set;

import dk.landskab.ui.navigator.Desk;

/** Saves what is not saved before files become others, if the person agrees. */
record SavingFirst(Desk desk, Layouts layouts, Surroundings around) {

    /** Whether everything is saved now. */
    boolean saved() {
        Set<String> dirty = desk.landscape().dirty();
        return dirty.isEmpty() || desk.agrees(layouts.message("branch.saveFirst", dirty.size())) && around.save();
    }
}
