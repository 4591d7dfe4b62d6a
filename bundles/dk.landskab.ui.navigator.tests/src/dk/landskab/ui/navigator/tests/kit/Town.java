// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests.kit;

import java.nio.file.Path;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.catalogue.Catalogue;

/** A small town that is open for editing. */
public record Town(OpenLandscape open, Catalogue catalogue) implements AutoCloseable {

    public static final String TEXT = """
            file town/business.landskab
            Organisation town "Ærø Town"
              OrgUnit town.unit.it "IT"
              OrgUnit town.unit.web "Web" parent=town.unit.it
            Organisation vendor "Vendor"
            Subject kle.27 "Social" number=27
            Subject kle.27.01 "Care" number=27.01 parent=kle.27
            Subject kle.81 "Staff" number=81
            BusinessProcess town.process.hire "Hire" subjects=kle.81
            Product prod.care "CareOne" subjects=kle.27.01
            file town/application.landskab
            Application town.app.pay "Løn og pension" aliases="Payroll" owner=town.unit.web subjects=kle.81 lifecycle.activeFrom=2020-01-01
              DataUse town.app.pay.use role=MASTER data=town.data.wage
            Application town.app.care "Care system" product=prod.care
            Application town.app.two "Two" subjects=kle.81,kle.27
            Application alone.app "Alone"
            Integration town.int.time "Care to pay" from=town.app.care to=town.app.pay
            file town/information.landskab
            DataObject town.data.wage "Wage"
            Document doc.one "Plan"
            """;

    public static Town in(Path temporary) {
        return of(temporary, Sketch.of(TEXT), Language.EN);
    }

    /** A landscape that is written to a folder, opened, and has all its cards. */
    public static Town of(Path temporary, Landscape landscape, Language language) {
        LandscapeFolder folder = LandscapeFolder.at(temporary.resolve("town"));
        folder.save(landscape.parts().stream().filter(part -> !part.roots().getFirst().eContents().isEmpty())
                .map(part -> PartDraft.added(part.path(), part.roots().getFirst())).toList());
        OpenLandscape open = OpenLandscape.open(folder, new Journal.Folder(temporary.resolve("journals")), language);
        Catalogue catalogue = new Catalogue(open, language);
        while (catalogue.fill(3)) {
            assert !catalogue.isFull();
        }
        return new Town(open, catalogue);
    }

    public Identified find(String id) {
        return open.find(id).orElseThrow(() -> new AssertionError("no " + id));
    }

    public <T extends Identified> T find(String id, Class<T> type) {
        return type.cast(find(id));
    }

    @Override
    public void close() throws Exception {
        catalogue.close();
        open.close();
    }
}
