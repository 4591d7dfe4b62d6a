// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.model.change.Area;
import dk.landskab.model.edit.Language;
import dk.landskab.report.document.Fact;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Run;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;
import dk.landskab.report.json.Json;

/**
 * Puts a gap analysis into words: conclusions first, then a section for each of OIO EA's questions (D1 to D3, E2), and
 * the parameters and the method at the end.
 */
public final class GapReportWriter {

    private final GapReport result;
    private final Voice voice;
    private final ElementIndex elements;
    private final GapTables tables;
    private final CircumstanceTables circumstances;
    private final GapFigures figures;

    private GapReportWriter(GapReport result, Language language) {
        this.result = result;
        voice = new Voice(language);
        elements = new ElementIndex(voice);
        tables = new GapTables(result, voice, elements);
        circumstances = new CircumstanceTables(result, voice, elements);
        figures = new GapFigures(result, voice);
    }

    /** The report of a gap analysis in a language. */
    public static Report write(GapReport result, Language language, Run run) {
        return new GapReportWriter(result, language).report(run);
    }

    private Report report(Run run) {
        List<Section> sections = sections();
        Head head = new Head(voice);
        List<Fact> facts = List.of(head.state("gap.asIs", result.asIs()),
                head.state("gap.toBe", result.toBe()));
        GapConclusions conclusions = new GapConclusions(result, voice);
        Section method = new GapMethod(result.parameters(), voice).section();
        return new Report(voice.language(), voice.say("gap.title"), facts, conclusions.keyFigures(),
                conclusions.sentences(), figures.firstPage(), sections, Optional.of(method), elements.entries(),
                () -> Json.of(result)).told(head.purpose("gap"), head.making(run));
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(section("areas", result.gaps().size(), tables.byArea()));
        Arrays.stream(Area.values()).forEach(area -> area(area).ifPresent(sections::add));
        sections.add(section("unclosed", result.unclosed().size(), tables.unclosed()));
        sections.add(options());
        Section roadmap = section("roadmap", result.roadmap().size(), circumstances.roadmap());
        sections.add(figures.roadmap().map(roadmap::with).orElse(roadmap));
        sections.add(section("restrictions", result.restrictions().size(), circumstances.restrictions(),
                circumstances.risks()));
        sections.add(section("opportunities", result.opportunities().size(), circumstances.opportunities()));
        sections.add(section("resolved", result.resolved().size(), tables.resolved()));
        sections.add(undecided());
        return sections;
    }

    private Section section(String key, int count, Table... some) {
        List<Table> filled = Stream.of(some).filter(table -> !table.rows().isEmpty()).toList();
        String answer = count == 0 ? voice.say("gap." + key + ".none") : voice.count("gap." + key, count);
        return new Section(key, voice.say("gap." + key + ".title"), answer, Optional.empty(), filled, List.of());
    }

    private Optional<Section> area(Area area) {
        List<FoundGap> gaps = result.gaps().stream().filter(gap -> gap.finding().area() == area).toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        long severe = gaps.stream().filter(GapConclusions::isSevere).count();
        long unclosed = gaps.stream().filter(gap -> !gap.isClosed()).count();
        return Optional.of(Section.of("area-" + area.name().toLowerCase(Locale.ROOT),
                voice.say("gap.area.title", voice.inside(area)),
                voice.count("gap.area", gaps.size(), voice.inside(area), severe, unclosed),
                tables.ofArea(area, gaps)));
    }

    private Section options() {
        int written = (int) result.gaps().stream().filter(gap -> !gap.recorded().isEmpty()).count();
        int recommended = (int) result.gaps().stream().filter(gap -> gap.recommendation().isPresent()).count();
        Table table = tables.options();
        return new Section("options", voice.say("gap.options.title"),
                voice.say("gap.options.answer", written, recommended),
                Optional.empty(), table.rows().isEmpty() ? List.of() : List.of(table), List.of());
    }

    private Section undecided() {
        List<String> reasons = result.undecided().stream().map(each -> voice.say(each.why())).distinct().toList();
        String answer = reasons.isEmpty() ? voice.say("gap.undecided.none")
                : voice.count("gap.undecided", reasons.size());
        return new Section("undecided", voice.say("gap.undecided.title"), answer, Optional.<Figure>empty(), List.of(),
                reasons);
    }
}
