// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.store.Landscape;
import dk.landskab.store.StoreException;
import dk.landskab.ui.acquisitions.board.Pipelines;
import dk.landskab.ui.navigator.tests.kit.Town;

/** What is written of cases goes where the person says, whole, or not at all with the reason. */
class PipelinesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** What goes wrong; {@code place} is where it is written to. */
    private enum Wrong {
        THE_CASE_IS_GONE("papers", "town.case.gone"),
        THE_FOLDER_HOLDS_SOMETHING("mine", "town.case.pay"),
        A_FILE_LIES_THERE("letter", "town.case.pay"),
        IT_IS_BELOW_A_FILE("letter/papers", "town.case.pay");

        private final String place;
        private final String id;

        Wrong(String place, String id) {
            this.place = place;
            this.id = id;
        }
    }

    @TempDir
    private Path temporary;

    private Town town;
    private Landscape landscape;

    @BeforeEach
    void open() throws IOException {
        town = CaseTown.in(temporary, Language.EN);
        landscape = town.open().copy();
        Files.writeString(Files.createDirectory(temporary.resolve("mine")).resolve("x"), "x");
        Files.writeString(temporary.resolve("letter"), "Dear");
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    private Set<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(temporary)) {
            return all.collect(Collectors.toSet());
        }
    }

    private void documents(Wrong wrong, Language language) {
        Pipelines.documents(landscape, wrong.id, TODAY, temporary.resolve("town"), temporary.resolve(wrong.place), language);
    }

    @ParameterizedTest
    @EnumSource(Wrong.class)
    void whyNoDocumentWasWrittenIsSaidInEveryLanguage(Wrong wrong) throws IOException {
        Set<Path> before = files();
        Set<String> said = new HashSet<>();
        for (Language each : Language.values()) {
            StoreException refused = assertThrows(StoreException.class, () -> documents(wrong, each));
            assertTrue(said.add(refused.in(each)), () -> "the same in two languages: " + refused.in(each));
        }
        assertEquals(before, files());
    }

    @ParameterizedTest
    @EnumSource(value = Wrong.class, names = "THE_CASE_IS_GONE", mode = EnumSource.Mode.EXCLUDE)
    void whyNoReportWasWrittenIsSaidToo(Wrong wrong) throws IOException {
        Set<Path> before = files();
        Pipelines pipelines = Pipelines.of(landscape, TODAY, Language.SV);

        assertThrows(StoreException.class, () -> pipelines.write(temporary.resolve(wrong.place)));

        assertEquals(before, files());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCaseIsARowWithACellForEveryColumnAndSaysItsProcess(Language language) {
        Pipelines pipelines = Pipelines.of(landscape, TODAY, language);

        assertEquals(1, pipelines.cases().rows().size());
        pipelines.cases().rows().forEach(row -> assertEquals(pipelines.cases().columns().size(), row.size()));
        assertEquals(Cell.text("It-anskaffelse i fire faser"), pipelines.cases().rows().getFirst().getLast());
        List<String> heads = pipelines.cases().columns().stream().map(Column::header).toList();
        assertEquals(heads.size(), Set.copyOf(heads).size(), heads::toString);
        assertTrue(pipelines.board(false).contains("A new pay system"));
    }

    @Test
    void aReportTakesThePlaceOfAnOlderOneAndOfNothingElse() throws IOException {
        Path folder = temporary.resolve("report");
        Path page = Pipelines.of(landscape, TODAY, Language.EN).write(folder);
        String first = Files.readString(page);

        Pipelines.of(landscape, TODAY.plusDays(30), Language.DA).write(folder);

        assertTrue(!Files.readString(page).equals(first));
    }
}
