// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.cases;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.analysis.YearlyCosts;
import dk.landskab.analysis.consolidation.Candidate;
import dk.landskab.analysis.consolidation.ConsolidationAnalysis;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ConsolidationReport;
import dk.landskab.analysis.consolidation.Need;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Connection;
import dk.landskab.store.Landscape;

/**
 * Whether a system that is there can solve the need of a case (domain.md D.2), with what speaks for and against each: a
 * pure function, linear in the systems of the landscape. What the case is about is not asked, and what it replaces cannot be used. What integration and
 * adaptation cost is for a person; the result says what they are about and what buying is planned to cost instead.
 *
 * @param acquisition the case
 * @param report the analysis
 * @param systems what can be used and covers something, the best first
 * @param excluded what covers something and cannot be used, the best first
 * @param money what the case is planned to cost
 */
public record CaseConsolidation(Acquisition acquisition, ConsolidationReport report, List<ExistingSystem> systems,
        List<ExistingSystem> excluded, CaseMoney money) {

    private static final Message REPLACED = Message.of(CaseConsolidation.class, "isReplaced");

    /** Copies the lists. */
    public CaseConsolidation {
        systems = List.copyOf(systems);
        excluded = List.copyOf(excluded);
    }

    /** Asks the systems of a landscape. */
    public static CaseConsolidation of(Landscape landscape, Acquisition acquisition, LocalDate date,
            ConsolidationParameters parameters) {
        Need need = CaseNeed.of(acquisition, date);
        ConsolidationReport found = ConsolidationAnalysis.of(landscape, need, parameters);
        Set<Application> targets = acquisition.getTargets().stream().map(each -> each.getApplication())
                .collect(Collectors.toSet());
        Predicate<Candidate> isOther = each -> !targets.contains(each.application());
        Predicate<Candidate> isReplaced = each -> acquisition.getReplaces().contains(each.application());
        ConsolidationReport report = new ConsolidationReport(need, parameters,
                found.candidates().stream().filter(isOther.and(isReplaced.negate())).toList(),
                Stream.concat(found.candidates().stream().filter(isReplaced), found.excluded().stream())
                        .filter(isOther).map(each -> isReplaced.test(each) ? each.barred(REPLACED) : each)
                        .sorted(Comparator.comparing(Candidate::atLeast).reversed()).toList(), found.undecided());
        return new CaseConsolidation(acquisition, report, systems(landscape, acquisition, date, report.candidates()),
                systems(landscape, acquisition, date, report.excluded()), MoneyReader.of(acquisition, date));
    }

    private static List<ExistingSystem> systems(Landscape landscape, Acquisition acquisition, LocalDate date,
            List<Candidate> candidates) {
        return candidates.stream().map(each -> {
            Set<Element> neighbours = neighbours(landscape, each.application());
            List<Element> wanted = acquisition.getConnections().stream().map(Connection::getTo)
                    .filter(to -> to != null && !to.eIsProxy() && to != each.application()).distinct().toList();
            return new ExistingSystem(each, YearlyCosts.of(lines(landscape, each.application()), date),
                    wanted.stream().filter(neighbours::contains).toList(),
                    wanted.stream().filter(to -> !neighbours.contains(to)).toList(),
                    listed(acquisition, each.application()),
                    acquisition.getReplaces().contains(each.application()));
        }).toList();
    }

    private static Optional<dk.landskab.model.procurement.Candidate> listed(Acquisition acquisition,
            Application application) {
        return acquisition.getCandidates().stream().filter(each -> each.getExisting() == application).findFirst();
    }

    private static Set<Element> neighbours(Landscape landscape, Application application) {
        Stream<Element> to = referring(landscape, application, ApplicationPackage.Literals.INTEGRATION__FROM,
                Integration.class).map(Integration::getTo);
        Stream<Element> from = referring(landscape, application, ApplicationPackage.Literals.INTEGRATION__TO,
                Integration.class).map(Integration::getFrom);
        return Stream.of(to, from, application.getRunsOn().stream()).flatMap(each -> each)
                .filter(each -> each != null).collect(Collectors.toSet());
    }

    private static List<Cost> lines(Landscape landscape, Application application) {
        Stream<Cost> covering = referring(landscape, application, GovernancePackage.Literals.CONTRACT__COVERS,
                Contract.class).flatMap(each -> each.getCosts().stream())
                .filter(each -> each.getOf() == null || each.getOf() == application);
        Stream<Cost> own = referring(landscape, application, GovernancePackage.Literals.COST__OF, Cost.class)
                .filter(each -> each.eContainer() instanceof Contract);
        return Stream.concat(covering, own).distinct().toList();
    }

    private static <T> Stream<T> referring(Landscape landscape, Element target, EReference reference, Class<T> type) {
        return landscape.incoming(target).stream().filter(each -> each.reference() == reference)
                .map(each -> each.source()).filter(type::isInstance).map(type::cast);
    }
}
