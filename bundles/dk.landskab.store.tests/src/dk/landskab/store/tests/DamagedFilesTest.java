// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;

/** Files that were damaged at random: each is refused, or read to its end; nothing else ever happens. */
class DamagedFilesTest {

    private static final byte[] SMALL = ofSize(4_000);
    private static final byte[] LARGE = ofSize(20_000);

    private static byte[] ofSize(int size) {
        return IntStream.iterate(1, elements -> elements + 1).mapToObj(elements -> Parts.write(
                RandomLandscape.part(7, elements))).filter(bytes -> bytes.length >= size).findFirst().orElseThrow();
    }

    @Test
    void everyFileThatIsCutOffIsRefused() {
        int end = Parts.text(LARGE).stripTrailing().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        for (int length : some(end, end, 1)) {
            byte[] cut = Arrays.copyOf(LARGE, length);
            assertThrows(UnreadableException.class, () -> Parts.load(cut), () -> "of length " + length);
        }
    }

    @Test
    void everyFileWithOneBitWrongIsRefusedOrReadToItsEnd() {
        for (int bit : some(SMALL.length * 8, 32_768, 2)) {
            byte[] flipped = SMALL.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            readOrRefuse(flipped);
        }
    }

    @Test
    void everyFileWithRandomDamageIsRefusedOrReadToItsEnd() {
        for (int seed = 0; seed < Share.of(10_000); seed++) {
            byte[] bytes = SMALL.clone();
            Random random = new Random(seed);
            for (int i = 1 + random.nextInt(5); i > 0; i--) {
                bytes = damage(bytes, random);
            }
            readOrRefuse(bytes);
        }
    }

    /** Some numbers below a bound, as many as the run does of a full count; in order, the last included. */
    private static int[] some(int bound, int fullCount, long seed) {
        return Share.isFull() ? IntStream.range(0, bound).toArray()
                : IntStream.concat(new Random(seed).ints(Share.of(fullCount), 0, bound), IntStream.of(bound - 1))
                        .sorted().toArray();
    }

    private static byte[] damage(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + random.nextInt(200));
        int at = random.nextInt(bytes.length);
        byte[] result;
        switch (random.nextInt(4)) {
            case 0 -> {
                result = bytes.clone();
                random.nextBytes(bytes);
                System.arraycopy(bytes, 0, result, from, to - from);
            }
            case 1 -> {
                result = new byte[bytes.length - (to - from)];
                System.arraycopy(bytes, 0, result, 0, from);
                System.arraycopy(bytes, to, result, from, bytes.length - to);
            }
            case 2 -> {
                result = new byte[bytes.length + to - from];
                System.arraycopy(bytes, 0, result, 0, at);
                System.arraycopy(bytes, from, result, at, to - from);
                System.arraycopy(bytes, at, result, at + to - from, bytes.length - at);
            }
            default -> {
                result = bytes.clone();
                result[at] = (byte) "<>&\"'/=! \n\0".charAt(random.nextInt(11));
            }
        }
        return result.length == 0 ? bytes : result;
    }

    private static void readOrRefuse(byte[] bytes) {
        LoadedPart part;
        try {
            part = Parts.load(bytes);
        } catch (UnreadableException e) {
            assertEquals("a.landskab", e.location().file());
            assertTrue(e.getMessage().length() < 2_000, e::getMessage);
            return;
        }
        Landscape landscape = LandscapeAssembly.of(Origin.of("test"), List.of(part));
        assertEquals(1, landscape.parts().getFirst().roots().size());
        landscape.problems().forEach(problem -> assertTrue(problem.location().line() >= 0, problem::toString));
    }
}
