// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Conflict.Kind;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.testkit.Share;

/** What holds of every merge of acquisition texts, tried on random ones that two sides edit at random. */
class CarriedTextLawsTest {

    private static final int RUNS = 10_000;
    private static final int[] EDITS = {2, 5, 10, 20, 50};

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void random_merges_of_texts_lose_nothing_and_double_nothing() {
        int runs = Share.of(RUNS);
        for (int run = 0; run < runs; run++) {
            int edits = EDITS[run % EDITS.length];
            TextLedger base = RandomTexts.make(run, 3 + run % 12);
            TextLedger ours = RandomTexts.edited(base, run * 2L + 1_000_000, edits, "o");
            TextLedger theirs = RandomTexts.edited(base, run * 2L + 1_000_001, edits, "t");
            try {
                holds(base, ours, theirs, new Random(run));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("run " + run + " of " + edits + " edits a side: " + e.getMessage(), e);
            }
        }
        System.out.println("random merges of texts: " + runs + " " + counts);
        EnumSet.of(Kind.TEXT, Kind.CONTENT, Kind.FILING).forEach(
                kind -> assertTrue(counts.containsKey("conflict " + kind), "no conflict of kind " + kind));
        Set.of("free of conflicts", "lines of both sides", "moved by one, changed by the other", "deleted and changed")
                .forEach(each -> assertTrue(counts.containsKey(each), "never " + each));
    }

    private void holds(TextLedger base, TextLedger ours, TextLedger theirs, Random random) {
        MergeResult result = Carrying.merge(base.texts(), ours.texts(), theirs.texts());
        NaiveTextMerge naive = new NaiveTextMerge(base, ours, theirs);
        Map<String, String> texts = Carrying.texts(result);

        assertEquals(List.copyOf(naive.conflicts), Carrying.points(result));
        Set<String> paths = new TreeSet<>(naive.merged.keySet());
        paths.addAll(naive.whole.keySet());
        assertEquals(paths, texts.keySet());
        naive.whole.forEach((path, text) -> assertEquals(text, texts.get(path)));
        naive.merged.forEach((path, file) -> assertEquals(file.content(), TextLedger.read(texts.get(path)).content()));
        sidesCanBeSwapped(base, ours, theirs, result);
        trivialMergesAreTrivial(base.texts(), ours.texts(), theirs.texts());
        anyChoiceGivesWholeTexts(base.texts(), ours.texts(), theirs.texts(), result, random);
        count(base, ours, theirs, result);
    }

    private static void sidesCanBeSwapped(TextLedger base, TextLedger ours, TextLedger theirs, MergeResult forth) {
        MergeResult back = Carrying.merge(base.texts(), theirs.texts(), ours.texts());

        // Whether a file stays, and with it what is around its definitions, can depend on where the interim puts one.
        boolean isOfOne = Carrying.points(forth).stream().noneMatch(point -> point.endsWith("@file"));
        assertEquals(points(forth, isOfOne), points(back, isOfOne));
        if (forth.isCommittable()) {
            assertEquals(Carrying.texts(forth), Carrying.texts(back));
        }
    }

    private static List<String> points(MergeResult result, boolean all) {
        return Carrying.points(result).stream().filter(point -> all || !point.contains("#")).toList();
    }

    private static void trivialMergesAreTrivial(Map<String, String> base, Map<String, String> ours,
            Map<String, String> theirs) {
        same(ours, Carrying.merge(base, ours, base));
        same(theirs, Carrying.merge(base, base, theirs));
        same(ours, Carrying.merge(base, ours, ours));
    }

    private static void same(Map<String, String> expected, MergeResult result) {
        assertTrue(result.isCommittable());
        assertEquals(expected, Carrying.texts(result));
    }

    private static void anyChoiceGivesWholeTexts(Map<String, String> base, Map<String, String> ours,
            Map<String, String> theirs, MergeResult open, Random random) {
        StringBuilder lines = new StringBuilder();
        Set<String> answered = new TreeSet<>();
        MergeResult decided = open;
        while (!decided.isCommittable()) {
            for (Conflict conflict : decided.conflicts()) {
                List<Choice> choices = conflict.choices().stream().filter(each -> each != Choice.VALUE).toList();
                assertTrue(answered.add(conflict.point().toString()), () -> conflict.point() + " is asked again");
                lines.append(conflict.point()).append(" = ").append(choices.get(random.nextInt(choices.size())).word())
                        .append('\n');
            }
            decided = Carrying.resolved(base, ours, theirs, lines.toString());
        }
        Set<String> names = new HashSet<>();
        Carrying.texts(decided).values().stream().filter(text -> !text.endsWith("\""))
                .flatMap(text -> TextLedger.read(text).definitions.keySet().stream())
                .forEach(name -> assertTrue(names.add(name), name + " stands in two files"));
    }

    private void count(TextLedger base, TextLedger ours, TextLedger theirs, MergeResult result) {
        add(result.isCommittable() ? "free of conflicts" : "with conflicts");
        result.conflicts().forEach(conflict -> add("conflict " + conflict.kind()));
        Set<String> points = new TreeSet<>(Carrying.points(result));
        base.files.values().stream().flatMap(file -> file.definitions.keySet().stream()).forEach(name -> {
            boolean ourChange = !base.linesOf(name).equals(ours.linesOf(name));
            boolean theirChange = !base.linesOf(name).equals(theirs.linesOf(name));
            if (ours.linesOf(name) == null || theirs.linesOf(name) == null) {
                count(ourChange && theirChange && points.contains(name + " @text"), "deleted and changed");
                return;
            }
            count(ourChange && theirChange && !points.contains(name + " @text"), "lines of both sides");
            boolean moved = !base.pathOf(name).equals(ours.pathOf(name));
            count(moved && theirChange && !ourChange, "moved by one, changed by the other");
        });
    }

    private void count(boolean happened, String what) {
        if (happened) {
            add(what);
        }
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
