// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.json;

import com.google.gson.JsonObject;

import dk.landskab.compare.diff.Change;
import dk.landskab.compare.diff.Difference;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.compare.diff.Slot;
import dk.landskab.model.business.BusinessPackage;

/** One difference as JSON. The name of whoever holds a role is never written. */
final class Differences {

    private Differences() {
    }

    static JsonObject of(Difference difference) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", switch (difference) {
            case Difference.Added added -> "added";
            case Difference.Removed removed -> "removed";
            case Difference.Retyped retyped -> "retyped";
            case Difference.Moved moved -> "moved";
            case Difference.Refiled refiled -> "refiled";
            case Difference.Changed changed -> "changed";
        });
        object.addProperty("id", Parts.id(difference.subject()));
        object.addProperty("class", difference.subject().eClass().getName());
        detail(object, difference);
        return object;
    }

    private static void detail(JsonObject object, Difference difference) {
        switch (difference) {
            case Difference.Added added -> object.add("in", slot(added.into()));
            case Difference.Removed removed -> object.add("in", slot(removed.from()));
            case Difference.Retyped retyped -> object.addProperty("before", retyped.pair().left().eClass().getName());
            case Difference.Moved moved -> fromTo(object, moved.from(), moved.to());
            case Difference.Refiled refiled -> fromTo(object, refiled.from(), refiled.to());
            case Difference.Changed changed -> changed(object, changed);
        }
    }

    private static void fromTo(JsonObject object, Slot from, Slot to) {
        object.add("from", slot(from));
        object.add("to", slot(to));
    }

    private static JsonObject slot(Slot slot) {
        JsonObject object = new JsonObject();
        object.addProperty("id", slot.owner().map(Parts::id).orElse(null));
        object.addProperty("feature", slot.path().isEmpty() ? null : new FeaturePath(slot.path()).toString());
        return object;
    }

    private static void changed(JsonObject object, Difference.Changed changed) {
        object.addProperty("feature", changed.path().toString());
        if (changed.path().last() == BusinessPackage.Literals.ROLE_ASSIGNMENT__HOLDER_NAME) {
            return;
        }
        switch (changed.change()) {
            case Change.OfValue value -> {
                object.add("before", Parts.value(value.before()));
                object.add("after", Parts.value(value.after()));
            }
            case Change.OfSet set -> {
                object.add("lost", Parts.value(set.lost()));
                object.add("gained", Parts.value(set.gained()));
            }
            case Change.OfSequence sequence -> {
                object.add("before", Parts.value(sequence.before()));
                object.add("after", Parts.value(sequence.after()));
            }
        }
    }
}
