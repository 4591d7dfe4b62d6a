// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

/**
 * A column of a table.
 *
 * @param title what its values are
 * @param unit of its numbers, as it stands in the header; empty for none
 * @param kind how its values are set
 */
public record Column(String title, String unit, Kind kind) {

    /** How the values of a column are set. */
    public enum Kind {
        /** Words, to the left. */
        TEXT,
        /** Words that need room. */
        WIDE,
        /** Numbers, to the right. */
        NUMBER,
        /** A word or a grade that needs little room. */
        SHORT
    }

    /** Words. */
    public static Column text(String title) {
        return new Column(title, "", Kind.TEXT);
    }

    /** Words that need room. */
    public static Column wide(String title) {
        return new Column(title, "", Kind.WIDE);
    }

    /** A word, a day or a grade. */
    public static Column brief(String title) {
        return new Column(title, "", Kind.SHORT);
    }

    /** Numbers of a unit. */
    public static Column number(String title, String unit) {
        return new Column(title, unit, Kind.NUMBER);
    }

    /** The title with the unit behind it. */
    public String header() {
        return unit.isEmpty() ? title : title + " (" + unit + ")";
    }
}
