// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.testkit.Share;
import dk.landskab.ui.acquisitions.twin.Difference;

class DifferenceTest {

    static LongStream seeds() {
        return LongStream.range(0, Share.of(2000));
    }

    @Test
    void equalTextsDifferInNothing() {
        assertEquals(Optional.empty(), Difference.between("a case", "a case"));
        assertEquals(Optional.empty(), Difference.between("", ""));
    }

    @ParameterizedTest
    @CsvSource({"abc, abXc, 2, 0, X", "abc, ac, 1, 1, ''", "aa, aaa, 2, 0, a", "abcd, aXd, 1, 2, X"})
    void theRangeIsTheSmallest(String before, String after, int offset, int length, String text) {
        assertEquals(Optional.of(new Difference(offset, length, text)), Difference.between(before, after));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatItSaysMakesTheOneOfTheOther(long seed) {
        Random random = new Random(seed);
        String before = word(random);
        String after = word(random);
        assertEquals(after, Difference.between(before, after).map(each -> each.applied(before)).orElse(before));
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        random.ints(random.nextInt(12), 'a', 'd').forEach(each -> word.append((char) each));
        return word.toString();
    }
}
