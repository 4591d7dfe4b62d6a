// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importers;
import dk.landskab.exchange.Outcome;
import dk.landskab.model.application.Application;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartDraft;
import dk.landskab.testkit.Sketch;

/** Rows are new objects, objects that are there, or findings; and every object lies where its row says. */
class SheetRowsTest {

    private static final String TOWN = """
            Application town.a "A" aliases=x
            Contract town.k "K"
              Cost town.k.cost amount=10 currency=DKK
            Contract town.l "L"
            """;

    @TempDir
    private Path folder;

    private String file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportResult run(Optional<String> organisation, Optional<Landscape> into, String... files) {
        return Importers.named("csv").orElseThrow().run(new ImportRequest(List.of(files), into, organisation));
    }

    private ImportResult read(String name, String text) {
        return run(Optional.empty(), Optional.of(Sketch.of(TOWN)), file(name, text));
    }

    private static List<String> findings(ImportResult result) {
        return result.report().entries(Kind.FINDING).stream().map(each -> each.where().line() + ":"
                + each.where().column() + " " + each.what().in(Language.EN)).toList();
    }

    private static List<String> paths(ImportResult result) {
        assertEquals(List.of(), findings(result));
        return result.drafts().stream().map(PartDraft::path).sorted().toList();
    }

    @Test
    void aNewElementGoesIntoTheFileOfItsPackageAndItsOrganisation() {
        String file = file("Application.csv", "id,name\ntown.x,X\ny,Y\n");
        assertEquals(List.of("application.landskab", "town/application.landskab"), paths(run(Optional.empty(),
                Optional.empty(), file)));
        assertEquals(List.of("city/application.landskab"), paths(run(Optional.of("city"), Optional.empty(), file)));
    }

    @Test
    void aNewFileIsMadeWhereItsRowSaysAndElementsGoIntoIt() {
        ImportResult result = run(Optional.empty(), Optional.empty(),
                file("Part.csv", "id,file\ntown.part,town/mine.landskab\n"),
                file("Application.csv", "id,name,in\ntown.x,X,town.part\n"));
        assertEquals(List.of("town/mine.landskab"), paths(result));
        assertEquals(2, result.report().total(Section.CHANGED));
        assertEquals(2, result.report().total(Section.READ));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mine.xml", "../mine.landskab", "/mine.landskab"})
    void aNewFileNeedsAPlaceWithinTheLandscape(String path) {
        ImportResult result = read("Part.csv", "id,file\ntown.part," + path + "\n");
        assertEquals(1, findings(result).size());
        assertTrue(findings(result).getFirst().startsWith("2:2 Write in which file"), findings(result)::toString);
        assertEquals(List.of(), result.drafts());
    }

    @Test
    void rowsOfSeveralFilesReferToEachOtherInAnyOrder() {
        ImportResult result = run(Optional.empty(), Optional.of(Sketch.of(TOWN)),
                file("Cost.csv", "id,amount,in\ntown.m.cost,5,town.m\n"),
                file("Contract.csv", "id,name,covers\ntown.m,M,town.b\n"),
                file("Application.csv", "id,name,parent\ntown.b,B,town.c\ntown.c,C,\n"));
        assertEquals(List.of(), findings(result));
        Landscape landscape = Outcome.inMemory(result.drafts());
        assertEquals("town.m", ((Contract) landscape.find("town.m.cost", Cost.class).orElseThrow().eContainer())
                .getId());
        assertEquals("town.c", landscape.find("town.b", Application.class).orElseThrow().getParent().getId());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("Cost.csv", "id,amount\ntown.new,1\n", "2:0 Nothing that could contain this"),
                Arguments.of("Cost.csv", "id,amount,in\ntown.new,1,\n", "2:3 Nothing that could contain this"),
                Arguments.of("Cost.csv", "id,in\ntown.k.cost,town.nobody\n", "2:2 Nothing that could contain this"),
                Arguments.of("Contract.csv", "id,in\ntown.k,town.k.cost\n", "2:2 Nothing that could contain this"),
                Arguments.of("Cost.csv", "id,in\ntown.k.cost,=A1\n", "2:2 A formula stands here: =A1"),
                Arguments.of("Cost.csv", "id,amount\n=A1,1\n", "2:1 A formula stands here: =A1"),
                Arguments.of("Cost.csv", "id,amount\ntown.k.cost,many\n", "2:2 'many' is no number"),
                Arguments.of("Application.csv", "id,businessFit\ntown.a,2.5\n", "2:2 '2.5' is no whole number"),
                Arguments.of("Application.csv", "id,lifecycle.endOfLife\ntown.a,2027-02-30\n", "2:2 '2027-02-30' is"),
                Arguments.of("Application.csv", "id,hosting\ntown.a,cellar\n", "2:2 'cellar' is none of the words"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aRowThatCannotBeIsToldWithItsPlace(String name, String text, String told) {
        ImportResult result = read(name, text);
        assertEquals(1, findings(result).size(), findings(result)::toString);
        assertTrue(findings(result).getFirst().startsWith(told), findings(result)::toString);
        assertEquals(List.of(), result.drafts());
    }

    @Test
    void allThatIsWrongIsToldAtOnceInAllLanguages() {
        ImportResult result = read("Application.csv", "id,businessFit,lifecycle.endOfLife\ntown.a,x,y\n,1,\n");
        assertEquals(3, findings(result).size(), findings(result)::toString);
        result.report().entries(Kind.FINDING).forEach(each -> assertEquals(3, Stream.of(Language.values())
                .map(each.what()::in).distinct().count(), () -> each.what().in(Language.EN)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"x | []", "' ' | [x]", "x\\ny | [y]", "\\n\\ny\\n | [y, x]",
        "[\"a\\\\nb\",\"c\"] | [a\\nb, c, x]", "[\"broken | [[\"broken, x]"})
    void severalValuesStandOnLinesOfTheirOwn(String cell, String changes) {
        ImportResult result = read("Application.csv", "id;aliases\ntown.a;\"" + cell.replace("\\\\", "\\")
                .replace("\"", "\"\"").replace("\\n", cell.startsWith("[") ? "\\n" : "\n") + "\"\n");
        assertEquals(List.of(), findings(result));
        List<String> before = List.of("x");
        List<String> after = result.drafts().isEmpty() ? before : Outcome.inMemory(result.drafts())
                .find("town.a", Application.class).orElseThrow().getAliases();
        List<String> difference = new ArrayList<>(after.stream().filter(each -> !before.contains(each)).toList());
        before.stream().filter(each -> !after.contains(each)).forEach(difference::add);
        assertEquals(changes, difference.toString().replace("\n", "\\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"town.a;town.b", "town.a, town.b", "\"town.a\ntown.b\"", "[\"\"town.a\"\",\"\"town.b\"\"]"})
    void severalReferencesStandOnLinesOrBehindSeparators(String cell) {
        String quoted = cell.startsWith("\"") ? cell : "\"" + cell + "\"";
        ImportResult result = run(Optional.empty(), Optional.of(Sketch.of(TOWN)),
                file("Application.csv", "id\tname\ntown.b\tB\ntown.a\tA\n"),
                file("Contract.csv", "id\tcovers\ntown.k\t" + quoted + "\n"));
        assertEquals(List.of(), findings(result));
        assertEquals(List.of("town.a", "town.b"), Outcome.inMemory(result.drafts()).find("town.k", Contract.class)
                .orElseThrow().getCovers().stream().map(each -> each.getId()).toList());
    }

    @Test
    void aSheetOfNobodyBesideOneOfOursIsPassedOverAndTold() {
        byte[] bytes = new WorkbookSketch().part("xl/_rels/workbook.xml.rels", """
                <Relationships><Relationship Id="a" Target="worksheets/a.xml"/>
                <Relationship Id="b" Target="worksheets/b.xml"/></Relationships>""").part("xl/workbook.xml", """
                <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                <sheet name="Notes" r:id="a"/><sheet name="Application" r:id="b"/></sheets></workbook>""")
                .part("xl/worksheets/a.xml", "<worksheet><sheetData>" + WorkbookSketch.row(1, "Remember")
                        + "</sheetData></worksheet>")
                .part("xl/worksheets/b.xml", "<worksheet><sheetData>" + WorkbookSketch.row(1, "id", "name")
                        + WorkbookSketch.row(2, "town.a", "New") + "</sheetData></worksheet>").bytes();
        Path file = folder.resolve("book.xlsx");
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ImportResult result = run(Optional.empty(), Optional.of(Sketch.of(TOWN)), file.toString());
        assertEquals(List.of("The sheet 'Notes' is passed over: the header with the id is missing."),
                result.report().entries(Kind.NOTE).stream().map(each -> each.what().in(Language.EN)).toList());
        assertEquals("New", Outcome.inMemory(result.drafts()).find("town.a", Application.class).orElseThrow()
                .getName());
    }
}
