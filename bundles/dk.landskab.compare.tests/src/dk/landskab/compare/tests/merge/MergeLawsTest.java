// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Conflict.Kind;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
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
        everyEditIsThereOrInConflict(base, ours, merged, result);
        everyEditIsThereOrInConflict(base, theirs, merged, result);
        sidesCanBeSwapped(base, ours, theirs, result, merged);
        trivialMergesAreTrivial(base, ours, theirs);
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

    /** "Touched by a conflict" is: asked about, an edit that makes it, or kept because of one. */
    private static void everyEditIsThereOrInConflict(Ledger base, Ledger side, Ledger merged, MergeResult result) {
        Set<String> touched = new TreeSet<>();
        result.conflicts().forEach(conflict -> {
            touched.add(conflict.point().id());
            conflict.causes().forEach(cause -> touched.add(cause.point().id()));
        });
        List<Ledger> trees = List.of(base, side, merged);
        Set<String> ids = new TreeSet<>(base.rows.keySet());
        ids.addAll(side.rows.keySet());
        for (String id : ids) {
            if (!side.rows.containsKey(id)) {
                assertTrue(!merged.rows.containsKey(id) || isTouched(id, trees, touched) || isFile(base, id),
                        () -> id + " was deleted and is there");
            } else if (!base.rows.containsKey(id)) {
                assertTrue(merged.rows.containsKey(id) || isTouched(id, trees, touched),
                        () -> id + " was added and is lost");
            }
            if (side.rows.containsKey(id) && merged.rows.containsKey(id) && !touched.contains(id)) {
                cells(id, base, side, merged, touched);
            }
            if (base.rows.containsKey(id) && side.rows.containsKey(id) && !merged.rows.containsKey(id)
                    && !isHeldByNothing(id, result)) {
                Map<String, String> before = new TreeMap<>(base.row(id));
                Map<String, String> now = new TreeMap<>(side.row(id));
                Stream.of(before, now).forEach(row -> row.computeIfPresent("in", (feature, in) ->
                        in.startsWith("root:") || in.endsWith("/elements") ? null : in));
                before.keySet().removeIf(
                        feature -> base.isReference(id, feature) && isCleared(id, feature, base, side));
                now.keySet().removeIf(feature -> base.isReference(id, feature) && isCleared(id, feature, base, side));
                assertEquals(before, now, () -> id + " was edited and is lost");
            }
        }
    }

    /** Whether it is in question if what it stands in can hold it. */
    private static boolean isHeldByNothing(String id, MergeResult result) {
        return result.conflicts().stream().filter(conflict -> conflict.kind() == Kind.CLASS)
                .anyMatch(conflict -> conflict.causes().stream().anyMatch(cause -> cause.point().id().equals(id)));
    }

    /** Whether a reference only went with what it referred to. */
    private static boolean isCleared(String id, String feature, Ledger base, Ledger side) {
        return base.values(id, feature).containsAll(side.values(id, feature)) && base.values(id, feature).stream()
                .allMatch(each -> side.values(id, feature).contains(each) || !side.rows.containsKey(each));
    }

    private static boolean isFile(Ledger ledger, String id) {
        return ledger.row(id).get("class").equals("Part");
    }

    private static boolean isTouched(String id, List<Ledger> trees, Set<String> touched) {
        for (Ledger tree : trees) {
            for (String each = id; each != null && tree.rows.containsKey(each); each = tree.owner(each)) {
                if (touched.contains(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void cells(String id, Ledger base, Ledger side, Ledger merged, Set<String> touched) {
        Set<String> features = new TreeSet<>(side.row(id).keySet());
        if (base.rows.containsKey(id)) {
            features.addAll(base.row(id).keySet());
        }
        for (String feature : features) {
            String before = base.rows.containsKey(id) && base.feature(id, feature) == side.feature(id, feature)
                    ? base.row(id).get(feature) : null;
            String now = side.row(id).get(feature);
            String end = merged.row(id).get(feature);
            // What was cleared is a feature that the class in the end does not have, even if it has one of that name.
            boolean isVacuous = now == null && side.feature(id, feature) != merged.feature(id, feature);
            boolean changed = !isVacuous && !Objects.equals(before, now) && !Objects.equals(now, end);
            if (changed && !isGivenUp(before, now, side, end, isTouched(before, List.of(base, merged), touched))) {
                boolean many = side.isMany(id, feature) || base.rows.containsKey(id) && base.isMany(id, feature);
                Set<String> gained = minus(now, before);
                if (side.isReference(id, feature)) {
                    gained.removeIf(each -> !merged.rows.containsKey(each) && touched.contains(each));
                }
                assertTrue(many || gained.isEmpty() && now != null,
                        () -> id + " " + feature + " is " + end + " and not " + now);
                assertTrue(parts(end).containsAll(gained), () -> id + " " + feature + " lacks some of " + gained);
                Set<String> lost = minus(before, now);
                lost.retainAll(parts(end));
                lost.removeIf(each -> isTouched(each, List.of(base, side, merged), touched));
                assertTrue(!many || lost.isEmpty(), () -> id + " " + feature + " still has " + lost);
            }
        }
    }

    /** It was cleared because what it referred to was deleted, and now refers to something else or to what stays. */
    private static boolean isGivenUp(String before, String now, Ledger side, String end, boolean touched) {
        return now == null && before != null && !side.rows.containsKey(before) && (!before.equals(end) || touched);
    }

    private static Set<String> minus(String these, String those) {
        Set<String> rest = parts(these);
        rest.removeAll(parts(those));
        return rest;
    }

    private static Set<String> parts(String text) {
        return text == null ? new TreeSet<>()
                : Arrays.stream(text.split(",")).collect(Collectors.toCollection(TreeSet::new));
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
