// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A landscape goes out to other tools, and edited sheets come back. */
class ExportCommandTest {

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void beginALandscape() throws IOException {
        shell = Shell.in(folder);
        assertEquals(0, shell.type("new", "town", "--organisation", "town", "--name", "Town").status());
        Files.writeString(folder.resolve("town/roles.landskab"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:business="https://landskab.dk/model/business"
                    xmlns:application="https://landskab.dk/model/application"
                    xmlns:core="https://landskab.dk/model/core" id="town.part.roles" formatVersion="1">
                  <elements xsi:type="application:Application" id="town.app.pay" name="Payroll" kind="HR"/>
                  <elements xsi:type="business:RoleAssignment" id="town.role.pay" name="Owner" role="SYSTEM_OWNER"
                      holderName="Signe Holm" unit="town.unit.it" of="town.app.pay"/>
                  <elements xsi:type="business:OrgUnit" id="town.unit.it" name="IT"/>
                </core:Part>
                """);
    }

    @Test
    void anArchimateModelOfALandscapeEqualsIt() {
        for (String target : new String[] {"model.xml", "repository"}) {
            Shell.Outcome outcome = shell.type("export", "archimate", "town", "--out", target, "--people");

            assertEquals(0, outcome.status(), outcome::toString);
            assertTrue(outcome.out().contains("The files hold all that the landscape says."), outcome::out);
            assertEquals(0, shell.type("diff", "town", target, "--exit-code").status(),
                    () -> shell.type("diff", "town", target).out());
        }
    }

    @Test
    void theNamesOfPeopleAreLeftOutUnlessTheyAreAskedFor() throws IOException {
        for (String[] words : new String[][] {{"archimate", "model.xml"}, {"csv", "sheets"}}) {
            Shell.Outcome without = shell.type("export", words[0], "town", "--out", words[1], "--format", "json");
            assertFalse(text(folder.resolve(words[1])).contains("Signe"));
            JsonObject report = JsonParser.parseString(without.out()).getAsJsonObject();
            assertFalse(report.get("lossless").getAsBoolean());
            JsonObject loss = report.getAsJsonArray("losses").get(0).getAsJsonObject();
            assertEquals("LEFT_OUT town.role.pay", loss.get("kind").getAsString() + " " + loss.get("id").getAsString());

            shell.type("export", words[0], "town", "--out", words[1], "--people");
            assertTrue(text(folder.resolve(words[1])).contains("Signe"));
        }
    }

    private static String text(Path place) throws IOException {
        return Files.readString(Files.isDirectory(place) ? place.resolve("RoleAssignment.csv") : place);
    }

    @Test
    void anEditedSheetIsShownFirstAndWrittenWhenAsked() throws IOException {
        shell.type("export", "csv", "town", "--out", "sheets");
        Path sheet = folder.resolve("sheets/Application.csv");
        Files.writeString(sheet, Files.readString(sheet).replace("Payroll", "Salaries"));
        String before = Files.readString(folder.resolve("town/roles.landskab"));

        Shell.Outcome shown = shell.type("import", "csv", "sheets/Application.csv", "--into", "town");

        assertEquals(0, shown.status(), shown::toString);
        assertTrue(shown.out().contains("Salaries") && shown.out().contains("--apply"), shown::out);
        assertEquals(before, Files.readString(folder.resolve("town/roles.landskab")));

        shell.type("import", "csv", "sheets/Application.csv", "--into", "town", "--apply");
        String after = Files.readString(folder.resolve("town/roles.landskab"));
        assertTrue(after.contains("Salaries") && after.contains("Signe Holm"), after);
    }

    @Test
    void aSheetThatIsWrongIsAFindingWithItsPlaceAndNothingChanges() throws IOException {
        Files.writeString(folder.resolve("Application.csv"), "id,Name,Kind\ntown.app.pay,Pay,nonsense\n");
        String before = Files.readString(folder.resolve("town/roles.landskab"));

        Shell.Outcome outcome = shell.type("import", "csv", "Application.csv", "--into", "town", "--apply");

        assertEquals(1, outcome.status(), outcome::toString);
        assertTrue(outcome.out().contains("Application.csv:2:3: "), outcome::out);
        assertEquals(before, Files.readString(folder.resolve("town/roles.landskab")));
    }

    @Test
    void anExportDoesNotReplaceWhatIsNoExport() throws IOException {
        String before = Files.readString(folder.resolve("town/roles.landskab"));
        for (String[] words : new String[][] {{"archimate", "town"}, {"csv", "town"}, {"xlsx", "town"}}) {
            assertEquals(3, shell.type("export", words[0], "town", "--out", words[1]).status(), words[0]);
        }
        assertEquals(before, Files.readString(folder.resolve("town/roles.landskab")));
        assertEquals(2, shell.type("export", "visio", "town", "--out", "x").status());
    }
}
