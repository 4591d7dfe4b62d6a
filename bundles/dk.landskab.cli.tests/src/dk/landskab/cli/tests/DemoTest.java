// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    private static final int SCREEN = 36;

    @TempDir
    private Path folder;

    @Test
    void theDemonstrationFitsAScreenAndNamesReportsThatAreThere() {
        Shell.Outcome outcome = Shell.in(folder).type("demo", "--out", "demo");

        assertEquals(0, outcome.status(), outcome::toString);
        assertTrue(outcome.lines().size() <= SCREEN, outcome::out);
        Matcher reports = Pattern.compile("demo/reports/\\S+").matcher(outcome.out().replace('\\', '/'));
        assertEquals(12, reports.results().peek(each -> assertTrue(Files.exists(folder.resolve(each.group())))).count());
    }

    @Test
    void theDemonstrationIsRenewedAndItsPlacesCanBeUsed() {
        Shell shell = Shell.in(folder);
        shell.type("demo", "--out", "demo");

        assertEquals(0, shell.type("demo", "--out", "demo").status());
        Shell.Outcome log = shell.type("log", "demo/lindholt", "--limit", "2");
        assertEquals(0, log.status(), log::toString);
        assertEquals(2, log.lines().stream().filter(line -> line.matches("[0-9a-f]{10}  .*")).count(), log::out);
        assertEquals(1, shell.type("diff", "demo/lindholt@HEAD~1", "demo/lindholt", "--exit-code").status());
    }
}
