// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.consolidation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.business.Role;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Phrase;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.store.Landscape;

/**
 * Can a system that is there meet a need (domain.md D.2)? A pure function, linear in the systems of the landscape and
 * what they name, which may be those of several organisations.
 *
 * <p>The score is the sum over the criteria of weight x share covered, divided by the sum of the weights. What is
 * unknown makes it a band. Whether a contract may be extended so far, and what integration and adaptation cost, is for
 * a person.
 */
public final class ConsolidationAnalysis {

    private static final int PLACES = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Comparator<Element> BY_ID = Comparator.comparing(each -> String.valueOf(each.getId()));

    private final Need need;
    private final ConsolidationParameters parameters;
    private final SystemIndex index;
    private final Fitting fitting;
    private final Obstacles obstacles;
    private State state;

    private ConsolidationAnalysis(SystemIndex index, Need need, ConsolidationParameters parameters) {
        this.need = need;
        this.parameters = parameters;
        this.index = index;
        this.fitting = new Fitting(need, index, this::state, parameters);
        this.obstacles = new Obstacles(need, index.leaving());
    }

    /** Asks the systems of a landscape, those of partners in it included. */
    public static ConsolidationReport of(Landscape landscape, Need need, ConsolidationParameters parameters) {
        return new ConsolidationAnalysis(SystemIndex.of(landscape), need, parameters).report();
    }

    /**
     * The systems that {@link #of} suggests to reuse or extend, sorted by id. Takes time in proportion to those that
     * have to do with the need, so that many needs can be asked of one index.
     */
    public static List<Application> suggested(SystemIndex index, Need need, ConsolidationParameters parameters) {
        return new ConsolidationAnalysis(index, need, parameters).suggested();
    }

    private List<Application> suggested() {
        return index.touching(need).stream().filter(each -> {
            List<Coverage> coverage = fitting.of(each);
            return coversSomething(coverage) && verdict(score(coverage, EnumSet.of(Fit.COVERED)), lacksMust(each))
                    != Verdict.BUY && obstacles.of(each).isEmpty();
        }).toList();
    }

    /** Made when it is first asked for: it takes time in proportion to the landscape. */
    private State state() {
        if (state == null) {
            state = State.at(index.landscape(), need.from());
        }
        return state;
    }

    private ConsolidationReport report() {
        List<Candidate> all = new ArrayList<>();
        List<Element> unknown = new ArrayList<>();
        index.landscape().all(Application.class).stream().filter(each -> each.getId() != null).forEach(each -> {
            List<Coverage> coverage = fitting.of(each);
            if (coversSomething(coverage)) {
                all.add(candidate(each, coverage));
            } else if (state().has(each) && coverage.stream().anyMatch(every -> !every.points(Fit.UNKNOWN).isEmpty())) {
                unknown.add(each);
            }
        });
        all.sort(Comparator.comparing(Candidate::atLeast).thenComparing(Candidate::atMost).reversed()
                .thenComparing(each -> !need.kind().equals(Optional.of(each.application().getKind())))
                .thenComparing(Candidate::application, BY_ID));
        List<Undecided> undecided = new ArrayList<>();
        if (!unknown.isEmpty()) {
            unknown.sort(BY_ID);
            undecided.add(new Undecided(Message.of(ConsolidationAnalysis.class, "unknown",
                    Phrase.count(unknown.size(), ApplicationPackage.Literals.APPLICATION)), unknown));
        }
        fitting.general().forEach(each -> undecided.add(new Undecided(Message.of(ConsolidationAnalysis.class, "general",
                each, index.users(each), index.withData()), List.of(each))));
        undecided.add(new Undecided(Message.of(ConsolidationAnalysis.class, all.isEmpty() ? "nothing" : "forPersons")));
        return new ConsolidationReport(need, parameters, all.stream().filter(Candidate::isUsable).toList(),
                all.stream().filter(each -> !each.isUsable()).toList(), undecided);
    }

    /** Hosting and controls alone make no candidate: every system has some. */
    private static boolean coversSomething(List<Coverage> coverage) {
        return coverage.stream().filter(each -> each.criterion() != Criterion.CONTROLS)
                .anyMatch(each -> !each.points(Fit.COVERED).isEmpty());
    }

    private Candidate candidate(Application application, List<Coverage> coverage) {
        BigDecimal atLeast = score(coverage, EnumSet.of(Fit.COVERED));
        BigDecimal atMost = score(coverage, EnumSet.of(Fit.COVERED, Fit.UNKNOWN));
        boolean lacksMust = lacksMust(application);
        return new Candidate(application, index.landscape().organisationOf(application), coverage, shown(atLeast),
                shown(atMost), verdict(atLeast, lacksMust), verdict(atMost, lacksMust), obstacles.of(application),
                state().referring(application, GovernancePackage.Literals.CONTRACT__COVERS, Contract.class)
                        .sorted(BY_ID).toList(), owners(application));
    }

    private BigDecimal score(List<Coverage> coverage, Set<Fit> counted) {
        BigDecimal weights = BigDecimal.valueOf(coverage.stream().mapToLong(Coverage::weight).sum());
        BigDecimal sum = coverage.stream().map(each -> share(each, counted)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return weights.signum() == 0 ? BigDecimal.ZERO
                : sum.multiply(HUNDRED).divide(weights, PLACES, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(Coverage coverage, Set<Fit> counted) {
        long points = coverage.points().values().stream().filter(counted::contains).count();
        return BigDecimal.valueOf(coverage.weight() * points)
                .divide(BigDecimal.valueOf(coverage.points().size()), MathContext.DECIMAL128);
    }

    private static BigDecimal shown(BigDecimal score) {
        return score.setScale(1, RoundingMode.HALF_UP);
    }

    private Verdict verdict(BigDecimal score, boolean lacksMust) {
        if (score.compareTo(BigDecimal.valueOf(parameters.reusePercent())) >= 0 && !lacksMust) {
            return Verdict.REUSE;
        }
        return score.compareTo(BigDecimal.valueOf(parameters.extendPercent())) >= 0 ? Verdict.EXTEND : Verdict.BUY;
    }

    private boolean lacksMust(Application application) {
        return need.standards().stream().filter(each -> each.getMandatory() == Tri.YES)
                .anyMatch(each -> fitting.isMissing(application, each));
    }

    private List<OrgUnit> owners(Application application) {
        Stream<OrgUnit> holders = state()
                .referring(application, BusinessPackage.Literals.ROLE_ASSIGNMENT__OF, RoleAssignment.class)
                .filter(each -> each.getRole() == Role.SYSTEM_OWNER).map(RoleAssignment::getUnit);
        return Stream.concat(Stream.ofNullable(application.getOwner()), holders)
                .filter(each -> each != null && !each.eIsProxy()).distinct().sorted(BY_ID).toList();
    }
}
