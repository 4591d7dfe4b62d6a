// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Conflict.Kind;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.tests.Applied;
import dk.landskab.compare.tests.Flat;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;

/** What holds of every merge, tried on random landscapes that two sides edit at random. */
class MergeLawsTest {

    private static final int RUNS = 10_000;
    private static final int[] EDITS = {2, 5, 10, 20, 50};
    /** Every reference that must not lead back and is exercised, and containment. */
    private static final Set<String> CIRCLES = Set.of("in", "Application.parent", "BusinessProcess.parent",
            "BusinessProcess.variantOf", "Initiative.dependsOn", "OrgUnit.reportsTo");

    /** Kinds of conflict that only show when everything else is decided. */
    private static final Set<Kind> OF_THE_WHOLE = EnumSet.of(Kind.CIRCLE, Kind.PATH, Kind.CLASS);

    /** Kinds that {@link CarriedTextLawsTest} is about. */
    private static final EnumSet<Kind> OF_TEXTS = EnumSet.of(Kind.CONTENT, Kind.TEXT);

    private final Map<String, Integer> counts = new TreeMap<>();

    @Test
    void random_merges_lose_nothing_and_break_nothing() {
        int runs = Share.of(RUNS);
        for (int run = 0; run < runs; run++) {
            int edits = EDITS[run % EDITS.length];
            Ledger base = RandomLedger.make(run, 40 + run % 30);
            Ledger ours = RandomLedger.edited(base, run * 2L + 1_000_000, edits, "o");
            Ledger theirs = RandomLedger.edited(base, run * 2L + 1_000_001, edits, "t");
            try {
                holds(base, ours, theirs);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("run " + run + " of " + edits + " edits a side: " + e.getMessage(), e);
            }
        }
        System.out.println("random merges: " + runs + " " + counts);
        EnumSet.complementOf(OF_TEXTS)
                .forEach(kind -> assertTrue(counts.containsKey("conflict " + kind), "no conflict of kind " + kind));
        CIRCLES.forEach(each -> assertTrue(counts.containsKey("near circle " + each), "no near circle in " + each));
        assertTrue(counts.containsKey("free of conflicts") && counts.containsKey("near dangling"));
    }

    private void holds(Ledger base, Ledger ours, Ledger theirs) {
        Landscape baseRead = LedgerLandscape.of(base);
        MergeResult result = Merge.of(baseRead, LedgerLandscape.of(ours), LedgerLandscape.of(theirs));
        Ledger merged = LedgerLandscape.read(result.landscape());
        NaiveMerge naive = new NaiveMerge(base, ours, theirs);

        assertEquals(List.of(), result.landscape().problems(), "no circle, nothing dangling, no id twice");
        assertEquals(base, LedgerLandscape.read(baseRead), "the inputs are as they were");
        agree(naive, result, merged);
        EveryEdit.isThereOrAsked(base, ours, merged, result.conflicts(), List.of());
        EveryEdit.isThereOrAsked(base, theirs, merged, result.conflicts(), List.of());
        sidesCanBeSwapped(base, ours, theirs, result, merged);
        trivialMergesAreTrivial(base, ours, theirs);
        differencesLeadThereAndBack(baseRead, LedgerLandscape.of(ours));
        differencesLeadThereAndBack(LedgerLandscape.of(theirs), result.landscape());
        count(naive, result);
    }

    private static void agree(NaiveMerge naive, MergeResult result, Ledger merged) {
        List<String> points = result.conflicts().stream().map(each -> each.point().toString()).toList();
        assertEquals(naive.conflicts.isEmpty(), points.isEmpty(), () -> naive.conflicts + " but " + points);
        if (points.isEmpty()) {
            assertEquals(naive.merged, merged);
        }
        Set<String> cells = new TreeSet<>(naive.conflicts);
        cells.removeIf(each -> each.contains("@"));
        for (String cell : cells) {
            String id = cell.split(" ")[0];
            String point = cell.replace(" in", " @place").replace(" class", " @class");
            // Where the class of what holds it is in conflict, that decides which containment of one name is meant.
            assertTrue(points.contains(point) || points.contains(id + " @class")
                    || points.contains(naive.merged.owner(id) + " @class"), () -> point + " not in " + points);
        }
        for (Conflict conflict : result.conflicts()) {
            if (conflict.kind() == Kind.VALUE || conflict.kind() == Kind.ORDER || conflict.kind() == Kind.PLACE
                    || conflict.kind() == Kind.FILING) {
                assertTrue(cells.contains(conflict.point().toString().replace("@place", "in")), conflict::toString);
            }
        }
    }

    private static void sidesCanBeSwapped(Ledger base, Ledger ours, Ledger theirs, MergeResult forth, Ledger merged) {
        MergeResult back = MergePairsTest.merge(base, theirs, ours);
        assertEquals(points(forth, false), points(back, false));
        // Whether the interim of another conflict, which depends on the side, closes a circle or fits a class is open.
        if (points(forth, false).isEmpty()) {
            assertEquals(points(forth, true).isEmpty(), points(back, true).isEmpty());
        }
        if (forth.isCommittable()) {
            assertEquals(merged, LedgerLandscape.read(back.landscape()));
        }
    }

    private static List<String> points(MergeResult result, boolean ofTheWhole) {
        return result.conflicts().stream()
                .filter(each -> OF_THE_WHOLE.contains(each.kind()) == ofTheWhole)
                .map(each -> each.point().toString()).toList();
    }

    private static void trivialMergesAreTrivial(Ledger base, Ledger ours, Ledger theirs) {
        same(ours, MergePairsTest.merge(base, ours, base));
        same(theirs, MergePairsTest.merge(base, base, theirs));
        same(ours, MergePairsTest.merge(base, ours, ours));
    }

    private static void same(Ledger expected, MergeResult result) {
        assertTrue(result.isCommittable());
        assertEquals(expected, LedgerLandscape.read(result.landscape()));
    }

    private static void differencesLeadThereAndBack(Landscape from, Landscape to) {
        Comparison comparison = Comparison.of(from, to);
        List<Difference> differences = Stream.concat(comparison.differences().stream(), comparison.filing().stream())
                .toList();

        same(Flat.of(to), Applied.of(differences, from, to));
        same(Flat.of(from), Applied.of(differences.stream().map(Difference::mirrored).toList(), to, from));
    }

    private static void same(Map<String, String> expected, Map<String, String> actual) {
        Map<String, String> missing = new TreeMap<>(expected);
        missing.entrySet().removeAll(actual.entrySet());
        Map<String, String> more = new TreeMap<>(actual);
        more.entrySet().removeAll(expected.entrySet());
        assertEquals(missing, more);
    }

    private void count(NaiveMerge naive, MergeResult result) {
        add(result.isCommittable() ? "free of conflicts" : "with conflicts");
        result.conflicts().forEach(conflict -> add("conflict " + conflict.kind()));
        naive.circles.forEach(each -> add("near circle " + each));
        result.conflicts().stream().filter(conflict -> conflict.kind() == Kind.DELETION && conflict.causes().stream()
                .anyMatch(cause -> !cause.point().id().equals(conflict.point().id())))
                .forEach(each -> add("near dangling"));
    }

    private void add(String what) {
        counts.merge(what, 1, Integer::sum);
    }
}
