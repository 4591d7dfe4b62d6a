// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.compare.text.LineMerge;
import dk.landskab.compare.text.Versions;

class LineMergeTest {

    /** Base, ours, theirs, and what comes of it; lines are letters, "?" stands for a clash, "." for no line. */
    @ParameterizedTest
    @CsvSource({
        "abcde, abcde, abcde, abcde", "abcde, Abcde, abcde, Abcde", "abcde, abcde, abcdE, abcdE",
        "abcde, Abcde, abcdE, AbcdE", "abcde, Abcde, Abcde, Abcde", "abcde, Abcde, Xbcde, ?",
        "abcde, bcde, abcd, bcd", "abcde, abcdef, xabcde, xabcdef", "abcde, abcdex, abcdey, ?",
        "abcde, abXcde, abXcde, abXcde", "abcde, abde, abCde, ?", "abcde, abde, abde, abde",
        "abcde, abXde, abcYe, abXYe", "abcde, abXcde, abcYe, abXcYe", "abcde, aBcde, abcDe, aBcDe",
        "abcde, abXcde, abYde, abXYde", "abcde, abcXde, abYde, abYXde",
        "abcde, abde, abcXde, abXde", "abcde, abde, abXcde, abXde", "abcde, ae, abXcde, ?", "abcde, aXe, abcYe, ?",
        "abcde, axxxbcde, abcdyyye, axxxbcdyyye", "aaaa, aaaaa, aaa, aaaa", "a, b, c, ?", "a, ab, ca, cab",
        "abcde, edcba, abcde, edcba"})
    void changes_of_different_lines_go_together(String base, String ours, String theirs, String expected) {
        LineMerge merge = LineMerge.of(new Versions<>(lines(base), lines(ours), lines(theirs)));
        LineMerge mirrored = LineMerge.of(new Versions<>(lines(base), lines(theirs), lines(ours)));

        assertEquals(expected, merge.merged().map(text -> text.replace("\n", "")).orElse("?"));
        assertEquals(merge.merged(), mirrored.merged());
        assertEquals(merge.merged().isEmpty(), merge.clash().isPresent());
    }

    @Test
    void a_clash_shows_the_lines_of_all_three() {
        assertEquals(new Versions<>("b\nc", "B\nC", "b\nX"),
                LineMerge.of(new Versions<>("a\nb\nc\nd", "a\nB\nC\nd", "a\nb\nX\nd")).clash().orElseThrow());
    }

    /** Base, ours, theirs, and the lines of both; lines are letters, "." stands for none. */
    @ParameterizedTest
    @CsvSource({
        "abc, aBc, aXc, aBXc", "abc, aXc, aBc, aXBc", "ac, abc, axc, abxc", "ac, abxc, abyc, abxyc", "abc, ac, aXc, aXc",
        "abc, aXc, ac, aXc", "abcd, aBcd, aXd, aBXd", "abcde, abcdE, Abcde, AbcdE", "ac, ab}c, ax}c, ab}x}c"})
    void the_lines_of_both_stand_together_without_what_either_took_away(String base, String ours, String theirs,
            String both) {
        assertEquals(both, LineMerge.of(new Versions<>(lines(base), lines(ours), lines(theirs))).both()
                .replace("\n", ""));
    }

    @Test
    void the_first_difference_of_two_texts_is_shown_by_its_lines() {
        assertEquals(new Versions<>("b", "B\nx", null), LineMerge.firstDifference("a\nb\nc\nd", "a\nB\nx\nc\nD"));
    }

    private static String lines(String letters) {
        return String.join("\n", letters.split(""));
    }
}
