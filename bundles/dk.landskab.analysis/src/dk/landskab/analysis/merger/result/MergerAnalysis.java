// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Watch;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.MoneyParameters;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.cost.CostInput;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.Owner;
import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.analysis.merger.coverage.CoverageAnalysis;
import dk.landskab.analysis.merger.landing.LandingAnalysis;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.analysis.merger.match.MatchReport;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.overlap.OverlapAnalysis;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.analysis.merger.picture.TargetPicture;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.application.Application;
import dk.landskab.model.core.Element;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;

/**
 * The merger analysis: how well two landscapes are known, who of them is who, where they overlap, where their data
 * land, how their contracts are left, what they cost meanwhile, and what they are to become.
 *
 * <p>A pure function: the same input gives the same report, without a plan swapping the parties gives the mirrored one,
 * and nothing is changed. It never fails on a faulty or an empty landscape; it says what it could not decide. Money
 * alone is refused where it cannot be added up.
 */
public final class MergerAnalysis {

    private final Parties parties;
    private final Optional<State> target;
    private final LocalDate today;
    private final LocalDate mergerDate;
    private final Stays stays;
    private final Watch watch;

    private MergerAnalysis(MergerInput input, Watch watch) {
        this.watch = watch;
        parties = Parties.of(input);
        target = parties.target();
        today = parties.parameters().date();
        mergerDate = parties.effective().orElse(today);
        stays = Stays.of(parties.landscape().all(Element.class), target);
    }

    /**
     * Analyses a merger.
     *
     * @throws dk.landskab.analysis.merger.money.MixedCurrenciesException where costs are in several currencies and a
     *             rate is missing
     */
    public static MergerReport of(MergerInput input) {
        return of(input, Watch.NONE);
    }

    /**
     * Analyses a merger while somebody looks on.
     *
     * @throws dk.landskab.analysis.merger.money.MixedCurrenciesException where costs are in several currencies and a
     *             rate is missing
     * @throws java.util.concurrent.CancellationException where the watch stops it
     */
    public static MergerReport of(MergerInput input, Watch watch) {
        watch.check();
        return new MergerAnalysis(input, watch).report();
    }

    private MergerReport report() {
        MatchReport matches = unless(() -> MatchAnalysis.of(parties));
        OverlapReport overlap = unless(() -> OverlapAnalysis.of(parties, matches));
        Prices prices = Prices.of(parties.landscape().all(Cost.class), parties.parameters().money());
        ContractExits contracts = ContractExits.of(parties.landscape().all(Contract.class).stream()
                .filter(each -> each.getId() != null).toList(), stays, prices, today, mergerDate);
        Tasks tasks = new Tasks(parties, matches, overlap);
        CostPicture costs = unless(() -> CostPicture.of(costs(tasks.all(), prices, contracts)));
        return new MergerReport(parties, mergerDate, unless(() -> CoverageAnalysis.of(parties)), matches, overlap,
                unless(() -> LandingAnalysis.of(parties, matches)), contracts, costs,
                unless(() -> TargetPicture.of(parties, mergerDate, target, stays, contracts, costs)),
                Stream.concat(stays.undecided().stream(), tasks.undecided().stream()).toList());
    }

    /** A stage, unless all is to stop. */
    private <T> T unless(Supplier<T> stage) {
        watch.check();
        return stage.get();
    }

    private CostInput costs(List<TaskGroup> tasks, Prices prices, ContractExits contracts) {
        MoneyParameters money = parties.parameters().money();
        YearMonth first = YearMonth.from(today);
        List<Application> systems = parties.landscape().all(Application.class).stream()
                .filter(each -> parties.today().has(each) || target.filter(state -> state.has(each)).isPresent())
                .toList();
        return new CostInput(parties.landscape().all(Cost.class), systems, tasks, stays, contracts, prices,
                this::owner, today, mergerDate, first,
                first.plusMonths(Math.max(1, money.horizonMonths()) - 1L), money.slipMonths());
    }

    private Owner owner(EObject object) {
        Set<Side> sides = parties.sidesOf(object);
        if (sides.size() != 1) {
            return Owner.JOINT;
        }
        return sides.contains(Side.A) ? Owner.A : Owner.B;
    }
}
