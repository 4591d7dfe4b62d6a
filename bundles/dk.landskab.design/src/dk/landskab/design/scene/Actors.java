// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.scene;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.acquisition.cases.Parties;
import dk.landskab.acquisition.cases.Party;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.Actor;
import dk.landskab.model.edit.Language;

/**
 * Who acts in cases, as a reader calls them: by the name in the process, and in brackets who that is.
 *
 * @param language of the reader
 */
public record Actors(Language language) {

    /** The actors that a process names, with commas. */
    public String names(EffectiveProcess process, Collection<? extends Actor> actors) {
        return names(new Parties(process).of(actors));
    }

    /** Parties, with commas. */
    public String names(List<Party> parties) {
        return parties.stream().map(each -> each.inWords().in(language)).distinct().collect(Collectors.joining(", "));
    }
}
