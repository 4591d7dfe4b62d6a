// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ExportTarget;
import dk.landskab.exchange.Exporters;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.testkit.Sketch;

/** An export replaces an older export, and nothing else. */
class ExportTargetTest {

    private static final Landscape TOWN = Sketch.of("Application town.a \"A\"", "Principle town.p \"P\"");

    @TempDir
    private Path folder;

    private ExportResult export(String format, String target) {
        return Exporters.named(format).orElseThrow().run(new ExportRequest(TOWN, target, Language.EN, false));
    }

    private void write(String format, String target) {
        new ExportTarget(folder.resolve(target)).write(export(format, target));
    }

    private WriteRefusedException refused(String format, String target) {
        return assertThrows(WriteRefusedException.class, () -> write(format, target));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @CsvSource({"csv, sheets, Application.csv", "xlsx, town.xlsx, ''", "archimate, town.xml, ''",
        "archimate, coarchi, model/folder.xml"})
    void anOlderExportIsReplacedAndNothingIsLeftBesideIt(String format, String target, String file) throws IOException {
        write(format, target);
        Path written = file.isEmpty() ? folder.resolve(target) : folder.resolve(target).resolve(file);
        assertTrue(Files.exists(written));
        Files.writeString(written, "older");

        write(format, target);

        assertFalse(new String(Files.readAllBytes(written), java.nio.charset.StandardCharsets.ISO_8859_1)
                .equals("older"));
        assertEquals(List.of(target), names());
    }

    @Test
    void aSheetThatTheNewExportHasNotIsGone() throws IOException {
        write("csv", "sheets");
        Path stale = Files.writeString(folder.resolve("sheets/Stale.csv"), "id");
        write("csv", "sheets");
        assertFalse(Files.exists(stale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thesis.txt", "town.landskab", ".git", "sub/own.csv"})
    void aFolderThatHoldsAnythingElseIsNotTouched(String own) throws IOException {
        write("csv", "sheets");
        Path mine = folder.resolve("sheets").resolve(own);
        Files.createDirectories(mine.getParent());
        Files.writeString(mine, "mine");
        Files.writeString(folder.resolve("sheets/Application.csv"), "older");

        assertEquals("target.occupied", refused("csv", "sheets").what().key());

        assertEquals("mine", Files.readString(mine));
        assertEquals("older", Files.readString(folder.resolve("sheets/Application.csv")));
        assertEquals(List.of("sheets"), names());
    }

    @Test
    void aLandscapeIsNoPlaceForACoArchiModel() throws IOException {
        Files.createDirectory(folder.resolve("town"));
        Files.writeString(folder.resolve("town/town.landskab"), "mine");
        assertEquals("target.occupied", refused("archimate", "town").what().key());
        assertEquals("mine", Files.readString(folder.resolve("town/town.landskab")));
    }

    @Test
    void aFileIsNoFolderAndAFolderNoFile() throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        Files.createDirectory(folder.resolve("town.xlsx"));
        assertEquals("target.occupied", refused("csv", "file").what().key());
        assertEquals("target.isFolder", refused("xlsx", "town.xlsx").what().key());
        assertEquals("mine", Files.readString(folder.resolve("file")));
    }

    @ParameterizedTest
    @CsvSource({"csv, file/sheets", "xlsx, file/town.xlsx", "archimate, file/coarchi"})
    void whyItCannotBeWrittenIsToldInWords(String format, String target) throws IOException {
        Files.writeString(folder.resolve("file"), "mine");
        String told = refused(format, target).in(Language.EN);
        assertFalse(told.contains("Exception"), told);
        assertFalse(told.contains("/."), () -> "the name of a hidden file in: " + told);
        assertEquals("mine", Files.readString(folder.resolve("file")));
    }
}
