// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.compare.Comparison;
import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.diff.Slot;
import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;

/**
 * Differences carried out, naively, on the flat text of the left landscape: nothing but them may be needed for the
 * right.
 */
final class Applied {

    private final Map<String, String> flat;
    private final Map<String, String> right;

    private Applied(Landscape left, Landscape right) {
        this.flat = Flat.of(left);
        this.right = Flat.of(right);
    }

    static Map<String, String> of(Comparison comparison, Landscape left, Landscape right) {
        Applied applied = new Applied(left, right);
        comparison.differences().forEach(applied::apply);
        comparison.filing().forEach(applied::apply);
        return applied.flat;
    }

    private void apply(Difference difference) {
        switch (difference) {
            case Difference.Added added -> own(right, added.element()).forEach(flat::put);
            case Difference.Removed removed -> own(flat, removed.element()).keySet().forEach(flat::remove);
            case Difference.Retyped retyped ->
                flat.put(id(retyped) + " class", retyped.pair().right().eClass().getName());
            case Difference.Moved moved -> flat.put(id(moved) + " stands", slot(moved.to()));
            case Difference.Refiled refiled -> flat.put(id(refiled) + " stands", slot(refiled.to()));
            case Difference.Changed changed -> change(id(changed) + " " + changed.path(), changed.path().last(),
                    changed.change());
        }
    }

    private void change(String key, EStructuralFeature feature, Change change) {
        switch (change) {
            case Change.OfValue value -> put(key,
                    value.after() == null || value.after().equals(feature.getDefaultValue()) ? ""
                            : Flat.text(value.after()));
            case Change.OfSequence sequence -> put(key, Flat.text(feature, sequence.after()));
            case Change.OfSet set -> {
                TreeSet<String> values = new TreeSet<>(Arrays.asList(flat.getOrDefault(key, "").split(",")));
                values.removeAll(List.of(Flat.text(feature, set.lost()).split(",")));
                values.addAll(List.of(Flat.text(feature, set.gained()).split(",")));
                values.remove("");
                put(key, String.join(",", values));
            }
        }
    }

    private void put(String key, String value) {
        if (value.isEmpty()) {
            flat.remove(key);
        } else {
            flat.put(key, value);
        }
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
