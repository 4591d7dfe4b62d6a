// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.library.Adoption;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.tests.kit.Town;

/** A small town with a process of its own and one case. */
final class CaseTown {

    static final String PATH = "town/cases/pay.acq";

    static final String CASE = """
            use town.*
            // Pay has grown old.
            acquisition town.case.pay "A new pay system" {
              process town.four-phases
              category koeb
              buys software
              requested by unit.it on 2026-02-02
              need "Wages are reckoned by hand."
              replaces app.pay
              phase behovsafklaring entered 2026-02-02 {
              }
            }
            """;

    private static final String LANDSCAPE = """
            file town/business.landskab
            Organisation town "Town"
              OrgUnit town.unit.it "IT office"
              OrgUnit town.unit.hr "Staff office"
            file town/application.landskab
            Application town.app.pay "Pay" owner=town.unit.hr lifecycle.activeFrom=2010-01-01
            Application town.app.time "Time" owner=town.unit.it lifecycle.activeFrom=2020-01-01
            Integration town.int.time "Time to pay" from=town.app.time to=town.app.pay
            """;

    private CaseTown() {
    }

    /** Writes the town into a folder. */
    static void write(Path folder) {
        LandscapeFolder.at(folder).save(Sketch.of(LANDSCAPE).parts().stream()
                .filter(part -> !part.roots().getFirst().eContents().isEmpty())
                .map(part -> PartDraft.added(part.path(), part.roots().getFirst())).toList());
        Adoption.into(folder).adopt(ProcessLibrary.named("four-phases").orElseThrow(), "town", Language.EN);
        try {
            Files.createDirectories(folder.resolve(PATH).getParent());
            Files.writeString(folder.resolve(PATH), CASE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The town, open for editing. */
    static Town in(Path temporary, Language language) {
        write(temporary.resolve("town"));
        return open(temporary, language);
    }

    /** What was written into the folder of that name. */
    static Town open(Path temporary, Language language) {
        OpenLandscape open = OpenLandscape.open(LandscapeFolder.at(temporary.resolve("town"),
                PartFormats.standard().with(new AcquisitionFormat())), new Journal.Folder(temporary.resolve("journals")),
                language);
        Catalogue catalogue = new Catalogue(open, language);
        while (catalogue.fill(100)) {
            assert !catalogue.isFull();
        }
        return new Town(open, catalogue);
    }
}
