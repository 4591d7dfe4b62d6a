// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.ui.navigator.table.Room;

class RoomTest {

    private static final List<Room> NAME_AND_AMOUNT = List.of(Room.some(50, 150), Room.all(80));

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("all is whole, and what may be cut has what is left", NAME_AND_AMOUNT, 300, List.of(220, 80)),
                Arguments.of("as wide as all is", NAME_AND_AMOUNT, 230, List.of(150, 80)),
                Arguments.of("an amount is not cut, a name is", NAME_AND_AMOUNT, 180, List.of(100, 80)),
                Arguments.of("narrower than it may be, it scrolls", NAME_AND_AMOUNT, 60, List.of(50, 80)),
                Arguments.of("before it has a width", NAME_AND_AMOUNT, 0, List.of(50, 80)),
                Arguments.of("none may be cut", List.of(Room.all(40), Room.all(40)), 100, List.of(40, 60)),
                Arguments.of("each has the same share", List.of(Room.some(10, 30), Room.some(10, 50)), 50, List.of(20, 30)),
                Arguments.of("what is short has all of it", List.of(Room.some(90, 20), Room.some(90, 200)), 200, List.of(20, 180)),
                Arguments.of("no columns", List.of(), 100, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void columnsShareTheWidth(String what, List<Room> columns, int width, List<Integer> expected) {
        assertEquals(expected, Room.shared(columns, width));
    }

    @Test
    void columnsAreNeverNarrowerThanTheyMustBeAndFillTheTableWhereTheyCan() {
        Random random = new Random(7);
        for (int i = 0; i < 2000; i++) {
            List<Room> columns = random.ints(1 + random.nextInt(9), 0, 300)
                    .mapToObj(each -> Room.some(random.nextInt(200), each)).toList();
            int width = random.nextInt(2000);

            List<Integer> widths = Room.shared(columns, width);

            int least = columns.stream().mapToInt(Room::least).sum();
            assertEquals(Math.max(width, least), widths.stream().mapToInt(Integer::intValue).sum(), columns + " in " + width);
            for (int at = 0; at < widths.size(); at++) {
                assertTrue(widths.get(at) >= columns.get(at).least(), columns + " in " + width);
            }
        }
    }

    @Test
    void whatIsWholeIsNotNarrowerThanTheLeast() {
        assertThrows(IllegalArgumentException.class, () -> new Room(2, 1));
        assertThrows(IllegalArgumentException.class, () -> new Room(-1, 1));
    }
}
