// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.diagrams.tests;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.diagram.Drawing;
import dk.landskab.diagram.paint.Theme;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.diagrams.PictureFile;
import dk.landskab.ui.diagrams.Pictures;
import dk.landskab.ui.navigator.tests.kit.Town;

class PicturesTest {

    private static final String SYSTEMS = "kind:ApplicationLandscape/town";
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource(Language.class)
    void aPictureSaysWhatTheEditorSaysInTheReadersLanguage(Language language) {
        String svg = svg(new Pictures("Ærø", Sketch.of(Town.TEXT), language).of(SYSTEMS));

        assertTrue(svg.contains("Care system") && svg.contains("Ærø"), svg);
        assertTrue(svg.contains(switch (language) {
            case DA -> "It-systemlandskab";
            case SV -> "It-systemlandskap";
            default -> "Application landscape";
        }), svg);
    }

    @Test
    void ofWhatIsNotThereThereIsNoPicture() {
        Pictures pictures = new Pictures("town", Sketch.of("Organisation town \"Town\""), Language.EN);

        assertEquals(Optional.empty(), pictures.of("kind:ApplicationLandscape/nobody"));
        assertEquals(Optional.empty(), pictures.since("town.nothing", Sketch.of("Organisation town \"Town\""), "then"));
    }

    @Test
    void aPictureOfAComparisonSaysWhatHasComeAndWentAndWithWhatItIsCompared() {
        Landscape before = Sketch.of(Town.TEXT);
        Landscape now = Sketch.of(Town.TEXT.replace("Application town.app.two \"Two\" subjects=kle.81,kle.27",
                "Application town.app.three \"Three\""));

        String svg = svg(new Pictures("town", now, Language.EN).since(SYSTEMS, before, "main~3"));

        assertTrue(svg.contains("Two") && svg.contains("Three"), svg);
        assertTrue(svg.contains("compared with main~3"), svg);
        assertTrue(svg.contains("line-through") || svg.contains("removed"), svg);
    }

    @ParameterizedTest
    @CsvSource({"a.svg, a.svg", "a.SVG, a.SVG", "a.png, a.png", "a, a.svg", "a.jpeg, a.jpeg.svg"})
    void whatAFileIsToBeIsItsEnding(String asked, String made) {
        assertEquals(Path.of(made), PictureFile.named(Path.of(asked)).path());
    }

    @Test
    void aFileIsWrittenOverWhatWasThereAndNothingElseIsLeft() throws IOException {
        Path svg = Files.writeString(temporary.resolve("a.svg"), "old");
        Path png = temporary.resolve("b.png");
        Drawing drawing = new Pictures("town", Sketch.of(Town.TEXT), Language.EN).of(SYSTEMS).orElseThrow();

        new PictureFile(svg).write(drawing, Theme.LIGHT);
        new PictureFile(png).write(drawing, Theme.DARK);

        assertTrue(Files.readString(svg).startsWith("<"));
        assertArrayEquals(PNG, Arrays.copyOf(Files.readAllBytes(png), PNG.length));
        assertEquals(List.of("a.svg", "b.png"), names());
    }

    @Test
    void whereAFileCannotBeWrittenWhatWasThereStays() throws IOException {
        Path taken = Files.createDirectory(temporary.resolve("a.svg"));
        Files.writeString(taken.resolve("inside"), "kept");
        Drawing drawing = new Pictures("town", Sketch.of(Town.TEXT), Language.EN).of(SYSTEMS).orElseThrow();

        assertThrows(IOException.class, () -> new PictureFile(taken).write(drawing, Theme.LIGHT));

        assertEquals("kept", Files.readString(taken.resolve("inside")));
        assertEquals(List.of("a.svg"), names());
    }

    private static String svg(Optional<Drawing> drawing) {
        return new String(drawing.orElseThrow().svg(Theme.LIGHT), UTF_8);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
