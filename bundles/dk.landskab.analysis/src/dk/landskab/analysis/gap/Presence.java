// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

/** On which side of the analysis something is the case. */
public enum Presence {

    /** Today only. */
    AS_IS,
    /** In the target picture only. */
    TO_BE,
    /** On both sides. */
    BOTH;

    /** The same, with the sides swapped. */
    public Presence mirrored() {
        return switch (this) {
            case AS_IS -> TO_BE;
            case TO_BE -> AS_IS;
            case BOTH -> BOTH;
        };
    }

    static Presence of(boolean asIs, boolean toBe) {
        if (asIs && toBe) {
            return BOTH;
        }
        return asIs ? AS_IS : TO_BE;
    }
}
