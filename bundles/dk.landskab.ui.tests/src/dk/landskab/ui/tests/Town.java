// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.nio.file.Path;
import java.util.List;

import dk.landskab.model.application.Application;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.landscape.OpenDesk;

/** A small town in a folder. */
final class Town {

    private static final String LANDSCAPE = """
            file town/business.landskab
            Organisation town "Town"
              OrgUnit town.unit.it "IT"
              OrgUnit town.unit.hr "HR"
            BusinessProcess town.process.hire "Hire"
            file town/application.landskab
            Application town.app.pay "Pay" owner=town.unit.hr lifecycle.activeFrom=2020-01-01
            Application town.app.time "Time" owner=town.unit.it
            Integration town.int.time "Time to pay" from=town.app.time to=town.app.pay
            """;

    private Town() {
    }

    /** The names of the systems of an open landscape. */
    static List<String> names(OpenDesk desk) {
        return desk.landscape().reading(() -> desk.landscape().landscape().all(Application.class).stream()
                .map(Application::getName).toList());
    }

    /** Writes the town. */
    static Path write(Path folder) {
        return write(LANDSCAPE, folder);
    }

    /** Writes what a sketch draws. */
    static Path write(String sketch, Path folder) {
        LandscapeFolder.at(folder).save(Sketch.of(sketch).parts().stream()
                .filter(part -> !part.roots().getFirst().eContents().isEmpty())
                .map(part -> PartDraft.added(part.path(), part.roots().getFirst())).toList());
        return folder;
    }
}
