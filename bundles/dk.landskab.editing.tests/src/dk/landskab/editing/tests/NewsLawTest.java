// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.editing.news.News;
import dk.landskab.editing.news.NewsDelivery;
import dk.landskab.testkit.Share;

/** News that are told as one say what somebody who slept in between has to know, and nothing that he never saw. */
class NewsLawTest {

    static LongStream seeds() {
        return LongStream.range(0, Share.of(5_000));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void severalNewsAsOneAreTheDifferenceFromTheFirstToTheLast(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> first = state(random);
        Map<String, Integer> before = first;
        News all = News.NONE;
        for (int step = 0; step < 6; step++) {
            Map<String, Integer> after = state(random);
            all = all.and(difference(before, after));
            before = after;
        }
        News naive = difference(first, before);

        assertEquals(naive.added(), all.added());
        assertEquals(naive.removed(), all.removed());
        assertTrue(all.changed().containsAll(naive.changed()), all::toString);
        assertTrue(first.keySet().containsAll(all.changed()) && before.keySet().containsAll(all.changed()), all::toString);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void itMakesNoDifferenceWhichAreToldAsOneFirst(long seed) {
        Random random = new Random(seed);
        List<Map<String, Integer>> states = List.of(state(random), state(random), state(random), state(random));
        List<News> news = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            news.add(difference(states.get(i), states.get(i + 1)));
        }
        assertEquals(news.get(0).and(news.get(1)).and(news.get(2)), news.get(0).and(news.get(1).and(news.get(2))));
        assertEquals(news.get(0), news.get(0).and(News.NONE));
        assertEquals(news.get(0), News.NONE.and(news.get(0)));
    }

    @Test
    void aListenerIsAskedOnceHoweverMuchComesAndNeverAfterItIsClosed() {
        Deque<Runnable> waiting = new ArrayDeque<>();
        List<News> heard = new ArrayList<>();
        NewsDelivery delivery = new NewsDelivery(waiting::add, heard::add);
        News one = new News(Set.of("a"), Set.of(), Set.of(), Set.of("f"), Set.of());

        delivery.add(News.NONE);
        assertTrue(waiting.isEmpty());
        delivery.add(one);
        delivery.add(new News(Set.of("b"), Set.of(), Set.of(), Set.of("g"), Set.of("d")));
        assertEquals(1, waiting.size());
        waiting.remove().run();
        assertEquals(List.of(new News(Set.of("a", "b"), Set.of(), Set.of(), Set.of("f", "g"), Set.of("d"))), heard);

        delivery.add(one);
        delivery.close();
        waiting.remove().run();
        delivery.add(one);
        assertTrue(waiting.isEmpty());
        assertEquals(1, heard.size());
        assertFalse(one.isEmpty());
    }

    private static Map<String, Integer> state(Random random) {
        Map<String, Integer> state = new TreeMap<>();
        for (String id : List.of("a", "b", "c", "d", "e")) {
            if (random.nextBoolean()) {
                state.put(id, random.nextInt(3));
            }
        }
        return state;
    }

    private static News difference(Map<String, Integer> before, Map<String, Integer> after) {
        Set<String> added = new HashSet<>(after.keySet());
        added.removeAll(before.keySet());
        Set<String> removed = new HashSet<>(before.keySet());
        removed.removeAll(after.keySet());
        Set<String> changed = new HashSet<>(after.keySet());
        changed.removeIf(id -> !before.containsKey(id) || before.get(id).equals(after.get(id)));
        return new News(changed, added, removed, Set.of(), Set.of());
    }
}
