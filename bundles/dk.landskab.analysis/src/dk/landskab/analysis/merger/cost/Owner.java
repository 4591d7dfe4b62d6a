// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

/** Whose an element or a line of money is. */
public enum Owner {

    /** The first party's. */
    A,

    /** The second party's. */
    B,

    /** Neither's alone: both have it, or the plan brings it. */
    JOINT
}
