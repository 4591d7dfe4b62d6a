// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.Optional;

import dk.landskab.model.business.Organisation;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

/**
 * One of the two that become one.
 *
 * @param side which
 * @param landscape as it was read; its objects are not those of the joint landscape
 * @param organisation of the joint landscape; empty where the landscape does not tell whose it is
 */
public record Party(Side side, Landscape landscape, Optional<Organisation> organisation) {

    /** The name of the organisation, else the place that it was read from. */
    public Message name() {
        return Message.of(Party.class, "plain",
                organisation.<Object>map(each -> each).orElse(landscape.origin().place()));
    }
}
