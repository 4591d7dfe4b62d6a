// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.Locale;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;

/** That a resolution cannot be read or does not fit the merge. Nothing was merged. */
public final class ResolutionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** A line that is none of those that there can be. */
        MALFORMED,
        /** The line that names one of the inputs is missing. */
        NO_KEY,
        /** It was made for another base, or for other sides. */
        STALE,
        /** A conflict is decided twice. */
        TWICE,
        /** What it decides is not in conflict. */
        NO_CONFLICT,
        /** The conflict cannot be decided so. */
        NO_CHOICE,
        /** The value cannot be one of the feature. */
        NO_VALUE,
        /** The text is not the whole of what has the name. */
        NO_TEXT
    }

    private final Reason reason;
    private final transient Location location;
    private final transient Message what;

    ResolutionException(Reason reason, String file, int line, Object... arguments) {
        this.reason = reason;
        this.location = new Location(file, line, 0);
        this.what = Message.of(Merge.class, "resolution." + reason.name().toLowerCase(Locale.ROOT), arguments);
    }

    /** What is wrong, for a program. */
    public Reason reason() {
        return reason;
    }

    /** The line, where it is about one. */
    public Location location() {
        return location;
    }

    /** What is wrong and what to do. */
    public Message what() {
        return what;
    }

    @Override
    public String getMessage() {
        return location + ": " + what.in(Language.EN);
    }
}
