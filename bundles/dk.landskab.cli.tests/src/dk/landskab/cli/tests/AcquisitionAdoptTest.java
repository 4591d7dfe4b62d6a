// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.model.edit.Language;

class AcquisitionAdoptTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutAProcessThoseThatThereAreAreListed(Language language) {
        Shell.Outcome outcome = Shell.in(folder).speaking(language).type("acquisition", "adopt");

        assertEquals(0, outcome.status(), outcome::toString);
        ProcessLibrary.all().forEach(each -> assertTrue(outcome.lines().stream()
                .anyMatch(line -> line.startsWith(each.name()) && line.contains(each.definition().getName())),
                outcome::out));
    }

    @Test
    void aProcessIsAdoptedOnceAndSaidToBeThereTheSecondTime() throws IOException {
        Shell shell = town();
        Shell.Outcome first = adopt(shell, "seven-steps", "town");
        assertEquals(0, first.status(), first::toString);
        assertEquals("library/seven-steps.acq: written", first.lines().get(0));
        assertEquals("town/seven-steps.acq: written", first.lines().get(1));
        assertTrue(first.lines().get(2).contains("landskab acquisition check town"), first::out);
        String own = Files.readString(folder.resolve("town/town/seven-steps.acq"));

        Shell.Outcome second = adopt(shell, "seven-steps", "town");
        assertEquals(0, second.status(), second::toString);
        assertTrue(second.lines().stream().noneMatch(line -> line.endsWith("written")), second::out);
        assertEquals(2, second.lines().size(), second::out);
        assertEquals(own, Files.readString(folder.resolve("town/town/seven-steps.acq")));
    }

    @Test
    void anOrganisationThatIsNotThereIsARefusedWrite() {
        Shell.Outcome outcome = adopt(town(), "four-phases", "twon");
        assertEquals(3, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains("There is: town"), outcome::err);
        assertFalse(Files.exists(folder.resolve("town/library")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "acquisition adopt four-phases                            | Name a process, and with --into",
        "acquisition adopt four-phases --into a                   | Name a process, and with --into",
        "acquisition adopt --into a --organisation b              | Name a process, and with --into",
        "acquisition adopt five-laps --into a --organisation b    | There is: four-phases, seven-steps, life-cycle",
    })
    void whatIsNotUnderstoodIsSaid(String words, String said) {
        Shell.Outcome outcome = Shell.in(folder).type(words.split(" +"));
        assertEquals(2, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains(said), outcome::err);
        assertTrue(outcome.err().contains("acquisition adopt --help"), outcome::err);
    }

    private Shell town() {
        Shell shell = Shell.in(folder);
        shell.type("new", "town", "--organisation", "town", "--name", "Town");
        return shell;
    }

    private static Shell.Outcome adopt(Shell shell, String process, String organisation) {
        return shell.type("acquisition", "adopt", process, "--into", "town", "--organisation", organisation);
    }
}
