// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import dk.landskab.model.edit.Language;

class MergeTest {

    private static final String PART = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:core="https://landskab.dk/model/core"
                xmlns:application="https://landskab.dk/model/application" id="part" formatVersion="1">
            %s</core:Part>
            """;
    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:archimate="http://www.archimatetool.com/archimate" name="Town" id="m1" version="5.0.0">
              <folder name="Application" id="f1" type="application">
                <element xsi:type="archimate:ApplicationComponent" name="%s" id="id-1"/>
                <element xsi:type="archimate:ApplicationComponent" name="%s" id="id-2"/>
              </folder>
            </archimate:model>
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aShell() {
        shell = Shell.in(folder);
    }

    /** Writes a landscape in a folder of its own, with applications, each as {@code ID NAME}. */
    private void landscape(String name, String... applications) throws IOException {
        String elements = Stream.of(applications).map(each -> each.split(" ")).map(words ->
                "  <elements xsi:type=\"application:Application\" id=\"" + words[0] + "\" name=\"" + words[1]
                        + "\"/>\n").reduce("", String::concat);
        Files.createDirectories(folder.resolve(name));
        Files.writeString(folder.resolve(name).resolve("town.landskab"), PART.formatted(elements));
    }

    private Shell.Outcome merge(String... more) {
        return shell.type(Stream.concat(Stream.of("merge", "--base", "base", "--ours", "ours", "--theirs", "theirs",
                "--out", "merged"), Stream.of(more)).toArray(String[]::new));
    }

    @Test
    void whatDoesNotMeetIsMergedIntoANewFolder() throws IOException {
        landscape("base", "a A", "b B");
        landscape("ours", "a A1", "b B");
        landscape("theirs", "a A", "b B1", "c C");

        Shell.Outcome outcome = merge();

        assertEquals(0, outcome.status(), outcome::toString);
        assertEquals("Merged into merged. Files: 1; differences to our version: 2\n", outcome.out());
        String text = Files.readString(folder.resolve("merged/town.landskab"));
        assertTrue(Stream.of("A1", "B1", "C").allMatch(name -> text.contains("name=\"" + name + "\"")), text);
        assertEquals(0, shell.type("check", "merged").status());
    }

    @Test
    void aConflictIsNamedAndWrittenForAPersonToDecide() throws IOException {
        landscape("base", "a A", "b B");
        landscape("ours", "a A1", "b B");
        landscape("theirs", "a A2", "b B");

        Shell.Outcome open = merge();

        assertEquals(1, open.status(), open::toString);
        assertTrue(open.out().contains("both versions change name. Before: “A”; ours: “A1”; theirs: “A2”"), open::out);
        assertFalse(Files.exists(folder.resolve("merged")));
        Path resolution = folder.resolve("merged.resolution");
        Files.writeString(resolution, "# as the board decided\n"
                + Files.readString(resolution).replace("a name = ?", "a name = theirs"));

        assertEquals(0, merge().status());
        assertTrue(Files.readString(folder.resolve("merged/town.landskab")).contains("name=\"A2\""));
    }

    @Test
    void aResolutionThatCannotBeReadAsTextIsRefusedAndLeftAsItIs() throws IOException {
        landscape("base", "a A");
        landscape("ours", "a A1");
        landscape("theirs", "a A2");
        byte[] latin = "# som bestyrelsen bestemte på mødet".getBytes(StandardCharsets.ISO_8859_1);
        Path decided = Files.write(folder.resolve("decided"), latin);
        Files.createDirectory(folder.resolve("folder"));

        Shell.Outcome encoding = merge("--resolve", "decided");
        assertEquals("3 decided: this is not text in UTF-8, so that letters would be lost. Save it as UTF-8",
                encoding.status() + " " + encoding.err().strip());
        Shell.Outcome noFile = merge("--resolve", "folder");
        assertEquals(3, noFile.status(), noFile::toString);
        assertTrue(noFile.err().startsWith("folder: this is no file."), noFile::err);

        assertArrayEquals(latin, Files.readAllBytes(decided));
        assertFalse(Files.exists(folder.resolve("merged")));
    }

    @Test
    void aResolutionThatTheUserNamesIsKeptAndCompleted() throws IOException {
        landscape("base", "a A", "b B");
        landscape("ours", "a A1", "b B1");
        landscape("theirs", "a A2", "b B2");
        merge("--resolve", "decided");
        Path decided = folder.resolve("decided");
        String first = Files.readString(decided).replace("a name = ?", "a name = ours");
        Files.writeString(decided, first.replaceAll("(?m)^b name.*\n", ""));

        Shell.Outcome open = merge("--resolve", "decided");
        assertEquals(1, open.status(), open::toString);
        String completed = Files.readString(decided);
        assertTrue(completed.contains("a name = ours") && completed.endsWith("b name = ?\n"), completed);

        Files.writeString(decided, completed.replace("b name = ?", "b name = \"B3\""));
        assertEquals(0, merge("--resolve", "decided").status());
        assertTrue(Files.exists(decided));
        assertTrue(Files.readString(folder.resolve("merged/town.landskab")).contains("name=\"B3\""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a name = perhaps      | decided: a name cannot be decided by perhaps",
        "z name = ours         | decided: z name is not in conflict",
        "what is this          | This line is not understood",
        "a name = ours; a name = theirs | is decided twice",
    })
    void aResolutionThatDoesNotFitIsRefusedWithItsLine(String line, String expected) throws IOException {
        landscape("base", "a A");
        landscape("ours", "a A1");
        landscape("theirs", "a A2");
        merge("--resolve", "decided");
        Path decided = folder.resolve("decided");
        String text = Files.readString(decided).replace("a name = ?", line.replace("; ", "\n"));
        Files.writeString(decided, text);

        Shell.Outcome outcome = merge("--resolve", "decided");

        assertEquals(3, outcome.status(), outcome::toString);
        assertTrue(outcome.err().matches("(?s)decided:\\d+: .*"), outcome::err);
        assertTrue(outcome.err().contains(expected.replace("decided: ", "")), outcome::err);
        assertFalse(Files.exists(folder.resolve("merged")));
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws IOException {
        landscape("base", "a A");
        landscape("ours", "a A");
        landscape("theirs", "a A2");
        landscape("merged", "x X");
        String before = Files.readString(folder.resolve("merged/town.landskab"));

        Shell.Outcome outcome = merge();

        assertEquals(3, outcome.status(), outcome::toString);
        assertEquals(before, Files.readString(folder.resolve("merged/town.landskab")));
        assertEquals(List.of("base", "merged", "ours", "theirs"), content());
    }

    @Test
    void aLandscapeThatCannotBeMergedWithoutLossIsRefused() throws IOException {
        landscape("base", "a A");
        landscape("ours", "a A", "a B");
        landscape("theirs", "a A2");

        Shell.Outcome outcome = merge();

        assertEquals(3, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains("ours cannot be merged without losing something"), outcome::err);
        assertFalse(Files.exists(folder.resolve("merged")));
    }

    @Test
    void foreignModelsAreMergedIntoALandscape() throws IOException {
        for (String[] each : new String[][] {{"base", "Pay", "Records"}, {"ours", "Payroll", "Records"},
            {"theirs", "Pay", "Cases"}}) {
            Files.writeString(folder.resolve(each[0] + ".archimate"), MODEL.formatted(each[1], each[2]));
        }

        Shell.Outcome outcome = shell.type("merge", "--base", "base.archimate", "--ours", "ours.archimate", "--theirs",
                "theirs.archimate", "--out", "merged");

        assertEquals(0, outcome.status(), outcome::toString);
        String text = Files.readString(folder.resolve("merged/model.landskab"));
        assertTrue(text.contains("\"Payroll\"") && text.contains("\"Cases\""), text);
        assertEquals(0, shell.type("diff", "merged", "merged", "--exit-code").status());
    }

    @Test
    void theResultIsTheSameForProgramsToo() throws IOException {
        landscape("base", "a A");
        landscape("ours", "a A1");
        landscape("theirs", "a A2");

        JsonObject json = JsonParser.parseString(merge("--format", "json").out()).getAsJsonObject();

        assertEquals("landskab.merge", json.get("format").getAsString());
        assertFalse(json.get("committable").getAsBoolean());
        JsonObject conflict = json.getAsJsonArray("conflicts").get(0).getAsJsonObject();
        assertEquals("a", conflict.get("id").getAsString());
        assertEquals("name", conflict.get("aspect").getAsString());
        assertEquals("A2", conflict.get("theirs").getAsString());
        assertTrue(conflict.get("oursBy").isJsonNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {"merge", "merge --base base", "merge --continue --redo HEAD",
        "merge --continue --out merged", "merge --base base --ours ours --theirs theirs"})
    void halfACommandIsNotUnderstood(String command) {
        Shell.Outcome outcome = shell.type(command.split(" "));

        assertEquals(2, outcome.status(), outcome::toString);
        assertTrue(outcome.err().startsWith("Write --base, --ours, --theirs and --out; or --continue"), outcome::err);
    }

    @ParameterizedTest
    @CsvSource({"da, I konflikt: 1.", "sv, I konflikt: 1.", "en, In conflict: 1."})
    void theReaderIsSpokenToInTheirLanguage(String language, String expected) throws IOException {
        landscape("base", "a A");
        landscape("ours", "a A1");
        landscape("theirs", "a A2");
        shell = shell.speaking(Language.ofTag(language).orElseThrow());

        assertTrue(merge().err().startsWith(expected));
    }

    @Test
    void whereGitIsAtRestThereIsNothingToContinue() {
        shell.type("new", "town", "--organisation", "town", "--name", "Town");

        Shell.Outcome outcome = Shell.in(folder.resolve("town")).type("merge", "--continue");

        assertEquals(3, outcome.status(), outcome::toString);
        assertEquals(1, outcome.err().lines().count(), outcome::err);
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).filter(name -> !name.equals("logs")).sorted()
                    .toList();
        }
    }
}
