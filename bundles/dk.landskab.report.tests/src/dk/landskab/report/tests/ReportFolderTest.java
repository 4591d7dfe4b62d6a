// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Report;
import dk.landskab.store.WriteRefusedException;

class ReportFolderTest {

    @TempDir
    private Path folder;

    private static List<String> names(Path in) throws IOException {
        try (Stream<Path> found = Files.list(in)) {
            return found.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aReportIsAPageATextAWorkbookAJsonAndATableAFile() throws IOException {
        Report report = Reports.gap(Language.DA);
        Path page = ReportFolder.write(folder.resolve("deep/report"), report);
        assertEquals(folder.resolve("deep/report/index.html"), page);
        assertEquals(List.of("index.html", "report.json", "report.md", "report.xlsx", "tables"),
                names(page.getParent()));
        assertEquals(report.tables().size(), names(page.resolveSibling("tables")).size());
        assertEquals(List.of("report"), names(folder.resolve("deep")), "nothing is left beside it");
    }

    @Test
    void anOlderReportIsReplacedAsAWhole() throws IOException {
        Path place = folder.resolve("report");
        ReportFolder.write(place, Reports.gap(Language.DA));
        ReportFolder.write(place, Reports.diff(Language.DA));
        assertTrue(Files.readString(place.resolve("report.json")).contains("landskab.diff"));
        assertFalse(Files.exists(place.resolve("tables/opportunities.csv")));
        assertEquals(List.of("report"), names(folder));
    }

    @Test
    void aFileIsNoPlaceForAReportAndIsLeftAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "mine");
        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> ReportFolder.write(file, Reports.gap(Language.EN)));
        assertTrue(refused.in(Language.EN).startsWith(file + ": This is a file and no folder"),
                refused.in(Language.EN));
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("notes.txt"), names(folder));
    }

    @Test
    void anEmptyFolderIsFilled() throws IOException {
        Files.createDirectory(folder.resolve("report"));
        ReportFolder.write(folder.resolve("report"), Reports.check(Language.EN));
        assertTrue(Files.exists(folder.resolve("report/index.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"thesis.txt", "tables/own.xlsx", ".git"})
    void aFolderThatHoldsAnythingElseIsNotTouched(String own) throws IOException {
        Path place = folder.resolve("report");
        ReportFolder.write(place, Reports.gap(Language.DA));
        Files.writeString(place.resolve(own), "mine");
        String before = Files.readString(place.resolve("report.json"));
        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> ReportFolder.write(place, Reports.diff(Language.DA)));
        assertTrue(refused.in(Language.EN).contains("was not touched"));
        assertEquals(before, Files.readString(place.resolve("report.json")));
    }

    @Test
    void aFolderWithOurNamesButWithoutOurSignatureIsNotTouched() throws IOException {
        Files.writeString(folder.resolve("index.html"), "home page");
        assertThrows(WriteRefusedException.class, () -> ReportFolder.write(folder, Reports.gap(Language.DA)));
        assertEquals("home page", Files.readString(folder.resolve("index.html")));
    }

    @Test
    void aFileInThePlaceIsNotTouched() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "mine");
        assertThrows(WriteRefusedException.class, () -> ReportFolder.write(file, Reports.gap(Language.DA)));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void whenWritingFailsMidwayTheOlderReportStandsAndNothingIsLeft() throws IOException {
        Path place = folder.resolve("report");
        ReportFolder.write(place, Reports.gap(Language.DA));
        Report good = Reports.gap(Language.DA);
        Figure broken = new Figure.Timeline("T", "A", null, "", List.of());
        Report bad = new Report(good.language(), "T", List.of(), List.of(), List.of(), List.of(broken), List.of(),
                Optional.empty(), List.of(), () -> "{}");
        assertThrows(RuntimeException.class, () -> ReportFolder.write(place, bad));
        assertTrue(Files.readString(place.resolve("report.json")).contains("landskab.gap"));
        assertEquals(List.of("report"), names(folder));
    }

    @Test
    void aLinkToTheReportStaysALink() throws IOException {
        Path real = Files.createDirectory(folder.resolve("published"));
        Path link = Files.createSymbolicLink(folder.resolve("report"), real);
        ReportFolder.write(link, Reports.gap(Language.DA));
        ReportFolder.write(link, Reports.diff(Language.DA));
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(real.resolve("report.json")).contains("landskab.diff"));
    }

    @Test
    void aPlaceThatCannotBeWrittenIsSaidToBe() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        WriteRefusedException refused = assertThrows(WriteRefusedException.class,
                () -> ReportFolder.write(file.resolve("report"), Reports.gap(Language.DA)));
        assertFalse(refused.in(Language.EN).contains("/."), () -> "the name of a hidden file in: "
                + refused.in(Language.EN));
    }
}
