// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

class CommandsTest {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>
            <archimate:model xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:archimate="http://www.archimatetool.com/archimate" name="Town" id="m1" version="5.0.0">
              <folder name="Application" id="f1" type="application">
                <element xsi:type="archimate:ApplicationComponent" name="Payroll" id="id-1"/>
                <element xsi:type="archimate:ApplicationComponent" name="Records" id="id-2"/>
              </folder>
            </archimate:model>
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void beginALandscape() throws IOException {
        shell = Shell.in(folder);
        assertEquals(0, shell.type("new", "town", "--organisation", "town", "--name", "Town").status());
        Files.writeString(folder.resolve("model.archimate"), MODEL);
    }

    @Test
    void aNewLandscapeHoldsItsOrganisationAndIsUnderVersionControl() {
        assertTrue(Files.isDirectory(folder.resolve("town/.git")));
        assertTrue(Files.exists(folder.resolve("town/.gitattributes")));
        assertEquals(0, shell.type("check", "town").status());
    }

    @Test
    void importingTwiceChangesNothingTheSecondTime() throws IOException {
        Shell.Outcome first = importModel();
        List<String> after = content();
        Shell.Outcome second = importModel();

        assertEquals(0, first.status(), first::toString);
        assertTrue(first.out().contains("Written: "), first::out);
        assertEquals(0, second.status(), second::toString);
        assertTrue(second.out().endsWith("Nothing changed." + System.lineSeparator()), second::out);
        assertEquals(after, content());
    }

    @Test
    void aForeignModelEqualsItsOwnImport() {
        importModel();

        Shell.Outcome outcome = shell.type("diff", "model.archimate", "town");

        assertFalse(outcome.out().contains("Payroll"), outcome::out);
        assertTrue(outcome.out().contains("Town"), outcome::out);
    }

    @Test
    void differencesAreFindingsOnlyWhereTheyAreAskedFor() {
        assertEquals(0, shell.type("diff", "model.archimate", "town").status());
        assertEquals(1, shell.type("diff", "model.archimate", "town", "--exit-code").status());
        assertEquals(0, shell.type("diff", "town", "town", "--exit-code").status());
    }

    @Test
    void aResultAsJsonIsJsonAlone() {
        for (String[] words : new String[][] {{"check", "town"}, {"diff", "model.archimate", "town"},
            {"gap", "model.archimate", "town"}}) {
            Shell.Outcome outcome = shell.type(Stream.concat(Stream.of(words), Stream.of("--format", "json"))
                    .toArray(String[]::new));

            JsonObject result = JsonParser.parseString(outcome.out()).getAsJsonObject();
            assertEquals("landskab." + words[0], result.get("format").getAsString());
        }
    }

    @Test
    void aReportIsWrittenWhereItIsAskedFor() {
        Shell.Outcome outcome = shell.type("gap", "model.archimate", "town", "--out", "report");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains("report"), outcome::err);
        assertTrue(Files.exists(folder.resolve("report/index.html")));
        assertEquals(3, shell.type("gap", "model.archimate", "town", "--out", "town").status());
    }

    @Test
    void aPlateauThatIsNotThereIsAnsweredWithThoseThatAre() {
        Shell.Outcome outcome = shell.type("gap", "town", "--from", "town.now", "--to", "town.then");

        assertEquals(2, outcome.status());
        assertTrue(outcome.err().contains("town.now"), outcome::err);
    }

    @Test
    void whatIsWrongIsListedInFullWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("town/wrong.landskab"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:application="https://landskab.dk/model/application"
                    xmlns:core="https://landskab.dk/model/core" id="p" formatVersion="99">
                  <elements xsi:type="application:Application" id="town.a" name="A" colour="red"/>
                  <elements xsi:type="application:Application" id="town.a" name="B" owner="town.nobody"/>
                  <elements xsi:type="application:Application" id="town.c" name="C" parent="town.d"/>
                  <elements xsi:type="application:Application" id="town.d" name="D" parent="town.c"/>
                </core:Part>
                """);

        Shell.Outcome outcome = shell.type("check", "town");

        assertEquals(1, outcome.status());
        for (String expected : List.of("wrong.landskab:6:.* V-FILE-1 ", "wrong.landskab:7:.* V-ID-1 ",
                "wrong.landskab:7:.* V-ID-2 .*town.nobody", "wrong.landskab:.* V-FILE-3 ",
                "wrong.landskab:[89]:.* V-REF-1 ")) {
            assertTrue(outcome.lines().stream().anyMatch(line -> line.matches(expected + ".*")),
                    () -> expected + " in " + outcome.out());
        }
    }

    @Test
    void theHistoryOfALandscapeWithoutACommitIsRefusedOrTold() {
        Shell.Outcome outcome = shell.type("log", "town");

        assertTrue(outcome.status() == 0 && outcome.out().contains("Town") || outcome.status() == 3, outcome::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json"})
    void theHistoryOfAnElementThatNeverWasIsRefused(String format) {
        Shell.Outcome outcome = shell.type("log", "town", "town.app.mistyped", "--format", format);

        assertEquals(3, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains("town.app.mistyped"), outcome::err);
    }

    @Test
    void whoeverWatchesIsToldWhatIsGoingOn() {
        assertTrue(shell.watched("check", "town").err().contains("Checking town"));
        assertEquals("", shell.type("check", "town").err());
    }

    @Test
    void anInstallationProvesItself() {
        Shell.Outcome outcome = shell.type("self-check");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("whole"));
    }

    private Shell.Outcome importModel() {
        return shell.type("import", "archimate", "model.archimate", "--into", "town", "--organisation", "town");
    }

    private List<String> content() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("town"))) {
            return files.filter(each -> each.toString().endsWith(".landskab")).sorted().map(each -> {
                try {
                    return each + Files.readString(each);
                } catch (IOException unreadable) {
                    throw new AssertionError(unreadable);
                }
            }).toList();
        }
    }
}
