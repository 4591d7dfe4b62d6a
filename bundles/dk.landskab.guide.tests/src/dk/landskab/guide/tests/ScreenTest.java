// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "a/b/c | '' | a/b/c",
        "a/b/c | 3  | a/b/c",
        "a/b/c | 4  | a/b/c",
        "a/b/c | 2  | a/b/…",
        "a/b/c | 1  | a/…",
    })
    void onlyAsManyLinesAsAskedForAreShownAndThatThereAreMoreIsSaid(String screen, String first, String shown) {
        assertEquals(lines(shown), Screen.shown(lines(screen), first));
    }

    private static List<String> lines(String text) {
        return Arrays.asList(text.split("/"));
    }
}
