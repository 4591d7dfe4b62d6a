// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Conflict.Kind;

/** That no edit of a side is lost without a word. */
final class EveryEdit {

    private EveryEdit() {
    }

    /**
     * Fails where an edit of a side is neither in what came of a merge nor touched by what was asked: asked about, an
     * edit that makes it so, or kept because of one. An object that a side edited is missing only where that was
     * decided.
     */
    static void isThereOrAsked(Ledger base, Ledger side, Ledger merged, List<Conflict> open, List<Conflict> decided) {
        List<Conflict> asked = Stream.concat(open.stream(), decided.stream()).toList();
        Set<String> touched = touched(asked);
        Set<String> settled = touched(decided);
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
                cells(id, base, side, merged, touched, settled);
            }
            if (base.rows.containsKey(id) && side.rows.containsKey(id) && !merged.rows.containsKey(id)
                    && !isHeldByNothing(id, asked) && !isTouched(id, trees, settled)) {
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

    private static Set<String> touched(List<Conflict> conflicts) {
        Set<String> touched = new TreeSet<>();
        conflicts.forEach(conflict -> {
            touched.add(conflict.point().id());
            conflict.causes().forEach(cause -> touched.add(cause.point().id()));
        });
        return touched;
    }

    /** Whether it is in question if what it stands in can hold it. */
    private static boolean isHeldByNothing(String id, List<Conflict> asked) {
        return asked.stream().filter(conflict -> conflict.kind() == Kind.CLASS)
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

    private static void cells(String id, Ledger base, Ledger side, Ledger merged, Set<String> touched,
            Set<String> settled) {
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
            // What it refers to or stands in may be decided to be something that it cannot refer to or stand in.
            boolean isSettled = now != null
                    && isTouched(now.split("/")[0], List.of(base, side, merged), settled);
            if (changed && !isSettled
                    && !isGivenUp(before, now, side, end, isTouched(before, List.of(base, merged), touched))) {
                boolean many = side.isMany(id, feature) || base.rows.containsKey(id) && base.isMany(id, feature);
                Set<String> gained = minus(now, before);
                if (side.isReference(id, feature)) {
                    gained.removeIf(each -> !merged.rows.containsKey(each) && touched.contains(each)
                            || isTouched(each, List.of(base, side, merged), settled));
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
}
