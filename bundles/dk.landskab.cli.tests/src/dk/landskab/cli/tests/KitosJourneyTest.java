// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What a municipality does that has KITOS: an export comes in, is edited, the next one comes in, a model goes out. */
class KitosJourneyTest {

    private static final String SYSTEMS = """
            IT-System (UUID);IT System;Version;Ansv. organisationsenhed;Systemejer;Anvendte systemer
            aaaaaaaa-0000-4000-8000-000000000001;Sag;%s;IT;Jens Jensen;Post
            bbbbbbbb-0000-4000-8000-000000000002;Post;1;IT;Jens Jensen;
            """;
    private static final String CONTRACTS = """
            Kontrakt ID;IT Kontrakt;Gyldig fra;Drift/år;IT Systemer (UUID)
            K-1;Drift af sag;01-01-2024;120.000,00;aaaaaaaa-0000-4000-8000-000000000001
            """;

    @TempDir
    private Path folder;
    private Shell shell;

    @BeforeEach
    void beginALandscape() throws IOException {
        shell = Shell.in(folder);
        assertEquals(0, shell.type("new", "town", "--organisation", "town", "--name", "Town").status());
        Files.writeString(folder.resolve("november.csv"), SYSTEMS.formatted("1"));
        Files.writeString(folder.resolve("december.csv"), SYSTEMS.formatted("2").replace(";Post;1", ";Digital post;1")
                .replace(";Post\n", ";Digital post\n"));
        Files.writeString(folder.resolve("contracts.csv"), CONTRACTS);
    }

    private Shell.Outcome kitos(String... files) {
        return shell.type(Stream.of(List.of("import", "kitos"), Arrays.asList(files),
                List.of("--into", "town", "--organisation", "town")).flatMap(List::stream).toArray(String[]::new));
    }

    @Test
    void anExportComesInIsEditedAndTheNextOneRespectsIt() throws IOException {
        Shell.Outcome first = kitos("november.csv", "contracts.csv");
        assertEquals(0, first.status(), first::toString);
        assertTrue(first.out().contains("2  systems in use"), first::out);
        assertFalse(first.out().contains("Without a type"), "what KITOS has all has a type here");
        assertEquals(0, shell.type("export", "csv", "town", "--out", "sheets").status());
        Path sheet = folder.resolve("sheets/Application.csv");
        Files.writeString(sheet, Files.readString(sheet).replaceFirst("Sag,", "Sag,Sagen"));
        Shell.Outcome shown = shell.type("import", "csv", "sheets/Application.csv", "--into", "town");
        assertTrue(shown.out().contains("Nothing is written yet"), shown::out);
        assertEquals(0, shell.type("import", "csv", "sheets/Application.csv", "--into", "town", "--apply").status());

        Shell.Outcome next = kitos("december.csv", "contracts.csv");

        assertEquals(0, next.status(), next::toString);
        assertTrue(next.out().contains("Application 'Post' is called 'Digital post' in KITOS now."), next::out);
        String all = Files.readString(folder.resolve("town/town/application.landskab"));
        assertTrue(all.contains("Sagen") && all.contains("version=\"2\""), all);
        assertFalse(all.contains("Jens Jensen"));
    }

    @Test
    void theDifferenceOfTwoMonthsTellsNothingOfWhatTheImportRemembers() {
        kitos("november.csv");
        assertEquals(0, shell.type("export", "archimate", "town", "--out", "before.xml").status());
        kitos("december.csv");

        String difference = shell.type("diff", "before.xml", "town").out();

        assertTrue(difference.contains("version changed from 1 to 2"), difference);
        assertFalse(difference.contains("kitos:said"), difference);
    }

    @Test
    void aModelGoesOutAndComesBackAsTheSame() {
        kitos("november.csv", "contracts.csv");

        Shell.Outcome out = shell.type("export", "archimate", "town", "--out", "town.xml");

        assertTrue(out.out().contains("The files hold all that the landscape says."), out::out);
        assertEquals(0, shell.type("import", "archimate", "town.xml", "--into", "back").status());
        assertEquals(0, shell.type("diff", "town", "back", "--exit-code").status());
        assertEquals(0, shell.type("diff", "town", "town.xml", "--exit-code").status());
    }

    @Test
    void whatIsWrongIsRefusedWithThePlaceAndNothingIsChanged() throws IOException {
        kitos("november.csv");
        String before = Files.readString(folder.resolve("town/town/application.landskab"));
        Files.write(folder.resolve("half.json"), "[{\"systemContext\":\n {\"uu".getBytes(StandardCharsets.UTF_8));

        Shell.Outcome outcome = kitos("december.csv", "half.json");

        assertEquals(3, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains("half.json:2:"), outcome::err);
        assertEquals(before, Files.readString(folder.resolve("town/town/application.landskab")));
    }

    @Test
    void theReportIsThereForPrograms() {
        JsonObject report = JsonParser.parseString(shell.type("import", "kitos", "november.csv", "--into", "town",
                "--organisation", "town", "--format", "json").out()).getAsJsonObject();

        assertTrue(report.get("written").getAsBoolean());
        assertTrue(report.getAsJsonArray("counts").asList().stream().map(each -> each.getAsJsonObject())
                .anyMatch(each -> each.get("what").getAsString().equals("systems in use")
                        && each.get("number").getAsInt() == 2));
    }
}
