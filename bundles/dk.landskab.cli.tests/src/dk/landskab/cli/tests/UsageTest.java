// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.edit.Language;

class UsageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "checkk                                        | Did you mean check?",
        "chek .                                        | Not understood: chek. Did you mean check?",
        "check                                         | Missing: PLACE",
        "check a b                                     | Not understood: b",
        "check a --date tomorrow                       | --date: tomorrow is not a day; write year, month and day, as 2027-01-31",
        "check a --format xml                          | --format: xml is not a value",
        "check a --language fi                         | --language: fi is not a value",
        "diff a                                        | Missing: PLACE",
        "gap a                                         | Name two landscapes",
        "gap a b --from x --to y                       | Name two landscapes",
        "gap a b --from x                              | Name two landscapes",
        "gap a b c                                     | Name two landscapes",
        "gap a b c --from x --to y                     | Name two landscapes",
        "merger a                                      | Missing: PLACE",
        "merger a b --update-plan                      | --plan",
        "merger a b --threshold 0                      | Take 1 to 100",
        "merger a b --threshold many                   | --threshold: many is not a value",
        "merger a b --rate SEK=0                       | no rate for SEK",
        "merger a b --rate SEK                         | --rate",
        "merger a b --months 0                         | Take 1 to 600",
        "merger a b --index -100                       | cannot rise or fall",
        "log a --limit 0                               | at least one commit",
        "log a --limit -1                              | at least one commit",
        "import visio x --into y                       | There is: archimate, kle, kitos",
        "import kle --into y                           | Missing: FILE",
        "import kle x                                  | Missing: --into",
        "new a --name N                                | Missing: --organisation",
        "new a --organisation Å --name N               | not an id",
        "new a --organisation b --name N --country XX  | --country: XX is not a value",
        "log a b c                                     | Not understood: c",
        "acquisition chek a                            | Not understood",
        "acquisition check                             | Missing: PLACE",
        "acquisition status a                          | Missing: CASE",
        "acquisition consolidate a                     | Missing: CASE",
        "acquisition check a --date 2026-02-30         | --date: 2026-02-30 is not a day",
        "merger a b --effective 1.2.2027               | --effective: 1.2.2027 is not a day",
        "check a --date +999999999-12-31               | --date: +999999999-12-31 is not a day",
        "merger a b --date -0001-01-01                 | --date: -0001-01-01 is not a day",
        "merger a b --effective +10000-01-01           | --effective: +10000-01-01 is not a day",
        "acquisition pipeline a --date soon            | --date: soon is not a day",
        "log a --limit many                            | --limit: many is not a value",
    })
    void whatIsNotUnderstoodIsSaidAndNothingIsDone(String words, String said) throws IOException {
        Shell.Outcome outcome = Shell.in(folder).type(words.split(" +"));

        assertEquals(2, outcome.status(), outcome::toString);
        assertTrue(outcome.err().contains(said), outcome::err);
        assertTrue(outcome.err().contains("--help"), outcome::err);
        assertEquals("", outcome.out());
        try (var content = Files.list(folder)) {
            assertEquals(0, content.count());
        }
    }

    @Test
    void aMisunderstandingIsToldInTheLanguageOfTheReader() {
        assertTrue(Shell.in(folder).speaking(Language.DA).type("check").err().startsWith("Mangler: PLACE"));
        assertTrue(Shell.in(folder).speaking(Language.SV).type("check").err().startsWith("Saknas: PLACE"));
    }
}
