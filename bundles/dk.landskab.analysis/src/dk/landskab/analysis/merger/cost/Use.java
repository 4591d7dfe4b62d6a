// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

/** How much an element is needed at a time, the most needed first. */
enum Use {

    /** It is part of the target picture. */
    TARGET,

    /** Its owner needs it, and nothing else serves its task. */
    ALONE,

    /** Something else serves its task too. */
    DOUBLE,

    /** It is out of use. */
    OUT;

    /** What a line of an owner that is for it is paid for. */
    CostPart part(Owner owner) {
        return switch (this) {
            case TARGET -> CostPart.TARGET;
            case ALONE -> switch (owner) {
                case A -> CostPart.A_ALONE;
                case B -> CostPart.B_ALONE;
                case JOINT -> CostPart.TARGET;
            };
            case DOUBLE -> CostPart.DOUBLE;
            case OUT -> CostPart.WASTE;
        };
    }
}
