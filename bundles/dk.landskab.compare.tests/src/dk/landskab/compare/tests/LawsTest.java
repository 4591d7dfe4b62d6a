// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.words.Sentences;
import dk.landskab.compare.words.Story;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Share;

/** What holds of every comparison, tried on random landscapes and random edits. */
class LawsTest {

    private static final int RUNS = 5_000;

    static LongStream seeds() {
        return LongStream.range(0, Share.of(RUNS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void the_laws_hold(long seed) {
        int size = 3 + (int) (seed % 40);
        RandomSketch random = new RandomSketch(seed, size);
        Map<String, String> before = random.files();
        random.edit(1 + (int) (seed % 17));
        Map<String, String> after = random.files();

        equalLandscapesDoNotDiffer(before);
        swappingTheLandscapesMirrorsTheDifferences(before, after);
        theNaiveReferenceFindsTheSame(before, after);
        leavingOutEqualFilesChangesNothing(before, after);
        everyDifferenceHasASentence(before, after);
    }

    private static void equalLandscapesDoNotDiffer(Map<String, String> files) {
        Comparison comparison = Comparison.of(Sketches.of(files).read(), Sketches.of(files).read());

        assertEquals(List.of(), all(comparison));
    }

    private static void swappingTheLandscapesMirrorsTheDifferences(Map<String, String> before,
            Map<String, String> after) {
        var left = Sketches.of(before).read();
        var right = Sketches.of(after).read();
        Set<Difference> forth = new HashSet<>(all(Comparison.of(left, right)));
        Set<Difference> back = new HashSet<>();
        all(Comparison.of(right, left)).forEach(difference -> back.add(difference.mirrored()));

        assertEquals(forth, back);
    }

    private static void theNaiveReferenceFindsTheSame(Map<String, String> before, Map<String, String> after) {
        var left = Sketches.of(before).read();
        var right = Sketches.of(after).read();
        Comparison comparison = Comparison.of(left, right);

        assertEquals(naive(Flat.of(left), Flat.of(right)), concerned(all(comparison)));
        List<Difference> differences = all(comparison);
        assertEquals(Flat.of(right), Applied.of(differences, left, right));
        assertEquals(Flat.of(left), Applied.of(differences.stream().map(Difference::mirrored).toList(), right, left));
    }

    private static void leavingOutEqualFilesChangesNothing(Map<String, String> before, Map<String, String> after) {
        Comparison whole = Comparison.of(Sketches.of(before).read(), Sketches.of(after).read());
        Comparison partial = Comparison.of(Sketches.of(before), Sketches.of(after));

        assertEquals(concerned(whole.differences()), concerned(partial.differences()));
        assertEquals(told(whole), told(partial));
    }

    private static void everyDifferenceHasASentence(Map<String, String> before, Map<String, String> after) {
        Comparison comparison = Comparison.of(Sketches.of(before), Sketches.of(after));

        for (Language language : Language.values()) {
            List<String> texts = Sentences.of(comparison, all(comparison)).stream()
                    .map(sentence -> sentence.whole().in(language)).toList();
            assertEquals(all(comparison).size(), texts.size());
            assertTrue(texts.stream().noneMatch(text -> text.isBlank() || text.contains("{")), texts::toString);
        }
    }

    private static List<Difference> all(Comparison comparison) {
        return Stream.concat(comparison.differences().stream(), comparison.filing().stream()).toList();
    }

    private static List<String> told(Comparison comparison) {
        List<String> told = new ArrayList<>();
        Story.of(comparison, Language.EN).forEach(topic -> topic.sentences()
                .forEach(sentence -> told.add(sentence.whole().in(Language.EN))));
        return told;
    }

    /** "id what" for all that differs; of what was added or removed only that it was. */
    private static Set<String> naive(Map<String, String> left, Map<String, String> right) {
        Set<String> differing = new TreeSet<>();
        Set<String> keys = new TreeSet<>(left.keySet());
        keys.addAll(right.keySet());
        for (String key : keys) {
            String id = key.substring(0, key.indexOf(' '));
            if (!left.containsKey(id + " class")) {
                differing.add(id + " added");
            } else if (!right.containsKey(id + " class")) {
                differing.add(id + " removed");
            } else if (!left.getOrDefault(key, "").equals(right.getOrDefault(key, ""))) {
                differing.add(key);
            }
        }
        return differing;
    }

    private static Set<String> concerned(List<Difference> differences) {
        Set<String> concerned = new TreeSet<>();
        for (Difference difference : differences) {
            String id = difference.subject().getId() + " ";
            concerned.add(id + switch (difference) {
                case Difference.Added added -> "added";
                case Difference.Removed removed -> "removed";
                case Difference.Retyped retyped -> "class";
                case Difference.Moved moved -> "stands";
                case Difference.Refiled refiled -> "stands";
                case Difference.Changed changed -> changed.path().toString();
            });
        }
        long retyped = differences.stream().filter(Difference.Retyped.class::isInstance).count();
        assertTrue(retyped > 0 || concerned.size() == differences.size(), "one difference for each thing that differs");
        return concerned;
    }
}
