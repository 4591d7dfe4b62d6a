// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Actor;
import dk.landskab.model.core.Tri;
import dk.landskab.model.procurement.FormDef;

/**
 * Who acts in a process.
 *
 * @param process that names them
 */
public record Parties(EffectiveProcess process) {

    /** Each of some actors once. */
    public List<Party> of(Collection<? extends Actor> actors) {
        return actors.stream().filter(Objects::nonNull).distinct().map(this::of).toList();
    }

    /** Who fills in a form. */
    List<Party> fillingIn(FormDef form) {
        return Stream.concat(of(form.getFilledBy()).stream(), form.getBySupplier() == Tri.YES
                ? Stream.of(Party.SUPPLIER) : Stream.empty()).toList();
    }

    /** One actor. */
    public Party of(Actor actor) {
        return new Party(Optional.of(actor), label(actor), process.unit(actor));
    }

    /** Somebody who is not in the landscape is called by the id that names them. */
    private String label(Actor actor) {
        return actor.eIsProxy() ? String.valueOf(EcoreUtil.getURI(actor).fragment()) : process.label(actor);
    }

    /** Those who are recorded, or else those whom the process names. */
    List<Party> of(Collection<? extends Actor> recorded, Collection<? extends Actor> defined) {
        return of(recorded.isEmpty() ? defined : recorded);
    }
}
