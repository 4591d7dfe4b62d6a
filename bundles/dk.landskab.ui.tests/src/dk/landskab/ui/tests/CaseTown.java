// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import dk.landskab.acquisition.library.Adoption;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.model.edit.Language;

/** The small town with a process that cases run through, and one case. */
final class CaseTown {

    static final String PATH = "town/cases/pay.acq";

    static final String CASE = """
            use town.*
            acquisition town.case.pay "A new pay system" {
              process town.four-phases
              category koeb
              requested by unit.it on 2026-02-02
              need "Wages are reckoned by hand."
              replaces app.pay
              phase behovsafklaring entered 2026-02-02 {
              }
            }
            """;

    private CaseTown() {
    }

    /** Writes the town. */
    static Path write(Path folder) throws IOException {
        Town.write(folder);
        Adoption.into(folder).adopt(ProcessLibrary.named("four-phases").orElseThrow(), "town", Language.EN);
        Files.createDirectories(folder.resolve(PATH).getParent());
        Files.writeString(folder.resolve(PATH), CASE);
        return folder;
    }
}
