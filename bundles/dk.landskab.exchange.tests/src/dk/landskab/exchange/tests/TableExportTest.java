// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.exchange.ExportReport.Loss;
import dk.landskab.exchange.ExportRequest;
import dk.landskab.exchange.ExportResult;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importers;
import dk.landskab.exchange.Outcome;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** A landscape goes out as sheets and comes back as it was. */
class TableExportTest {

    /** That a contained object is there which says nothing is no difference. */
    private static final Pattern EMPTY = Pattern
            .compile("- .*\\.(\\w+) is (?i:\\1|serviceLevel|informationNeed|pilot) in .*");

    @TempDir
    private Path folder;

    static Stream<Arguments> examplesInBothFormats() {
        Example one = Examples.merging().getFirst();
        Example other = Examples.merging().getLast();
        return Stream.of(Arguments.of(one.id(), one, Language.DA, "csv"),
                Arguments.of(one.id(), one, Language.EN, "xlsx"),
                Arguments.of(other.id(), other, Language.SV, "xlsx"),
                Arguments.of(other.id(), other, Language.EN, "csv"));
    }

    @ParameterizedTest(name = "{0} in {2} as {3}")
    @MethodSource("examplesInBothFormats")
    void anExampleComesBackAsItWas(String name, Example example, Language language, String format) throws IOException {
        Landscape landscape = Landscapes.of(example);

        ExportResult result = export(landscape, language, format);

        assertEquals(List.of(), result.report().losses().stream().map(each -> each.what().in(Language.EN)).toList());
        assertEquals(new TreeSet<>(), difference(Facts.of(landscape), Facts.of(read(format, Optional.empty()))));
        assertEquals(List.of(), importInto(format, Optional.of(Landscapes.of(example))).drafts());
    }

    @ParameterizedTest
    @CsvSource({"csv, DA", "csv, EN", "csv, SV", "xlsx, DA", "xlsx, EN", "xlsx, SV"})
    void randomLandscapesDifferOnlyInWhatIsNamed(String format, Language language) throws IOException {
        for (int seed = 0; seed < Share.of(150); seed++) {
            Landscape landscape = Landscapes.random(seed, 20);
            ExportResult result = export(landscape, language, format);
            Set<String> named = result.report().losses().stream().map(Loss::id).collect(Collectors.toSet());

            SortedSet<String> differences = difference(dk.landskab.testkit.Facts.of(root(landscape)),
                    dk.landskab.testkit.Facts.of(root(read(format, Optional.empty()))));

            differences.removeIf(each -> EMPTY.matcher(each).matches() || named.stream().anyMatch(id ->
                each.startsWith(id + ".", 2) || each.startsWith(id + " ", 2)));
            assertEquals(new TreeSet<>(), differences, "seed " + seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"csv, 0001-01-01", "xlsx, 0001-01-01", "xlsx, 1899-12-31", "xlsx, 1900-02-28", "xlsx, 1900-03-01",
        "xlsx, 9999-12-31"})
    void aDayThatASpreadsheetKnowsNoNumberForComesBackAsItWas(String format, String day) throws IOException {
        String sketch = "Application town.a \"A\" lifecycle.activeFrom=" + day;
        export(Sketch.of(sketch), Language.EN, format);
        assertEquals(List.of(), importInto(format, Optional.of(Sketch.of(sketch))).drafts());
    }

    private ExportResult export(Landscape landscape, Language language, String format) {
        return new ExportFolder(folder).run(format, new ExportRequest(landscape, target(format), language, true));
    }

    private static EObject root(Landscape landscape) {
        return landscape.parts().getFirst().roots().getFirst();
    }

    private static String target(String format) {
        return format.equals("csv") ? "sheets" : "book.xlsx";
    }

    private Landscape read(String format, Optional<Landscape> into) throws IOException {
        return Outcome.inMemory(importInto(format, into).drafts());
    }

    private ImportResult importInto(String format, Optional<Landscape> into) throws IOException {
        Path target = folder.resolve(target(format));
        List<String> files = List.of(target.toString());
        if (Files.isDirectory(target)) {
            try (Stream<Path> all = Files.list(target)) {
                files = all.map(Path::toString).sorted().toList();
            }
        }
        ImportResult result = Importers.named("csv").orElseThrow().run(new ImportRequest(files, into,
                Optional.empty()));
        assertEquals(List.of(), result.report().entries().stream()
                .filter(each -> each.kind() == Kind.FINDING || each.kind() == Kind.NOTE)
                .map(each -> each.where() + ": " + each.what().in(Language.EN)).toList());
        return result;
    }

    private static SortedSet<String> difference(SortedSet<String> one, SortedSet<String> two) {
        SortedSet<String> all = new TreeSet<>();
        one.stream().filter(each -> !two.contains(each)).forEach(each -> all.add("- " + each));
        two.stream().filter(each -> !one.contains(each)).forEach(each -> all.add("+ " + each));
        return all;
    }
}
