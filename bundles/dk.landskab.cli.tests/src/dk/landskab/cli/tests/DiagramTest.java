// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.model.edit.Language;

/** Diagrams of a small landscape, on the command line. */
class DiagramTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:application="https://landskab.dk/model/application"
                xmlns:change="https://landskab.dk/model/change"
                xmlns:core="https://landskab.dk/model/core" id="town.part.systems" formatVersion="1">
              <elements xsi:type="application:Application" id="town.app.care" name="Care"/>
              <elements xsi:type="application:Application" id="town.app.pay" name="Payroll" criticality="CRITICAL"/>
              <elements xsi:type="application:Integration" id="town.int.a" name="Hours" method="FILE"
                  from="town.app.care" to="town.app.pay"/>
              <elements xsi:type="change:Plateau" id="town.2030" name="2030" kind="TO_BE">
                <items id="town.2030.care" disposition="RETIRE" element="town.app.care"/>
              </elements>
            </core:Part>
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void beginALandscape() throws IOException {
        shell = Shell.in(folder);
        assertEquals(0, shell.type("new", "town", "--organisation", "town", "--name", "Town").status());
        Files.writeString(folder.resolve("town/systems.landskab"), MODEL);
    }

    private void store(String file, String content) throws IOException {
        Files.writeString(folder.resolve("town/" + file), """
                <?xml version="1.0" encoding="UTF-8"?>
                <diagram:Diagram xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:diagram="https://landskab.dk/model/diagram"
                    """ + content);
    }

    private Shell.Outcome export(String... more) {
        String[] words = {"diagram", "export", "town"};
        return shell.type(Stream.of(words, more).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private String picture(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    @Test
    void theKindsAreListedWithWhatTheyAreAboutByDefault() {
        Shell.Outcome outcome = shell.type("diagram", "list", "town");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.lines().stream().anyMatch(each -> each.contains("ApplicationLandscape ")
                && each.contains("Town (town)")), outcome::out);
        assertTrue(outcome.lines().stream().anyMatch(each -> each.contains("TargetPicture")
                && each.contains("2030 (town.2030)")), outcome::out);
        assertTrue(outcome.lines().stream().anyMatch(each -> each.contains("ProcurementPipeline")
                && each.contains("nothing for it")), outcome::out);
    }

    @Test
    void storedDiagramsAreListedForAPersonAndForAProgram() throws IOException {
        store("pay.diagram", "id=\"town.diagram.pay\" name=\"Pay\" kind=\"Layers\" date=\"2027-01-01\" subject=\"town.app.pay\"/>\n");

        assertTrue(shell.type("diagram", "list", "town").out().contains("town.diagram.pay  Pay"));
        JsonObject json = JsonParser.parseString(shell.type("diagram", "list", "town", "--format", "json").out())
                .getAsJsonObject();
        JsonObject stored = json.getAsJsonArray("diagrams").get(0).getAsJsonObject();
        assertEquals("town.diagram.pay Layers 2027-01-01 town.app.pay", stored.get("id").getAsString() + " "
                + stored.get("kind").getAsString() + " " + stored.get("date").getAsString() + " "
                + stored.getAsJsonObject("subject").get("id").getAsString());
        assertEquals(8, json.getAsJsonArray("kinds").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ApplicationLandscape", "applicationlandscape", "Application landscape"})
    void aKindIsNamedByItsIdOrByWhatAReaderCallsIt(String name) throws IOException {
        Shell.Outcome outcome = export("--diagram", name, "--out", "out/town.svg");

        assertEquals(0, outcome.status(), outcome::toString);
        String svg = picture("out/town.svg");
        assertTrue(svg.startsWith("<?xml") || svg.startsWith("<svg"), svg);
        assertTrue(svg.contains("Payroll") && svg.contains("critical") && svg.contains("file transfer"), svg);
        assertTrue(svg.contains("2026-12-01"), "the day of the clock");
    }

    @Test
    void aPictureForPrintIsAPng() throws IOException {
        assertEquals(0, export("--diagram", "ApplicationLandscape", "--out", "town.png").status());
        byte[] bytes = Files.readAllBytes(folder.resolve("town.png"));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(bytes, 4));
    }

    @Test
    void seenFromAfarAContainerSaysHowMuchStandsInIt() throws IOException {
        JsonObject json = JsonParser.parseString(export("--diagram", "ApplicationLandscape", "--overview", "--out",
                "afar.svg", "--format", "json").out()).getAsJsonObject();
        assertEquals("1 0", json.get("boxes").getAsInt() + " " + json.get("lines").getAsInt());
        String svg = picture("afar.svg");
        assertTrue(svg.contains("Elements: 2. Lines: 1") && svg.contains("From afar") && !svg.contains("Payroll"), svg);
    }

    @Test
    void theSameLandscapeGivesTheSamePicture() throws IOException {
        export("--diagram", "ApplicationLandscape", "--out", "one.svg");
        export("--diagram", "ApplicationLandscape", "--out", "two.svg");
        assertEquals(picture("one.svg"), picture("two.svg"));
    }

    @Test
    void aProgramReadsWhatWasDrawn() {
        JsonObject json = JsonParser.parseString(export("--diagram", "Layers", "--element", "town.app.care", "--out",
                "care.svg", "--format", "json").out()).getAsJsonObject();
        assertEquals("Layers town.app.care 2 0", json.get("kind").getAsString() + " "
                + json.getAsJsonObject("subject").get("id").getAsString() + " " + json.get("boxes").getAsInt() + " "
                + json.get("lines").getAsInt());
        assertTrue(json.get("width").getAsInt() > 0);
    }

    @Test
    void aStoredDiagramIsDrawnAsItIsStored() throws IOException {
        store("pay.diagram", """
                id="town.diagram.pay" name="Pay" kind="Layers" date="2027-01-01" subject="town.app.pay"/>
                """);
        for (String name : List.of("town.diagram.pay", "pay")) {
            assertEquals(0, export("--diagram", name, "--out", "pay.svg").status());
            assertTrue(picture("pay.svg").contains("2027-01-01"));
        }
        export("--diagram", "Pay", "--date", "2028-02-29", "--out", "pay.svg");
        assertTrue(picture("pay.svg").contains("2028-02-29"));
    }

    @Test
    void aDiagramOfAPlateauShowsItsDayAndItsName() throws IOException {
        Files.writeString(folder.resolve("town/systems.landskab"), MODEL.replace("kind=\"TO_BE\"",
                "kind=\"TO_BE\" date=\"2030-06-30\""));
        store("then.diagram", """
                id="town.diagram.then" name="Then" kind="ApplicationLandscape" plateau="town.2030"/>
                """);
        assertEquals(0, export("--diagram", "Then", "--out", "then.svg").status());
        assertTrue(picture("then.svg").contains("2030-06-30  ·  2030"), picture("then.svg"));
    }

    @Test
    void aRevisionIsDrawnWithoutCheckingItOut() throws IOException, GitAPIException {
        try (Git git = Git.open(folder.resolve("town").toFile())) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Add systems").setAuthor("a", "a@example.org").setCommitter("a", "a@example.org")
                    .setSign(false).call();
        }
        Files.writeString(folder.resolve("town/systems.landskab"), MODEL.replace("Payroll", "Salaries")
                .replace("name=\"Care\"", "name=\"Care\" description=\"For the old\""));

        Shell.Outcome old = shell.type("diagram", "export", "town@HEAD", "--diagram", "ApplicationLandscape", "--out",
                "old.svg");
        assertEquals(0, old.status(), old::toString);
        assertTrue(picture("old.svg").contains("Payroll"));

        Shell.Outcome compared = export("--diagram", "ApplicationLandscape", "--compare", "town@HEAD", "--out",
                "compared.svg", "--format", "json");
        assertEquals(2, JsonParser.parseString(compared.out()).getAsJsonObject().getAsJsonObject("marks").get("changed")
                .getAsInt(), compared::out);
        assertTrue(picture("compared.svg").contains("town@HEAD"));
    }

    @Test
    void whatWasAddedAndRemovedIsMarked() throws IOException {
        assertEquals(0, shell.type("new", "older", "--organisation", "town", "--name", "Town").status());
        Files.writeString(folder.resolve("older/systems.landskab"), MODEL.replace("town.app.care", "town.app.gone")
                .replace("name=\"Care\"", "name=\"Gone\""));
        Shell.Outcome outcome = export("--diagram", "ApplicationLandscape", "--compare", "older", "--out", "c.svg");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("Added 2, removed 2, changed 0, moved 0"), outcome::out);
        assertTrue(picture("c.svg").contains("Gone") && picture("c.svg").contains("Care"));
    }

    @Test
    void aForeignModelIsDrawnToo() throws IOException {
        assertEquals(0, shell.type("export", "archimate", "town", "--out", "town.xml").status());
        Shell.Outcome listed = shell.type("diagram", "list", "town.xml");
        assertEquals(0, listed.status(), listed::toString);
        Shell.Outcome outcome = shell.type("diagram", "export", "town.xml", "--diagram", "ApplicationLandscape", "--out",
                "foreign.svg");
        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(picture("foreign.svg").contains("Payroll"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--diagram Nothing --out a.svg | there is no such diagram",
        "--diagram Layers --out a.gif | .svg or .png",
        "--diagram Layers --element nothing --out a.svg | there is no such element",
        "--diagram Layers --element town.2030 --out a.svg | not about this",
        "--diagram ProcurementPipeline --out a.svg | nothing that it could be about",
        "--diagram Infrastructure --layer Nothing --out a.svg | no such layer",
        "--out a.svg | Missing: --diagram"})
    void whatCannotBeDrawnIsWrongUsageAndNothingIsWritten(String words, String said) {
        Shell.Outcome outcome = export(words.split(" "));

        assertEquals(2, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains(said), outcome::err);
        assertFalse(Files.exists(folder.resolve("a.svg")));
        assertFalse(Files.exists(folder.resolve("a.gif")));
    }

    @Test
    void aNameThatSeveralDiagramsHaveIsAnsweredWithTheirIds() throws IOException {
        store("one.diagram", "id=\"town.one\" name=\"Same\" kind=\"Layers\"/>\n");
        store("two.diagram", "id=\"town.two\" name=\"Same\" kind=\"Layers\"/>\n");
        Shell.Outcome outcome = export("--diagram", "Same", "--out", "a.svg");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("town.one, town.two"), outcome::err);
    }

    @Test
    void aStoredKindThatThereIsNotIsNamed() throws IOException {
        store("odd.diagram", "id=\"town.odd\" name=\"Odd\" kind=\"Mosaic\"/>\n");
        Shell.Outcome outcome = export("--diagram", "town.odd", "--out", "a.svg");
        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("Mosaic"), outcome::err);
    }

    @Test
    void aPlaceThatCannotBeReadIsInputThatCannotBeRead() {
        assertEquals(3, shell.type("diagram", "list", "nowhere").status());
        assertEquals(3, shell.type("diagram", "export", "nowhere", "--diagram", "Layers", "--out", "a.svg").status());
    }

    @Test
    void aPictureThatCannotBeWrittenIsAWriteThatWasRefused() throws IOException {
        Files.writeString(folder.resolve("file"), "no folder");
        Shell.Outcome outcome = export("--diagram", "ApplicationLandscape", "--out", "file/a.svg");
        assertEquals(3, outcome.status(), outcome::toString);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void bothCommandsExplainThemselvesWithAnExample(Language language) {
        for (String command : List.of("list", "export")) {
            Shell.Outcome outcome = shell.speaking(language).type("diagram", command, "--help");
            assertEquals(0, outcome.status());
            assertTrue(outcome.out().contains("  landskab diagram " + command + " "), outcome::out);
            assertFalse(outcome.out().contains("${"), outcome::out);
        }
    }
}
