// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Actor;

/** Who acts in a process. */
record Parties(EffectiveProcess process) {

    /** Each of some actors once. */
    List<Party> of(Collection<? extends Actor> actors) {
        return actors.stream().filter(Objects::nonNull).distinct().map(this::of).toList();
    }

    /** One actor. */
    Party of(Actor actor) {
        return new Party(actor, process.label(actor), process.unit(actor));
    }

    /** Those who are recorded, or else those whom the process names. */
    List<Party> of(Collection<? extends Actor> recorded, Collection<? extends Actor> defined) {
        return of(recorded.isEmpty() ? defined : recorded);
    }
}
