// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;

import dk.landskab.analysis.gap.Finding;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.Presence;
import dk.landskab.compare.words.Sentences;
import dk.landskab.model.change.Gap;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.model.edit.Phrase;

/** Says of a gap what it is, in a line or a few. */
final class GapWords {

    private static final int DIFFERENCES_AT_MOST = 4;

    private final GapReport result;
    private final Voice voice;

    GapWords(GapReport result, Voice voice) {
        this.result = result;
        this.voice = voice;
    }

    List<String> what(FoundGap gap) {
        List<String> lines = new ArrayList<>(of(gap.finding()));
        followers(gap.finding()).ifPresent(lines::add);
        gap.item().map(this::planned).ifPresent(lines::add);
        gap.recorded().stream().map(Gap::getDescription).filter(each -> each != null && !each.isBlank())
                .forEach(lines::add);
        if (!gap.isComputed()) {
            lines.add(voice.say("gap.what.recordedOnly"));
        }
        return lines;
    }

    /** What comes or goes with the element of a finding, class by class. */
    private Optional<String> followers(Finding finding) {
        Map<EClass, Integer> counts = new TreeMap<>(Comparator.comparing(EClass::getName));
        finding.followers().forEach(each -> counts.merge(each.element().eClass(), 1, Integer::sum));
        List<Phrase> phrases = counts.entrySet().stream()
                .map(each -> Phrase.count(each.getValue(), each.getKey())).toList();
        return phrases.isEmpty() ? Optional.empty() : Optional.of(voice.say("gap.what.followers", phrases));
    }

    private String planned(PlateauItem item) {
        String disposition = voice.literal(item.getDisposition());
        String line = item.getSuccessors().isEmpty() ? disposition
                : voice.say("gap.what.successors", disposition, item.getSuccessors());
        return item.getReason() == null ? line : line + ": " + item.getReason();
    }

    List<String> of(Finding finding) {
        return switch (finding.kind()) {
            case MISSING -> List.of(dated(finding.elements().getFirst().element(), "from",
                    lifecycle -> Optional.ofNullable(lifecycle.getPhaseInFrom()).orElse(lifecycle.getActiveFrom())));
            case SURPLUS -> List.of(dated(finding.elements().getFirst().element(), "to", Lifecycle::getEndOfLife));
            case DIFFERENT -> differences(finding);
            case DUPLICATE -> List.of(voice.say("gap.what.duplicate", finding.shared()), since(finding));
            case UNSUPPORTED -> List.of(voice.say("gap.what.unsupported"), since(finding));
            case COMPETENCE -> List.of(finding.role().map(role -> voice.say("gap.what.role", role))
                    .orElse(voice.say("gap.what.competence")), since(finding));
            case UNSPECIFIED -> List.of();
        };
    }

    /** The class of an element, with the date that its lifecycle gives. */
    private String dated(Element element, String key, Function<Lifecycle, LocalDate> day) {
        String type = voice.type(element.eClass());
        return Optional.ofNullable(element.getLifecycle()).map(day)
                .map(date -> voice.say("gap.what." + key, type, date)).orElse(type);
    }

    private String since(Finding finding) {
        String side = finding.presence() == Presence.BOTH ? "today" : finding.presence().name();
        return voice.say("gap.what.since." + side);
    }

    private List<String> differences(Finding finding) {
        List<String> told = Optional.of(finding.differences()).filter(each -> !each.isEmpty())
                .flatMap(each -> result.comparison().map(found -> Sentences.of(found, each.stream()
                        .limit(DIFFERENCES_AT_MOST).toList())))
                .map(sentences -> sentences.stream().map(each -> voice.say(each.predicate())).toList())
                .orElse(List.of());
        int more = finding.differences().size() - told.size();
        if (more <= 0) {
            return told;
        }
        List<String> lines = new ArrayList<>(told);
        lines.add(voice.count("gap.what.more", more));
        return lines;
    }
}
