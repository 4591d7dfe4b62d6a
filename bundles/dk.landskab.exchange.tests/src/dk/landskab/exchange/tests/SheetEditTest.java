// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importers;
import dk.landskab.exchange.Outcome;
import dk.landskab.exchange.sheet.Table;
import dk.landskab.exchange.sheet.Tables;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/** What a person changes in a sheet is what changes in the landscape, whatever the sheet is saved as. */
class SheetEditTest {

    private static final String TOWN = """
            Application town.a "A" kind=HR businessFit=3 lifecycle.activeFrom=2020-01-31
            Application town.b "B" parent=town.a
            Application town.c "C"
            Contract town.k "K"
              Cost town.k.cost amount=1234567.5 currency=DKK
            Contract town.l "L"
            """;

    /** How a sheet is saved. */
    enum Saved {
        WORKBOOK, CSV_WITH_MARK, CSV_WITHOUT_MARK, CSV_WITH_TABS;

        byte[] bytes(EditedSheet sheet, Language language) {
            String separator = language == Language.EN ? "," : ";";
            return switch (this) {
                case WORKBOOK -> sheet.workbook();
                case CSV_WITH_MARK -> sheet.csv("\uFEFF", separator, "\r\n");
                case CSV_WITHOUT_MARK -> sheet.csv("", separator, "\n");
                case CSV_WITH_TABS -> sheet.csv("", "\t", "\n");
            };
        }
    }

    @TempDir
    private Path folder;

    static Stream<Arguments> edits() {
        return Stream.of(
                edit(Language.EN, "Application id", sheet -> { }),
                edit(Language.DA, "It-system id", sheet -> sheet.write("town.a", "Navn", "Å"),
                        "+Application town.a name=Å", "-Application town.a name=A"),
                edit(Language.DA, "It-system id", sheet -> sheet.write("town.a",
                        "Livscyklus: I drift fra", "28-02-2026"), "+Lifecycle Lifecycle activeFrom=2026-02-28",
                        "-Lifecycle Lifecycle activeFrom=2020-01-31"),
                edit(Language.SV, "It-system id", sheet -> sheet.write("town.b",
                        "Livscykel: I drift från", "2026-02-28"), "+Application town.b lifecycle=Lifecycle",
                        "+Lifecycle Lifecycle activeFrom=2026-02-28"),
                edit(Language.DA, "It-system id", sheet -> sheet.write("town.a", "Livscyklus: I drift fra", ""),
                        "-Application town.a lifecycle=Lifecycle", "-Lifecycle Lifecycle",
                        "-Lifecycle Lifecycle activeFrom=2020-01-31"),
                edit(Language.EN, "Application id", sheet -> sheet.write("town.b", "Module of", "town.c"),
                        "+Application town.b parent=town.c", "-Application town.b parent=town.a"),
                edit(Language.EN, "Application id", sheet -> sheet.write("town.b", "Module of", ""),
                        "-Application town.b parent=town.a"),
                edit(Language.EN, "Application id", sheet -> sheet.write("town.c", "Other names", "x\ny"),
                        "+Application town.c aliases=x", "+Application town.c aliases=y"),
                edit(Language.EN, "Application id", sheet -> sheet.write("town.d", "Name", "D")
                        .write("town.d", "Lies in", sheet.text("town.a", "Lies in")),
                        "+Application town.d", "+Application town.d name=D"),
                edit(Language.EN, "Application id", sheet -> sheet.delete("town.a")),
                edit(Language.DA, "Omkostning id", sheet -> sheet.write("town.k.cost", "Betales", "pr. år"),
                        "+Cost town.k.cost period=YEAR"),
                edit(Language.DA, "Omkostning id", sheet -> sheet.write("town.k.cost", "Betales", "per year"),
                        "+Cost town.k.cost period=YEAR"),
                edit(Language.DA, "Omkostning id", sheet -> sheet.write("town.k.cost", "Beløb", "7.654.321,25"),
                        "+Cost town.k.cost amount=7654321.25", "-Cost town.k.cost amount=1234567.5"),
                edit(Language.DA, "Omkostning id", sheet -> sheet.write("town.k.cost", "Ligger i", "town.l"),
                        "+Contract town.l costs=town.k.cost", "-Contract town.k costs=town.k.cost"),
                edit(Language.SV, "Kostnad id", sheet -> sheet.write("town.k.more", "Belopp", "5").write("town.k.more",
                        "Ligger i", "town.k"), "+Contract town.k costs=town.k.more", "+Cost town.k.more",
                        "+Cost town.k.more amount=5"));
    }

    @SafeVarargs
    private static Arguments edit(Language language, String idHeader, Consumer<EditedSheet> change,
            String... differences) {
        return Arguments.of(language, idHeader, change, List.of(differences));
    }

    @ParameterizedTest
    @MethodSource("edits")
    void anEditChangesWhatItSaysAndNothingElse(Language language, String idHeader, Consumer<EditedSheet> change,
            List<String> differences) throws IOException {
        for (Saved saved : Saved.values()) {
            EditedSheet sheet = EditedSheet.of(exported(language, idHeader, saved));
            change.accept(sheet);
            assertEquals(differences, List.copyOf(differences(read(saved, saved.bytes(sheet, language), false))),
                    saved::name);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRowThatIsTakenOutIsDeletedOnlyWhenThatIsAskedFor(Saved saved) throws IOException {
        EditedSheet sheet = EditedSheet.of(exported(Language.EN, "Application id", saved));
        sheet.delete("town.c");
        ImportResult kept = read(saved, saved.bytes(sheet, Language.EN), false);
        assertEquals(List.of("town.c"), kept.report().entries(Kind.VANISHED).stream().map(each -> each.id()).toList());
        assertEquals(List.of(), kept.drafts());
        assertEquals(List.of("-Application town.c", "-Application town.c name=C"),
                List.copyOf(differences(read(saved, saved.bytes(sheet, Language.EN), true))));
    }

    private Table exported(Language language, String idHeader, Saved saved) {
        boolean isWorkbook = saved == Saved.WORKBOOK;
        String target = isWorkbook ? "book.xlsx" : "sheets";
        new ExportFolder(folder).run(isWorkbook ? "xlsx" : "csv", new ExportRequest(Sketch.of(TOWN), target, language,
                true));
        Path file = folder.resolve(target);
        List<Table> tables = Tables.read("f", isWorkbook ? file : file.resolve(idHeader.equals("Application id")
                || idHeader.equals("It-system id") ? "Application.csv" : "Cost.csv"));
        return tables.stream().filter(each -> !each.rows().isEmpty() && each.rows().getFirst().cells().getFirst()
                .text().equals(idHeader)).findFirst().orElseThrow();
    }

    private ImportResult read(Saved saved, byte[] bytes, boolean deletes) throws IOException {
        Path file = Files.write(folder.resolve(saved == Saved.WORKBOOK ? "edited.xlsx" : "edited.csv"), bytes);
        ImportResult result = Importers.named("csv").orElseThrow().run(new ImportRequest(List.of(file.toString()),
                Optional.of(Sketch.of(TOWN)), Optional.empty(), deletes));
        assertEquals(List.of(), result.report().entries().stream().filter(each -> each.kind() != Kind.VANISHED)
                .map(each -> each.where() + ": " + each.what().in(Language.EN)).toList());
        return result;
    }

    private static SortedSet<String> differences(ImportResult result) {
        SortedSet<String> before = Facts.of(Sketch.of(TOWN));
        Landscape changed = result.drafts().isEmpty() ? Sketch.of(TOWN) : Outcome.inMemory(result.drafts());
        SortedSet<String> after = Facts.of(changed);
        SortedSet<String> all = new TreeSet<>();
        before.removeIf(SheetEditTest::isOfId);
        after.removeIf(SheetEditTest::isOfId);
        after.stream().filter(each -> !before.contains(each)).forEach(each -> all.add("+" + each));
        before.stream().filter(each -> !after.contains(each)).forEach(each -> all.add("-" + each));
        return all;
    }

    private static boolean isOfId(String fact) {
        return fact.contains(" id=");
    }
}
