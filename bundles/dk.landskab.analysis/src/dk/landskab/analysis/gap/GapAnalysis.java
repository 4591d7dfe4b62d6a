// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.Watch;
import dk.landskab.model.change.Gap;
import dk.landskab.model.change.GapOption;
import dk.landskab.model.change.Opportunity;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.change.Plateau;
import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;

/**
 * The gap analysis of OIO EA: what differs between today and the target picture in each area, what that touches, what
 * restricts and what speaks for closing it, how it could be closed and who does.
 *
 * <p>A pure function: the same states and parameters give the same result, and nothing is changed. OIO EA offers no
 * method for it (domain.md A.4); ours is: compare the states element by element, tell what only connects with the end
 * that takes it along, look in each for duplicates, lacks of support and lacks of competence, and join what persons
 * have recorded of the same. Linear in the size of the landscapes and the number of gaps. It never fails on a faulty
 * model; it says what it could not decide.
 */
public final class GapAnalysis {

    private static final List<Shortfall> SHORTFALLS = List.of(new Duplicates(), new Unsupported(), new Competence());

    private static final Comparator<FoundGap> ORDER = Comparator
            .comparing((FoundGap gap) -> gap.severity().value(), Comparator.reverseOrder())
            .thenComparing(gap -> gap.finding().area())
            .thenComparing(FoundGap::kind)
            .thenComparing(gap -> gap.finding().elements().getFirst().id())
            .thenComparing(gap -> gap.finding().role().map(Enum::name).orElse(""))
            .thenComparing(gap -> gap.recorded().stream().map(Gap::getId).findFirst().orElse(""));

    private final GapParameters parameters;
    private final Sides sides;
    private final RecordedGaps recorded;
    private final Circumstances circumstances;
    private final Initiatives initiatives;
    private final SeverityFormula formula;
    private final TouchFinder touchesToday;
    private final TouchFinder touchesThen;
    private final OptionTemplates templates;
    private final Watch watch;

    private GapAnalysis(State asIs, State toBe, GapParameters parameters, Watch watch) {
        this.parameters = parameters;
        this.watch = watch;
        sides = new Sides(asIs, toBe, parameters.ignoredFeatures());
        recorded = new RecordedGaps(sides);
        circumstances = new Circumstances(asIs, toBe);
        initiatives = Initiatives.of(asIs, toBe);
        formula = new SeverityFormula(parameters.weights());
        touchesToday = new TouchFinder(asIs, parameters);
        touchesThen = new TouchFinder(toBe, parameters);
        templates = new OptionTemplates(asIs, toBe);
    }

    /** Between two landscapes, both at the date of the parameters. */
    public static GapReport between(Landscape asIs, Landscape toBe, GapParameters parameters) {
        return between(State.at(asIs, parameters.date()), State.at(toBe, parameters.date()), parameters);
    }

    /** Between two plateaus of one landscape. */
    public static GapReport between(Landscape landscape, Plateau from, Plateau to, GapParameters parameters) {
        return between(State.of(landscape, from, parameters.date()), State.of(landscape, to, parameters.date()),
                parameters);
    }

    /** Between any two states. */
    public static GapReport between(State asIs, State toBe, GapParameters parameters) {
        return between(asIs, toBe, parameters, Watch.NONE);
    }

    /**
     * Between any two states, while somebody looks on.
     *
     * @throws java.util.concurrent.CancellationException where the watch stops it
     */
    public static GapReport between(State asIs, State toBe, GapParameters parameters, Watch watch) {
        watch.check();
        return new GapAnalysis(asIs, toBe, parameters, watch).report();
    }

    private GapReport report() {
        watch.check();
        List<Finding> findings = new Findings(sides, parameters).all(SHORTFALLS);
        List<FoundGap> gaps = new ArrayList<>();
        findings.stream().filter(Finding::isOpen).forEach(each -> gaps.add(gap(each, true, recorded.of(each))));
        recorded.others().forEach((gap, finding) -> gaps.add(gap(finding, false, List.of(gap))));
        gaps.sort(ORDER);
        return new GapReport(sides.asIs(), sides.toBe(), parameters, gaps,
                findings.stream().filter(each -> !each.isOpen()).toList(),
                restrictions(), RankedOpportunity.rank(ofBoth(Opportunity.class)), initiatives.roadmap(gaps),
                undecided(gaps), sides.comparison());
    }

    private FoundGap gap(Finding finding, boolean isComputed, List<Gap> known) {
        watch.check();
        boolean isThere = finding.elements().getFirst().toBe().isPresent();
        List<Element> elements = finding.elements().stream().map(Seen::element).toList();
        List<Element> withFollowers = Stream.concat(finding.elements().stream(), finding.followers().stream())
                .map(Seen::element).toList();
        Touches touches = (isThere ? touchesThen : touchesToday).of(elements);
        List<Bearing> restrictions = circumstances.restrictions(withFollowers, touches);
        Map<Boolean, List<Gap>> own = known.stream()
                .collect(Collectors.partitioningBy(gap -> RecordedGaps.covers(gap, finding)));
        Severity severity = formula.of(finding, touches, !restrictions.isEmpty(), stated(own.get(true)))
                .atLeast(stated(own.get(false)));
        return new FoundGap(finding, isComputed, known, item(finding), touches, severity, restrictions,
                circumstances.risks(withFollowers), options(finding, touches, own.get(true), own.get(false)),
                initiatives.closing(known));
    }

    private static Optional<Integer> stated(List<Gap> known) {
        return known.stream().map(Gap::getSeverity).filter(Objects::nonNull).max(Comparator.naturalOrder());
    }

    private Optional<PlateauItem> item(Finding finding) {
        return finding.elements().size() == 1 ? sides.toBe().itemOf(finding.elements().getFirst().element())
                : Optional.empty();
    }

    private List<Option> options(Finding finding, Touches touches, List<Gap> known, List<Gap> ofFollowers) {
        List<Option> written = known.stream().flatMap(GapAnalysis::written).toList();
        List<Option> own = written.isEmpty() ? templates.of(finding, touches) : written;
        return Stream.concat(own.stream(), ofFollowers.stream().flatMap(GapAnalysis::written)).toList();
    }

    private static Stream<Option> written(Gap gap) {
        return gap.getOptions().stream().map(option -> Option.of(option, isRecommended(gap, option)));
    }

    private static boolean isRecommended(Gap gap, GapOption option) {
        return gap.getRecommended() == option;
    }

    private List<Restriction> restrictions() {
        return ofBoth(Restriction.class).stream().sorted(Comparator.comparing(Restriction::getHorizon,
                Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Restriction::getId)).toList();
    }

    /** Everything of a type in either landscape; what both have, as the target picture's has it. */
    private <T extends Identified> List<T> ofBoth(Class<T> type) {
        return Both.of(sides.asIs(), sides.toBe(), type);
    }

    private List<Undecided> undecided(List<FoundGap> gaps) {
        List<Undecided> undecided = new ArrayList<>();
        Stream.of(sides.asIs(), sides.toBe()).forEach(state -> {
            undecided.addAll(state.undecided());
            SHORTFALLS.forEach(each -> undecided.addAll(each.doubts(state, parameters)));
            int problems = state.landscape().problems().size();
            if (problems > 0) {
                undecided.add(new Undecided(
                        Message.of(GapAnalysis.class, "problems", state.landscape().origin().place(), problems)));
            }
        });
        undecided.addAll(recorded.doubts());
        undecided.addAll(initiatives.doubts());
        gaps.stream().flatMap(gap -> gap.touches().unclear().stream()).distinct()
                .forEach(cost -> undecided.add(new Undecided(
                        Message.of(GapAnalysis.class, "unclearCost", cost, cost.eContainer()))));
        return undecided.stream().distinct().toList();
    }
}
