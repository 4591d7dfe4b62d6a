// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.cost;

import dk.landskab.model.edit.Message;

/** What money is paid for, as a merger sees it; every amount is for exactly one of them. */
public enum CostPart {

    /** What only the first party pays for: before the merger, or because nobody has decided about it. */
    A_ALONE,

    /** The same of the second party. */
    B_ALONE,

    /** From the merger on: the target picture, and of systems for one task the one that is kept. */
    TARGET,

    /** The systems that serve a task beside the one that is kept. */
    DOUBLE,

    /** The change itself: migration, termination and the projects of the plan. */
    MIGRATION,

    /** Contracts that go on after the last day of use. */
    WASTE;

    /** Its name. */
    public Message label() {
        return Message.of(CostPart.class, "part." + name());
    }
}
