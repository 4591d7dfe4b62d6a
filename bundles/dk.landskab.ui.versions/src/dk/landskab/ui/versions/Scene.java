// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.versions.branch.Branching;
import dk.landskab.ui.versions.branch.Tip;

/** What is shown of branches while something is done with them. */
interface Scene {

    /** The name that is chosen. */
    Optional<Tip> chosen();

    /** The branches as they were read last. */
    Branching branching();

    /** Says how it stands. */
    void say(String text);

    /** Something begins or ends: what is possible may be another. */
    void enable();

    /** Something was done, and this is to be told of it; everything is read anew. */
    void done(List<Message> told);

    /** An exchange ended, and this is said of it; everything is read anew. */
    void exchanged(String told);
}
