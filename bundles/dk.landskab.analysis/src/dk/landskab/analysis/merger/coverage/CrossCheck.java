// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.coverage;

import java.util.List;

import dk.landskab.analysis.Explained;
import dk.landskab.analysis.Explanation;
import dk.landskab.analysis.merger.Party;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;

/**
 * A sign that there are more systems than are recorded.
 *
 * @param party whose landscape shows it
 * @param kind what sign
 * @param about the main group and what the law demands there; the contract; the integration
 */
public record CrossCheck(Party party, Kind kind, List<Element> about) implements Explained {

    /** The signs. */
    public enum Kind {
        /** The law demands something in a main group, and no system is recorded there. */
        TASK_WITHOUT_SYSTEM,
        /** A contract that is running covers nothing that is recorded. */
        CONTRACT_COVERS_NOTHING,
        /** An integration leads from or to something that is not recorded. */
        INTEGRATION_WITH_UNKNOWN
    }

    /** Copies the list. */
    public CrossCheck {
        about = List.copyOf(about);
    }

    @Override
    public Explanation explanation() {
        return new Explanation(Message.of(CrossCheck.class, "sign." + kind, about.getFirst()), about, List.of());
    }
}
