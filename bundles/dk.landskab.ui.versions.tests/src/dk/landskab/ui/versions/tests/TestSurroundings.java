// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.ui.versions.Surroundings;
import dk.landskab.versioning.remote.CredentialQuestion;

/** A window that saves, reads files again at once, and knows no password. */
record TestSurroundings(OpenLandscape open, Runnable versions) implements Surroundings {

    @Override
    public boolean save() {
        open.save();
        return true;
    }

    @Override
    public void changed() {
        assertEquals(List.of(), open.reload(open.outside()));
        versions.run();
    }

    @Override
    public CredentialQuestion question() {
        return CredentialQuestion.unanswered();
    }
}
