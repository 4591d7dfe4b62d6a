// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import dk.landskab.versioning.remote.CredentialQuestion;

/** What versions need of the window around them. All but {@link #question()} is for the window's thread. */
public interface Surroundings {

    /** Saves the landscape, with what is being typed; false where it could not be saved. */
    boolean save();

    /** The files, the branch or the commits may be others now: what shows them looks again. */
    void changed();

    /** Who is asked for names and passwords that the user's own helpers do not know; asked from threads that work. */
    CredentialQuestion question();
}
