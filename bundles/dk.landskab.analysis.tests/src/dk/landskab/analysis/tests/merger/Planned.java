// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.money.MoneyParameters;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/**
 * A sketch of what merges on 1 January 2028, seen on 10 November 2026; the plateau {@code target}, if it draws one, is
 * the target picture.
 */
record Planned(Landscape landscape, Stays stays, Prices prices) {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 10);
    static final LocalDate MERGER = LocalDate.of(2028, 1, 1);

    static Planned of(String... sketch) {
        return of(MoneyParameters.DEFAULT, sketch);
    }

    static Planned of(MoneyParameters money, String... sketch) {
        Landscape landscape = Sketch.of(sketch);
        Optional<State> target = landscape.find("target", Plateau.class)
                .map(plateau -> State.of(landscape, plateau, MERGER));
        return new Planned(landscape, Stays.of(landscape.all(Element.class), target),
                Prices.of(landscape.all(Cost.class), money));
    }

    ContractExits exits() {
        return ContractExits.of(landscape.all(Contract.class), stays, prices, TODAY, MERGER);
    }

    static List<String> english(List<Undecided> undecided) {
        return undecided.stream().map(each -> each.why().in(Language.EN)).toList();
    }
}
