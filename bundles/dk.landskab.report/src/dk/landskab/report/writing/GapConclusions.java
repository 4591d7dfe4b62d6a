// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.analysis.Amounts;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.change.Restriction;
import dk.landskab.report.document.Fact;

/** What a director must know of a gap analysis: three to seven sentences with numbers. */
final class GapConclusions {

    private static final int SEVERE = 4;

    private final GapReport result;
    private final Voice voice;

    GapConclusions(GapReport result, Voice voice) {
        this.result = result;
        this.voice = voice;
    }

    static boolean isSevere(FoundGap gap) {
        return gap.severity().value() >= SEVERE;
    }

    List<Fact> keyFigures() {
        int gaps = result.gaps().size();
        return List.of(new Fact(voice.say("gap.key.gaps"), voice.text(gaps)),
                new Fact(voice.say("gap.key.severe"), voice.text(severe().size())),
                new Fact(voice.say("gap.key.unclosed"), voice.text(result.unclosed().size())),
                new Fact(voice.say("gap.key.undecided"), voice.text(result.undecided().size())));
    }

    List<String> sentences() {
        if (result.gaps().isEmpty()) {
            return List.of(voice.say("gap.conclusion.same"), restrictions(), undecided());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(kinds());
        sentences.add(gravest());
        sentences.add(mostInArea());
        costs().ifPresent(sentences::add);
        sentences.add(closing());
        sentences.add(resolvedOrRestrictions());
        sentences.add(undecided());
        return sentences;
    }

    private List<FoundGap> severe() {
        return result.gaps().stream().filter(GapConclusions::isSevere).toList();
    }

    private String kinds() {
        String kinds = Arrays.stream(GapKind.values()).filter(kind -> count(kind) > 0)
                .map(kind -> voice.count("kind." + kind, count(kind)))
                .collect(Collectors.joining(", "));
        return voice.count("gap.conclusion.kinds", result.gaps().size(), kinds);
    }

    private int count(GapKind kind) {
        return (int) result.gaps().stream().filter(gap -> gap.kind() == kind).count();
    }

    private String gravest() {
        FoundGap first = result.gaps().getFirst();
        return voice.count("gap.conclusion.gravest", severe().size(),
                first.finding().elements().getFirst().element(), first.kind(),
                first.severity().value());
    }

    private String mostInArea() {
        Map<Area, Long> byArea = result.gaps().stream()
                .collect(Collectors.groupingBy(gap -> gap.finding().area(), Collectors.counting()));
        Map.Entry<Area, Long> most = byArea.entrySet().stream()
                .max(Map.Entry.<Area, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey(
                        Comparator.reverseOrder()))).orElseThrow();
        return voice.say("gap.conclusion.area", most.getKey(), most.getValue(), byArea.size());
    }

    private Optional<String> costs() {
        Amounts amounts = result.ending().amounts();
        return amounts.isEmpty() ? Optional.empty()
                : Optional.of(voice.say("gap.conclusion.costs", voice.amounts(amounts)));
    }

    private String closing() {
        int unclosed = result.unclosed().size();
        int severeUnclosed = (int) result.unclosed().stream().filter(GapConclusions::isSevere).count();
        return unclosed == 0 ? voice.say("gap.conclusion.allClosed")
                : voice.count("gap.conclusion.unclosed", unclosed, severeUnclosed);
    }

    private String resolvedOrRestrictions() {
        int resolved = result.resolved().size();
        return resolved == 0 ? restrictions() : voice.count("gap.conclusion.resolved", resolved);
    }

    private String restrictions() {
        int bound = (int) result.gaps().stream().filter(gap -> !gap.restrictions().isEmpty()).count();
        Optional<Object> nearest = result.restrictions().stream().map(Restriction::getHorizon)
                .filter(Objects::nonNull).map(Object.class::cast).findFirst();
        String sentence = voice.count("gap.conclusion.restrictions", result.restrictions().size(), bound);
        return nearest.map(date -> sentence + " " + voice.say("gap.conclusion.horizon", date)).orElse(sentence);
    }

    private String undecided() {
        return result.undecided().isEmpty() ? voice.say("gap.conclusion.allDecided")
                : voice.count("gap.conclusion.undecided", result.undecided().size());
    }
}
