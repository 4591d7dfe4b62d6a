// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.function.Supplier;

import dk.landskab.report.document.Report;
import dk.landskab.store.Landscape;
import dk.landskab.versioning.remote.CredentialQuestion;

/** What versions need of the window around them. All but {@link #question()} is for the window's thread. */
public interface Surroundings {

    /** Saves the landscape, with what is being typed; false where it could not be saved. */
    boolean save();

    /** The files, the branch or the commits may be others now: what shows them looks again. */
    void changed();

    /** Shows a report that was made of versions, to be read and exported. */
    void report(Report report);

    /**
     * Asks for a diagram of a landscape, and shows it with what has changed in it since an older one.
     *
     * @param older what the older is called
     * @param reading reads both, the older first; called by a thread that works
     */
    void picture(String older, Supplier<List<Landscape>> reading);

    /** Who is asked for names and passwords that the user's own helpers do not know; asked from threads that work. */
    CredentialQuestion question();
}
