// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

/** What stands at an end of a line; the literals are those of a specification. */
public enum Arrow {
    /** Nothing. */
    NONE("NoDecoration"),
    /** An open arrow out of the element. */
    OUTPUT("OutputArrow"),
    /** An open arrow into the element. */
    INPUT("InputArrow"),
    /** A hollow arrow out of the element. */
    OUTPUT_CLOSED("OutputClosedArrow"),
    /** A hollow arrow into the element. */
    INPUT_CLOSED("InputClosedArrow"),
    /** A filled arrow out of the element. */
    OUTPUT_FILLED("OutputFillClosedArrow"),
    /** A filled arrow into the element. */
    INPUT_FILLED("InputFillClosedArrow"),
    /** A hollow diamond. */
    DIAMOND("Diamond"),
    /** A filled diamond. */
    DIAMOND_FILLED("FillDiamond"),
    /** An open arrow behind a hollow diamond. */
    INPUT_DIAMOND("InputArrowWithDiamond"),
    /** An open arrow behind a filled diamond. */
    INPUT_DIAMOND_FILLED("InputArrowWithFillDiamond");

    private final String literal;

    Arrow(String literal) {
        this.literal = literal;
    }

    /** The arrow that a specification names. */
    static Arrow of(String literal) {
        for (Arrow each : values()) {
            if (each.literal.equals(literal)) {
                return each;
            }
        }
        throw new IllegalArgumentException(literal);
    }
}
