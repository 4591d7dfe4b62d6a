// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.cost.CostInput;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.Owner;
import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/**
 * A sketch of what merges on 1 January 2028, seen on 10 November 2026; the plateau {@code target}, if it draws one, is
 * the target picture.
 */
record Planned(Landscape landscape, Stays stays, Prices prices, boolean isSwapped) {

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
                Prices.of(landscape.all(Cost.class), money), false);
    }

    /** The same with A and B swapped. */
    Planned swapped() {
        return new Planned(landscape, stays, prices, !isSwapped);
    }

    ContractExits exits() {
        return ContractExits.of(landscape.all(Contract.class), stays, prices, TODAY, MERGER);
    }

    /**
     * The costs of 2028 and the years around it; groups are ids with plus signs between them, after a task and a colon
     * where one is what makes them a group.
     */
    CostPicture costs(String... groups) {
        return costs(YearMonth.of(2027, 1), YearMonth.of(2029, 12), groups);
    }

    CostPicture costs(YearMonth first, YearMonth last, String... groups) {
        return CostPicture.of(new CostInput(landscape.all(Cost.class), landscape.all(Application.class),
                Stream.of(groups).map(this::group).toList(), stays, exits(), prices, this::owner, TODAY, MERGER,
                first, last, List.of(3, 6, 12)));
    }

    /** A group of matched systems, or one whose task stands before a colon. */
    private TaskGroup group(String text) {
        List<Element> members = elements(text.substring(text.indexOf(':') + 1));
        return text.contains(":") ? new TaskGroup(text, elements(text.substring(0, text.indexOf(':'))), members)
                : TaskGroup.of(members);
    }

    private List<Element> elements(String ids) {
        return Stream.of(ids.split("\\+")).map(id -> landscape.find(id, Element.class).orElseThrow()).toList();
    }

    /** Whose an object is: by the first letter of its id, or of what contains it. */
    private Owner owner(EObject object) {
        EObject each = object;
        while (each.eContainer() instanceof Element) {
            each = each.eContainer();
        }
        return switch (((Identified) each).getId().charAt(0)) {
            case 'a' -> isSwapped ? Owner.B : Owner.A;
            case 'b' -> isSwapped ? Owner.A : Owner.B;
            default -> Owner.JOINT;
        };
    }

    static List<String> english(List<Undecided> undecided) {
        return undecided.stream().map(each -> each.why().in(Language.EN)).toList();
    }
}
