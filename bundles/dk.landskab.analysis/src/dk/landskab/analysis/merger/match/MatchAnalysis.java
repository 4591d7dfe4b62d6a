// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.Basis;
import dk.landskab.analysis.merger.MatchingParameters;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.change.CorrespondenceKind;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.model.information.DataObject;

/**
 * Matches systems, processes, services and data objects of two parties. A pure function; what persons have decided in
 * the plan comes first, and a pair that stands in the plan is never suggested again, on whatever basis.
 */
public final class MatchAnalysis {

    /** What is matched, in the order in which it is shown. */
    private static final List<Class<? extends Element>> TYPES = List.of(Application.class, BusinessProcess.class,
            BusinessService.class, DataObject.class);

    /** The bases whose keys are those of an element that a person knows by its name. */
    private static final Set<Basis> SPEAKING = EnumSet.of(Basis.PRODUCT, Basis.PROCESS, Basis.MEANING, Basis.SUBJECTS);

    private static final Comparator<Match> ORDER = Comparator.comparing(MatchAnalysis::type)
            .thenComparing(each -> !each.isAccepted()).thenComparing(Match::score, Comparator.reverseOrder())
            .thenComparing(MatchAnalysis::ids);

    private final Parties parties;
    private final MatchingParameters parameters;
    private final Decisions decisions;
    private final Profiles profiles;
    private final Scoring scoring;
    private final List<Undecided> undecided = new ArrayList<>();

    private MatchAnalysis(Parties parties) {
        this.parties = parties;
        this.parameters = parties.parameters().matching();
        this.decisions = new Decisions(parties);
        this.profiles = new Profiles(parties.subjects(), decisions.agreed());
        this.scoring = new Scoring(parameters, crowds());
    }

    private Map<String, Integer> crowds() {
        Map<String, Integer> crowds = new HashMap<>();
        for (Side side : Side.values()) {
            Map<String, Integer> ofSide = new HashMap<>();
            profiles(DataObject.class, side).forEach(each -> each.keys(Basis.MEANING).keySet()
                    .forEach(key -> ofSide.merge(key, 1, Integer::sum)));
            ofSide.forEach((key, count) -> crowds.merge(key, count, Math::max));
        }
        return crowds;
    }

    /** Of two parties. */
    public static MatchReport of(Parties parties) {
        return new MatchAnalysis(parties).report();
    }

    private static int type(Match match) {
        Class<?> type = match.a().getFirst().getClass();
        return (int) TYPES.stream().takeWhile(each -> !each.isAssignableFrom(type)).count();
    }

    /** The same either way round, so that swapping the parties changes no order. */
    private static String ids(Match match) {
        String one = String.join(" ", match.a().stream().map(Element::getId).toList());
        String other = String.join(" ", match.b().stream().map(Element::getId).toList());
        return one.compareTo(other) <= 0 ? one + " " + other : other + " " + one;
    }

    private MatchReport report() {
        undecided.addAll(decisions.undecided());
        List<Match> matches = new ArrayList<>();
        List<Match> refused = new ArrayList<>();
        decisions.all().stream().map(this::decided)
                .forEach(each -> (each.isRefused() ? refused : matches).add(each));
        TYPES.forEach(type -> matches.addAll(suggested(type)));
        matches.sort(ORDER);
        refused.sort(ORDER);
        List<Element> shared = parties.of(Side.A, Application.class).filter(this::isShared).map(Element.class::cast)
                .toList();
        return new MatchReport(matches, refused, shared, unmatched(matches), undecided);
    }

    private boolean isShared(Element element) {
        return parties.sidesOf(element).size() > 1;
    }

    private Map<Side, List<Element>> unmatched(List<Match> matches) {
        Set<Element> matched = new HashSet<>();
        matches.forEach(each -> matched.addAll(each.about()));
        Map<Side, List<Element>> unmatched = new EnumMap<>(Side.class);
        Stream.of(Side.values()).forEach(side -> unmatched.put(side, parties.of(side, Application.class)
                .filter(each -> !isShared(each) && !matched.contains(each)).map(Element.class::cast).toList()));
        return unmatched;
    }

    /** What persons have said of a group of elements, with the score of the best pair as it is today. */
    private Match decided(Decisions.Decision decision) {
        Match best = decision.a().stream().map(profiles::of)
                .flatMap(one -> decision.b().stream().map(profiles::of).map(other -> scoring.match(one, other)))
                .max(Comparator.comparing(Match::score).thenComparing(MatchAnalysis::ids, Comparator.reverseOrder()))
                .orElseThrow();
        CorrespondenceKind said = decision.correspondence().getKind();
        return new Match(decision.a(), decision.b(), said == CorrespondenceKind.UNSPECIFIED ? best.kind() : said,
                best.score(), best.grounds(), Optional.of(decision.correspondence()));
    }

    private List<Match> suggested(Class<? extends Element> type) {
        List<Profile> left = profiles(type, Side.A);
        List<Profile> right = profiles(type, Side.B);
        Blocks blocks = new Blocks(left, right, parameters.pairsAtMost());
        blocks.wide().forEach((trait, pairs) -> {
            if (trait.basis() != Basis.SIMILAR_NAME) {
                List<Element> behind = behind(trait, Stream.concat(left.stream(), right.stream()));
                undecided.add(new Undecided(Message.of(MatchAnalysis.class, "wide", trait.basis().inWords(),
                        behind.isEmpty() ? trait.key() : behind.getFirst(), pairs, parameters.pairsAtMost()), behind));
            }
        });
        Suggestions suggestions = new Suggestions(left, right, parameters, scoring);
        List<Match> found = suggestions.find(blocks, decisions::speakOf);
        if (suggestions.found() > found.size()) {
            undecided.add(new Undecided(Message.of(MatchAnalysis.class, "leftOut", suggestions.found() - found.size(),
                    parameters.overlapsAtMost())));
        }
        return found;
    }

    /** What stands behind a trait, such as the subject; for a name or a key of a register nothing but itself. */
    private static List<Element> behind(Trait trait, Stream<Profile> profiles) {
        return !SPEAKING.contains(trait.basis()) ? List.of()
                : profiles.flatMap(each -> Stream.ofNullable(each.keys(trait.basis()).get(trait.key())))
                        .min(Comparator.comparing(Element::getId)).stream().toList();
    }

    private List<Profile> profiles(Class<? extends Element> type, Side side) {
        return parties.of(side, type).filter(each -> !isShared(each)).map(profiles::of).toList();
    }
}
