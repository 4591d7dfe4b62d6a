// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.conflict;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;

/**
 * A point that both sides edited so that only a person can decide it.
 *
 * @param kind what is the matter
 * @param point what is to be decided; unique among the conflicts of a merge
 * @param subject the object; null for a file that is only carried and for what is in it
 * @param base what the base says: a value, a list of values, an object, a class, the path of a file, lines of a
 *            text, or null for nothing
 * @param ours what our side says, likewise
 * @param theirs what their side says, likewise
 * @param causes the edits of both sides that make it, where they are edits of several objects
 * @param choices how it can be decided
 */
public record Conflict(Kind kind, Point point, Identified subject, Object base, Object ours, Object theirs,
        List<Edit> causes, Set<Choice> choices) {

    /** What is the matter. */
    public enum Kind {
        /** Both give a feature different values. */
        VALUE,
        /** Both change a list whose order matters, so that no order serves both. */
        ORDER,
        /** One deletes what the other changed, put something into, or newly refers to. */
        DELETION,
        /** Both move an object, to different places. */
        PLACE,
        /** Both move an object to different files, or a file to different paths; it means nothing to the landscape. */
        FILING,
        /** Both make an object something else, or one does and the other's edits do not go with it. */
        CLASS,
        /** Edits of both together close a circle where there must be none. */
        CIRCLE,
        /** Two files claim one path. */
        PATH,
        /** Both change a file that is carried without being understood and cannot be taken apart. */
        CONTENT,
        /** Both change the same lines of what has a name in such a file, or one deletes what the other changes. */
        TEXT
    }

    /** Copies the collections. */
    public Conflict {
        causes = List.copyOf(causes);
        choices = Collections.unmodifiableSet(new TreeSet<>(choices));
    }

    /** Whether it is about how the landscape is divided into files and not about what it says. */
    public boolean isQuiet() {
        return kind == Kind.FILING || kind == Kind.PATH || subject instanceof Part;
    }

    /** The conflict in words, with what base, ours and theirs say, or with the edits that exclude each other. */
    public Message what() {
        String key = (subject == null ? "carried." : "conflict.") + kind.name().toLowerCase(Locale.ROOT);
        return Message.of(Conflict.class, key, subject == null ? "" : Phrase.inside(subject.eClass()),
                subject == null ? point.id() : subject, aspect(), shown(base), shown(ours), shown(theirs),
                causes.stream().map(Edit::what).toList());
    }

    /** What the base says, for a reader. */
    public Message baseSays() {
        return Message.of(Conflict.class, "says.base", shown(base));
    }

    /** What a side says, for a reader. */
    public Message says(Side side) {
        return Message.of(Conflict.class, "says.side", side.named(), shown(side == Side.OURS ? ours : theirs),
                side.choice().word());
    }

    /** What the base says, and nothing else. */
    public Message before() {
        return Message.of(Conflict.class, "said", shown(base));
    }

    /** What a side says, and nothing else. */
    public Message said(Side side) {
        return Message.of(Conflict.class, "said", shown(side == Side.OURS ? ours : theirs));
    }

    /** What is to be decided, in words: a feature, or the place. */
    public Message about() {
        return Message.of(Conflict.class, "said", aspect());
    }

    private Object aspect() {
        return switch (point.aspect()) {
            case Aspect.Value value -> Worded.feature(value.path());
            case Aspect.Circle circle when circle.reference().isPresent() ->
                Worded.feature(FeaturePath.of(circle.reference().get()));
            default -> Message.of(Conflict.class, "place");
        };
    }

    private Object shown(Object value) {
        if (kind == Kind.TEXT && value instanceof String lines) {
            return Worded.lines(lines);
        }
        return point.aspect() instanceof Aspect.Value(FeaturePath path) ? Worded.value(path, value)
                : Worded.any(value);
    }
}
