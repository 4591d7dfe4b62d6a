// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import dk.landskab.compare.diff.Difference;

/** What kind of change a line tells, and the sign that says so without a colour. */
public enum Mark {

    /** No change: a heading. */
    NONE(""),
    /** Something came. */
    ADDED("+"),
    /** Something went. */
    REMOVED("−"),
    /** Something is otherwise. */
    CHANGED("Δ"),
    /** Something stands elsewhere. */
    MOVED("→");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    /** The mark of a difference. */
    public static Mark of(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> ADDED;
            case Difference.Removed removed -> REMOVED;
            case Difference.Moved moved -> MOVED;
            case Difference.Refiled refiled -> MOVED;
            case Difference.Retyped retyped -> CHANGED;
            case Difference.Changed changed -> CHANGED;
        };
    }

    /** The text with the sign before it. */
    public String before(String text) {
        return sign.isEmpty() ? text : sign + " " + text;
    }
}
