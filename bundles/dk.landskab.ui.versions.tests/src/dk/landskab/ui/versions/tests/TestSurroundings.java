// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.report.document.Report;
import dk.landskab.store.Landscape;
import dk.landskab.ui.versions.Surroundings;
import dk.landskab.versioning.remote.CredentialQuestion;

/** A window that saves, reads files again at once, and knows no password. */
record TestSurroundings(OpenLandscape open, Runnable versions, List<Object> shown) implements Surroundings {

    TestSurroundings(OpenLandscape open, Runnable versions) {
        this(open, versions, new CopyOnWriteArrayList<>());
    }

    @Override
    public void report(Report report) {
        shown.add(report.title());
    }

    @Override
    public void picture(String older, Supplier<List<Landscape>> reading) {
        shown.add(older + " " + reading.get().stream().map(each -> each.objects().count()).toList());
    }

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
