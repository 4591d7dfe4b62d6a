// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.List;

import dk.landskab.compare.diff.Change;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/**
 * Something that one side did to an object.
 *
 * @param side who did it
 * @param point what of which object
 * @param subject the object, as it stands on that side or, where it was deleted, stood in the base
 * @param value what it is now: for a feature a {@link Change}, for a place the owner or the path of a file, for a class
 *            the class; null where there is nothing to say
 */
public record Edit(Side side, Point point, Identified subject, Object value) {

    /** "their version sets owner of “SBSYS” to IT". */
    public Message what() {
        return switch (point.aspect()) {
            case Aspect.Existence existence -> say(value == null ? "edit.deleted" : "edit.added");
            case Aspect.OfClass type -> say("edit.retyped", Worded.any(value));
            case Aspect.Place place -> say("edit.moved", Worded.any(value));
            case Aspect.Path path -> say("edit.moved", Worded.any(value));
            case Aspect.Text text -> say("edit.moved", Worded.any(value));
            case Aspect.File file -> say("edit.moved", Worded.any(value));
            case Aspect.Circle circle -> say("edit.moved", Worded.any(value));
            case Aspect.Value feature -> changed(feature);
        };
    }

    private Message changed(Aspect.Value feature) {
        Object name = Worded.feature(feature.path());
        return switch ((Change) value) {
            case Change.OfValue single when single.after() == null -> say("edit.unset", name);
            case Change.OfValue single -> say("edit.set", name, Worded.value(feature.path(), single.after()));
            case Change.OfSet set when set.lost().isEmpty() -> say("edit.gained", name, list(feature, set.gained()));
            case Change.OfSet set when set.gained().isEmpty() -> say("edit.lost", name, list(feature, set.lost()));
            case Change.OfSet set -> say("edit.exchanged", name, list(feature, set.lost()),
                    list(feature, set.gained()));
            case Change.OfSequence list -> say("edit.set", name, list(feature, list.after()));
        };
    }

    private static Object list(Aspect.Value feature, List<Object> values) {
        return Worded.value(feature.path(), values);
    }

    private Message say(String key, Object... values) {
        Object[] arguments = new Object[values.length + 3];
        arguments[0] = side.named();
        arguments[1] = Phrase.inside(subject.eClass());
        arguments[2] = subject;
        System.arraycopy(values, 0, arguments, 3, values.length);
        return Message.of(Edit.class, key, arguments);
    }
}
