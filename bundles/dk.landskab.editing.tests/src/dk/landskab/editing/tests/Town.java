// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.recovery.Journal;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.disk.Disk;
import dk.landskab.testkit.LineFormat;
import dk.landskab.testkit.Sketch;

/** A small town in a folder, and its journals beside it. */
record Town(Path folder, Path journals) {

    private static final String LANDSCAPE = """
            file town/business.landskab
            Organisation town "Town"
              OrgUnit town.unit.it "IT"
              OrgUnit town.unit.hr "HR"
            BusinessProcess town.process.hire "Hire"
            file town/application.landskab
            Application town.app.pay "Pay" owner=town.unit.hr lifecycle.activeFrom=2020-01-01
              DataUse town.app.pay.use role=MASTER data=town.data.wage
            Application town.app.time "Time" owner=town.unit.it
            Integration town.int.time "Time to pay" from=town.app.time to=town.app.pay
            file town/information.landskab
            DataObject town.data.wage "Wage"
            """;

    static final PartFormats FORMATS = PartFormats.standard().with(new LineFormat());

    private static final String PROCESS = """
            # how things are bought
            process town.process.all phases ask choose
            process town.process.buy adopts town.process.all phases pay
            """;

    private static final String CASES = """
            use town
            # two cases
            case town.case.pay Pay runs process.buy replaces app.time in ask,pay
            case town.case.other Other runs process.none replaces app.gone
            """;

    /** The town that was written in a folder before. */
    static Town at(Path temporary) {
        return new Town(temporary.resolve("town"), temporary.resolve("journals"));
    }

    static Town in(Path temporary) {
        Town town = at(temporary);
        LandscapeFolder.at(town.folder).save(Sketch.of(LANDSCAPE).parts().stream()
                .filter(part -> !part.roots().getFirst().eContents().isEmpty())
                .map(part -> PartDraft.added(part.path(), part.roots().getFirst())).toList());
        LandscapeFolder.at(town.folder, FORMATS).save(List.of(
                PartDraft.text("town/process.acq", PROCESS, Optional.empty()),
                PartDraft.text("town/buy.acq", CASES, Optional.empty())));
        return town;
    }

    LandscapeFolder landscape() {
        return LandscapeFolder.at(folder, FORMATS);
    }

    Journal.Folder notes() {
        return new Journal.Folder(journals);
    }

    OpenLandscape open() {
        return OpenLandscape.open(landscape(), notes(), Language.EN);
    }

    OpenLandscape openOn(Disk disk) {
        return OpenLandscape.open(LandscapeFolder.at(folder, FORMATS, disk), notes(), Language.EN);
    }

    /** Makes the journals those of a process that is no more, as after a crash. */
    void crash() throws IOException {
        for (Path journal : filesIn(journals)) {
            String name = journal.getFileName().toString();
            Files.move(journal, journal.resolveSibling("999999999" + name.substring(name.indexOf('-'))));
        }
    }

    /** What the files say, by path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path file : filesIn(folder)) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return files;
    }

    static Path[] filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new Path[0];
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toArray(Path[]::new);
        }
    }

    static <T extends Identified> T find(OpenLandscape open, String id, Class<T> type) {
        return type.cast(open.find(id).orElseThrow(() -> new AssertionError("no " + id)));
    }
}
