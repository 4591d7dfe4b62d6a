// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.Metamodel;

/**
 * The reference: merges ledgers, row by row and cell by cell, and says where it cannot. Deliberately without thought
 * for time or interims, and without a line of what it is compared with.
 */
final class NaiveMerge {

    final Ledger merged = new Ledger();
    /** "id feature", "id @existence", and for what only the whole shows "@whole". */
    final Set<String> conflicts = new TreeSet<>();
    /** The features in which the union of both sides leads back. */
    final Set<String> circles = new TreeSet<>();

    private final Ledger base;
    private final Ledger ours;
    private final Ledger theirs;

    NaiveMerge(Ledger base, Ledger ours, Ledger theirs) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        Set<String> ids = new TreeSet<>(ours.rows.keySet());
        ids.addAll(theirs.rows.keySet());
        ids.forEach(this::row);
        ids.forEach(this::keepFile);
        forgetTheAbsent();
        check();
    }

    private void row(String id) {
        boolean inOurs = ours.rows.containsKey(id);
        boolean inTheirs = theirs.rows.containsKey(id);
        if (inOurs && inTheirs) {
            merged.rows.put(id, new TreeMap<>());
            Set<String> features = new TreeSet<>(ours.row(id).keySet());
            features.addAll(theirs.row(id).keySet());
            cell(id, "class");
            for (String feature : features) {
                if (ours.feature(id, feature) == theirs.feature(id, feature)) {
                    cell(id, feature);
                } else {
                    cellOfOneClass(id, feature);
                }
            }
        } else if (!base.rows.containsKey(id)) {
            merged.rows.put(id, new TreeMap<>((inOurs ? ours : theirs).row(id)));
        } else {
            deleted(id, inOurs ? ours : theirs);
        }
    }

    private void deleted(String id, Ledger keeper) {
        TreeMap<String, String> before = new TreeMap<>(base.row(id));
        TreeMap<String, String> now = new TreeMap<>(keeper.row(id));
        before.put("in", place(base, id).replace("#Part", ""));
        now.put("in", place(keeper, id).replace("#Part", ""));
        if (isFiling(before.get("in")) && isFiling(now.get("in"))) {
            before.remove("in");
            now.remove("in");
        }
        // What the keeper cleared because it deleted what it referred to is no change of this.
        for (String feature : base.row(id).keySet()) {
            if (base.isReference(id, feature) && !Objects.equals(before.get(feature), now.get(feature))
                    && base.values(id, feature).containsAll(keeper.values(id, feature))
                    && base.values(id, feature).stream().allMatch(each -> keeper.values(id, feature).contains(each)
                            || !keeper.rows.containsKey(each))) {
                before.remove(feature);
                now.remove(feature);
            }
        }
        if (!before.equals(now) || isNewlyUsed(id, keeper)) {
            conflicts.add(id + " @existence");
            merged.rows.put(id, new TreeMap<>(keeper.row(id)));
        }
    }

    private static boolean isFiling(String in) {
        return in.startsWith("root:") || in.endsWith("/elements");
    }

    /** Whether an object refers to it or stands in it that did not before. */
    private boolean isNewlyUsed(String id, Ledger keeper) {
        boolean isFile = keeper.row(id).get("class").equals("Part");
        for (String each : keeper.rows.keySet()) {
            if (!isFile && id.equals(keeper.owner(each))
                    && !(base.rows.containsKey(each) && id.equals(base.owner(each)))) {
                return true;
            }
            for (String feature : keeper.row(each).keySet()) {
                if (keeper.isReference(each, feature) && keeper.values(each, feature).contains(id)
                        && !(base.rows.containsKey(each) && base.isReference(each, feature)
                                && base.values(each, feature).contains(id))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A file that something was put into stays. */
    private void keepFile(String id) {
        boolean used = merged.rows.values().stream().anyMatch(row -> row.containsKey("in")
                && row.get("in").startsWith(id + "/"));
        if (used && !merged.rows.containsKey(id)) {
            Ledger keeper = ours.rows.containsKey(id) ? ours : theirs;
            if (keeper.row(id).get("class").equals("Part")) {
                merged.rows.put(id, new TreeMap<>(keeper.row(id)));
            }
        }
    }

    private void cell(String id, String feature) {
        String before = base.rows.containsKey(id) && isOneFeature(id, feature) ? base.row(id).get(feature) : null;
        String our = ours.row(id).get(feature);
        String their = theirs.row(id).get(feature);
        Ledger any = ours.feature(id, feature) != null ? ours : theirs;
        String value;
        if (feature.equals("in")) {
            value = our.equals(their) ? our
                    : single(id, feature, place(base, id), place(ours, id), place(theirs, id)).split("#")[0];
        } else if (any.isSet(id, feature)) {
            value = set(list(before), list(our), list(their));
        } else if (any.isMany(id, feature)) {
            value = sequence(id, feature, before, our, their);
        } else {
            boolean reference = any.isReference(id, feature);
            value = single(id, feature, before, givenUp(reference, our, before, ours),
                    givenUp(reference, their, before, theirs));
        }
        if (value != null) {
            merged.row(id).put(feature, value);
        }
    }

    /** The sides are of different classes, which do not share the feature, even if both have one of that name. */
    private void cellOfOneClass(String id, String feature) {
        boolean isOurs = merged.row(id).get("class").equals(ours.row(id).get("class"));
        String value = (isOurs ? ours : theirs).row(id).get(feature);
        Ledger other = isOurs ? theirs : ours;
        String lost = other.row(id).get(feature);
        String before = base.rows.containsKey(id) && base.feature(id, feature) == other.feature(id, feature)
                ? base.row(id).get(feature) : null;
        if (lost != null && !lost.equals(before)) {
            conflicts.add("@whole");
        }
        if (value != null) {
            merged.row(id).put(feature, value);
        }
    }

    /** Not a feature of another class that has the same name. */
    private boolean isOneFeature(String id, String feature) {
        return base.feature(id, feature) == ours.feature(id, feature)
                || base.feature(id, feature) == theirs.feature(id, feature);
    }

    /** With the class that the containment is of, since two can have one of the same name. */
    private static String place(Ledger ledger, String id) {
        if (!ledger.rows.containsKey(id) || ledger.owner(id) == null) {
            return ledger.rows.containsKey(id) ? ledger.row(id).get("in") : null;
        }
        EStructuralFeature holder = ledger.type(ledger.owner(id)).getEStructuralFeature(ledger.steps(id)[1]);
        return ledger.row(id).get("in") + "#" + holder.getEContainingClass().getName();
    }

    /** A reference that went with what it refers to says nothing new. */
    private static String givenUp(boolean reference, String now, String before, Ledger side) {
        return reference && now == null && before != null && !side.rows.containsKey(before) ? before : now;
    }

    private String single(String id, String feature, String before, String our, String their) {
        if (Objects.equals(our, their) || Objects.equals(before, their)) {
            return our;
        }
        if (!Objects.equals(before, our)) {
            conflicts.add(id + " " + feature);
            return our;
        }
        return their;
    }

    private static String set(List<String> before, List<String> our, List<String> their) {
        Set<String> all = new TreeSet<>(our);
        all.addAll(their);
        all.removeIf(each -> before.contains(each) && !(our.contains(each) && their.contains(each)));
        return all.isEmpty() ? null : String.join(",", all);
    }

    private static List<String> list(String text) {
        return text == null ? List.of() : List.of(text.split(","));
    }

    private String sequence(String id, String feature, String before, String our, String their) {
        if (Objects.equals(our, their) || Objects.equals(before, their)) {
            return our;
        }
        if (Objects.equals(before, our)) {
            return their;
        }
        List<String> merged = sequence(list(before), list(our), list(their));
        if (merged == null) {
            conflicts.add(id + " " + feature);
            return our;
        }
        return merged.isEmpty() ? null : String.join(",", merged);
    }

    /** Null where there is no one order. */
    private static List<String> sequence(List<String> before, List<String> our, List<String> their) {
        boolean ourOrder = isInOrder(before, our);
        boolean theirOrder = isInOrder(before, their);
        if (!ourOrder || !theirOrder) {
            List<String> reordered = ourOrder ? their : our;
            List<String> other = ourOrder ? our : their;
            if (!ourOrder && !theirOrder || !before.containsAll(other)) {
                return null;
            }
            return reordered.stream().filter(each -> !before.contains(each) || other.contains(each)).toList();
        }
        List<String> all = new ArrayList<>();
        for (int i = -1; i < before.size(); i++) {
            String anchor = i < 0 ? null : before.get(i);
            if (i >= 0 && our.contains(anchor) && their.contains(anchor)) {
                all.add(anchor);
            }
            List<String> ourNew = behind(before, our, anchor);
            List<String> theirNew = behind(before, their, anchor);
            if (!ourNew.isEmpty() && !theirNew.isEmpty() && !ourNew.equals(theirNew)) {
                return null;
            }
            all.addAll(ourNew.isEmpty() ? theirNew : ourNew);
        }
        return new TreeSet<>(all).size() == all.size() ? all : null;
    }

    private static boolean isInOrder(List<String> before, List<String> now) {
        List<String> kept = now.stream().filter(before::contains).toList();
        return kept.equals(before.stream().filter(now::contains).toList());
    }

    /** The new values between an old one, or the beginning, and the next old one. */
    private static List<String> behind(List<String> before, List<String> now, String anchor) {
        List<String> found = new ArrayList<>();
        if (anchor != null && !now.contains(anchor)) {
            return found;
        }
        int first = anchor == null ? 0 : now.indexOf(anchor) + 1;
        for (int i = first; i < now.size() && !before.contains(now.get(i)); i++) {
            found.add(now.get(i));
        }
        return found;
    }

    private void forgetTheAbsent() {
        for (String id : List.copyOf(merged.rows.keySet())) {
            for (String feature : List.copyOf(merged.row(id).keySet())) {
                if (merged.row(id).containsKey("class") && merged.isReference(id, feature)) {
                    merged.values(id, feature).stream().filter(each -> !merged.rows.containsKey(each))
                            .forEach(each -> merged.lose(id, feature, each));
                }
            }
        }
    }

    private void check() {
        Set<String> paths = new TreeSet<>();
        for (String id : merged.rows.keySet()) {
            EClass type = merged.type(id);
            if (merged.owner(id) == null ? !paths.add(merged.row(id).get("in")) : !stands(id, type)) {
                conflicts.add("@whole");
            }
            for (String feature : merged.row(id).keySet()) {
                if (!feature.equals("class") && !feature.equals("in") && !fits(id, feature)) {
                    conflicts.add("@whole");
                }
            }
            if (leadsBack(id, "in")) {
                circles.add("in");
            }
            type.getEAllReferences().stream().filter(each -> !each.isContainment() && Metamodel.isAcyclic(each)
                    && leadsBack(id, each.getName()))
                    .forEach(each -> circles.add(type.getName() + "." + each.getName()));
        }
        if (!circles.isEmpty()) {
            conflicts.add("@whole");
        }
    }

    private boolean stands(String id, EClass type) {
        EStructuralFeature holder = merged.rows.containsKey(merged.owner(id))
                ? merged.type(merged.owner(id)).getEStructuralFeature(merged.steps(id)[1]) : null;
        return holder instanceof EReference reference && reference.getEReferenceType().isSuperTypeOf(type)
                && (isHolder(ours, id, holder) || isHolder(theirs, id, holder));
    }

    /** Whether a side puts it there, by this feature and not by one of another class that has the same name. */
    private boolean isHolder(Ledger side, String id, EStructuralFeature holder) {
        return side.rows.containsKey(id) && side.row(id).get("in").equals(merged.row(id).get("in"))
                && side.type(side.owner(id)).getEStructuralFeature(side.steps(id)[1]) == holder;
    }

    private boolean fits(String id, String feature) {
        EStructuralFeature known = merged.feature(id, feature);
        return known != null && (!(known instanceof EReference reference) || merged.values(id, feature).stream()
                .allMatch(each -> reference.getEReferenceType().isSuperTypeOf(merged.type(each))));
    }

    private boolean leadsBack(String id, String feature) {
        Set<String> seen = new TreeSet<>();
        List<String> open = new ArrayList<>(next(id, feature));
        while (!open.isEmpty()) {
            String each = open.removeLast();
            if (each.equals(id)) {
                return true;
            }
            if (merged.rows.containsKey(each) && seen.add(each)) {
                open.addAll(next(each, feature));
            }
        }
        return false;
    }

    private List<String> next(String id, String feature) {
        if (feature.equals("in")) {
            return merged.owner(id) == null ? List.of() : List.of(merged.owner(id));
        }
        return merged.values(id, feature);
    }

}
