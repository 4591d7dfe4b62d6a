// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.diff.Slot;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/**
 * Differences carried out, naively, on the flat text of the landscape that they begin at: nothing but them may be
 * needed for the one that they lead to.
 */
public final class Applied {

    private final Map<String, String> flat;
    private final Map<String, String> target;

    private Applied(Landscape from, Landscape to) {
        this.flat = Flat.of(from);
        this.target = Flat.of(to);
    }

    /** What becomes of a landscape; of the other one only what the differences add is looked at. */
    public static Map<String, String> of(List<Difference> differences, Landscape from, Landscape to) {
        Applied applied = new Applied(from, to);
        // A class may have another feature of one name: what one says goes before the other says anything.
        differences.forEach(applied::takeAway);
        differences.forEach(applied::apply);
        return applied.flat;
    }

    private void apply(Difference difference) {
        switch (difference) {
            case Difference.Added added -> own(target, added.element()).forEach(flat::put);
            case Difference.Removed removed -> own(flat, removed.element()).keySet().forEach(flat::remove);
            case Difference.Retyped retyped ->
                flat.put(id(retyped) + " class", retyped.pair().right().eClass().getName());
            case Difference.Moved moved -> flat.put(id(moved) + " stands", slot(moved.to()));
            case Difference.Refiled refiled -> flat.put(id(refiled) + " stands", slot(refiled.to()));
            case Difference.Changed changed -> change(id(changed) + " " + changed.path(), changed.path().last(),
                    changed.change());
        }
    }

    private void takeAway(Difference difference) {
        if (difference instanceof Difference.Changed changed) {
            EStructuralFeature feature = changed.path().last();
            String lost = switch (changed.change()) {
                case Change.OfValue value -> text(feature, value.before());
                case Change.OfSequence sequence -> Flat.text(feature, sequence.before());
                case Change.OfSet set -> Flat.text(feature, set.lost());
            };
            flat.computeIfPresent(id(changed) + " " + changed.path(),
                    (key, text) -> rest(text, lost, changed.change() instanceof Change.OfSet));
        }
    }

    /** Null where nothing is left. */
    private static String rest(String text, String lost, boolean isSet) {
        if (!isSet) {
            return text.equals(lost) ? null : text;
        }
        TreeSet<String> values = new TreeSet<>(List.of(text.split(",")));
        values.removeAll(List.of(lost.split(",")));
        return values.isEmpty() ? null : String.join(",", values);
    }

    private void change(String key, EStructuralFeature feature, Change change) {
        String gained = switch (change) {
            case Change.OfValue value -> text(feature, value.after());
            case Change.OfSequence sequence -> Flat.text(feature, sequence.after());
            case Change.OfSet set -> Flat.text(feature, set.gained());
        };
        if (!gained.isEmpty()) {
            flat.merge(key, gained, (old, more) -> change instanceof Change.OfSet ? joined(old, more) : more);
        }
    }

    private static String joined(String old, String more) {
        TreeSet<String> values = new TreeSet<>(List.of(old.split(",")));
        values.addAll(List.of(more.split(",")));
        return String.join(",", values);
    }

    private static String text(EStructuralFeature feature, Object value) {
        return value == null || value.equals(feature.getDefaultValue()) ? "" : Flat.text(value);
    }

    private static Map<String, String> own(Map<String, String> all, Identified element) {
        Map<String, String> own = new TreeMap<>(all);
        own.keySet().removeIf(key -> !key.startsWith(element.getId() + " "));
        return own;
    }

    private static String slot(Slot slot) {
        return slot.owner().map(owner -> owner.getId()).orElse("root") + slot.path().stream()
                .map(step -> "/" + step.getName()).reduce("", String::concat);
    }

    private static String id(Difference difference) {
        return difference.subject().getId();
    }
}
