// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.analysis.gap.AssessedRisk;
import dk.landskab.analysis.gap.Closing;
import dk.landskab.analysis.gap.Finding;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.gap.RankedOpportunity;
import dk.landskab.analysis.gap.Seen;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.GapKind;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Tri;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Table;

/** The tables of a gap analysis. */
final class GapTables {

    private static final int SEVERITIES = 5;
    private static final int RISK_SCORES = 25;
    private static final int IMPORTANCES = 10;
    /** Gaps of which nobody has recorded options are shown with our templates only while they are this few. */
    private static final int TEMPLATES_AT_MOST = 25;

    /** Where the columns begin that a table does without when they say nothing. */
    private static final int DEPENDENTS = 4;

    private final GapReport result;
    private final Voice voice;
    private final ElementIndex elements;
    private final GapWords words;
    private final SortedSet<String> currencies = new TreeSet<>();

    GapTables(GapReport result, Voice voice, ElementIndex elements) {
        this.result = result;
        this.voice = voice;
        this.elements = elements;
        words = new GapWords(result, voice);
        result.gaps().forEach(gap -> currencies.addAll(gap.touches().yearly().byCurrency().keySet()));
    }

    private Table table(String id, String captionKey, List<Column> columns, List<List<Cell>> rows, Object... arguments) {
        return new Table(id, voice.say("table." + captionKey), voice.say("caption." + captionKey, arguments), columns,
                rows);
    }

    private String head(String key) {
        return voice.say("column." + key);
    }

    Table byArea() {
        List<Column> columns = new ArrayList<>(List.of(Column.text(head("area"))));
        List<GapKind> kinds = Arrays.stream(GapKind.values())
                .filter(kind -> result.gaps().stream().anyMatch(gap -> gap.kind() == kind)).toList();
        kinds.forEach(kind -> columns.add(Column.number(voice.literal(kind), "")));
        columns.add(Column.number(head("total"), ""));
        List<List<Cell>> rows = Arrays.stream(Area.values()).filter(area -> area != Area.UNSPECIFIED)
                .map(area -> areaRow(area, kinds)).toList();
        return table("areas", "areas", columns, result.gaps().isEmpty() ? List.of() : rows);
    }

    private List<Cell> areaRow(Area area, List<GapKind> kinds) {
        List<Cell> row = new ArrayList<>(List.of(Cell.text(voice.literal(area))));
        List<FoundGap> gaps = result.gaps().stream().filter(gap -> gap.finding().area() == area).toList();
        kinds.forEach(kind -> row.add(Cell.number(gaps.stream().filter(gap -> gap.kind() == kind).count())));
        row.add(Cell.number(gaps.size()));
        return row;
    }

    Table ofArea(Area area, List<FoundGap> gaps) {
        return gaps("area-" + area.name().toLowerCase(Locale.ROOT), "ofArea", gaps, voice.inside(area));
    }

    Table unclosed() {
        return gaps("unclosed", "unclosed", result.unclosed());
    }

    private Table gaps(String id, String caption, List<FoundGap> gaps, Object... arguments) {
        List<Column> columns = new ArrayList<>(List.of(Column.brief(head("severity")), Column.brief(head("kind")),
                Column.text(head("element")), Column.wide(head("what")), Column.number(head("dependents"), ""),
                Column.text(head("contracts"))));
        currencies.forEach(each -> columns.add(Column.number(head("yearly"), each)));
        columns.add(Column.text(head("subjects")));
        columns.add(Column.text(head("closedBy")));
        Set<Integer> optional = IntStream.range(DEPENDENTS, columns.size()).boxed().collect(Collectors.toSet());
        return table(id, caption, columns, gaps.stream().map(this::gapRow).toList(), arguments).without(optional);
    }

    private List<Cell> gapRow(FoundGap gap) {
        List<Cell> row = new ArrayList<>(List.of(new Cell.Grade(gap.severity().value(), SEVERITIES), kind(gap.kind()),
                named(gap.finding()), Cell.lines(words.what(gap)), Cell.count(gap.touches().dependents().size()),
                Cell.refs(elements.refs(gap.touches().contracts()))));
        currencies.forEach(each -> row.add(money(gap, each)));
        row.add(Cell.brief(elements.numbers(gap.touches().subjects())));
        row.add(Cell.refs(elements.refs(gap.closings().stream().filter(Closing::holds).map(Closing::initiative)
                .toList())));
        return row;
    }

    private Cell kind(GapKind kind) {
        return new Cell.Marked(Marks.of(kind), voice.literal(kind));
    }

    private Cell named(Finding finding) {
        return Cell.refs(elements.refs(finding.elements().stream().map(Seen::element).toList()));
    }

    private static Cell money(FoundGap gap, String currency) {
        return Optional.ofNullable(gap.touches().yearly().byCurrency().get(currency))
                .<Cell>map(Cell.Amount::new).orElse(gap.touches().unclear().isEmpty() ? Cell.EMPTY : Cell.UNKNOWN);
    }

    Table options() {
        Stream<FoundGap> written = result.gaps().stream().filter(gap -> !gap.recorded().isEmpty());
        Stream<FoundGap> ours = result.gaps().stream().filter(gap -> gap.recorded().isEmpty())
                .limit(TEMPLATES_AT_MOST);
        List<Column> columns = List.of(Column.text(head("gap")), Column.text(head("option")),
                Column.brief(head("approach")), Column.wide(head("pros")), Column.wide(head("cons")),
                Column.text(head("costs")), Column.brief(head("recommended")), Column.brief(head("writtenBy")));
        List<List<Cell>> rows = Stream.concat(written, ours)
                .flatMap(gap -> gap.options().stream().map(option -> optionRow(gap, option))).toList();
        return table("options", "options", columns, rows, TEMPLATES_AT_MOST);
    }

    private List<Cell> optionRow(FoundGap gap, Option option) {
        Cell estimate = Cell.lines(Stream.concat(option.costs().stream().map(voice::name),
                option.recorded().map(each -> each.getEstimate()).stream()).toList());
        return List.of(Cell.refs(gap.recorded().isEmpty()
                ? elements.refs(gap.finding().elements().stream().map(Seen::element).toList())
                : elements.refs(gap.recorded())),
                Cell.text(voice.say(option.label())), Cell.text(voice.literal(option.approach())),
                Cell.lines(voice.say(option.pros())), Cell.lines(voice.say(option.cons())), estimate,
                option.isRecommended() ? Cell.text(voice.say("recommended")) : Cell.EMPTY,
                Cell.text(voice.say(option.isTemplate() ? "template" : "written")));
    }

    Table roadmap() {
        List<Column> columns = List.of(Column.number(head("order"), ""), Column.text(head("initiative")),
                Column.brief(head("state")), Column.brief(head("start")), Column.brief(head("end")),
                Column.number(head("closes"), ""), Column.brief(head("inTime")), Column.text(head("dependsOn")));
        List<List<Cell>> rows = new ArrayList<>();
        result.roadmap().forEach(each -> rows.add(roadmapRow(rows.size() + 1, each)));
        return table("roadmap", "roadmap", columns, rows, result.toBe().date());
    }

    private List<Cell> roadmapRow(int order, Initiative each) {
        List<Closing> closings = result.gaps().stream().flatMap(gap -> gap.closings().stream())
                .filter(closing -> closing.initiative() == each).toList();
        Tri inTime = closings.getFirst().inTime();
        return List.of(Cell.number(order), Cell.refs(List.of(elements.ref(each))),
                Cell.text(voice.literal(each.getState())), Cell.day(each.getStart()),
                each.getEnd() == null ? Cell.UNKNOWN : Cell.day(each.getEnd()), Cell.number(closings.size()),
                inTime == Tri.UNKNOWN ? Cell.UNKNOWN : Cell.text(voice.literal(inTime)),
                Cell.refs(elements.refs(each.getDependsOn())));
    }

    Table restrictions() {
        List<Column> columns = List.of(Column.text(head("restriction")), Column.brief(head("kind")),
                Column.wide(head("consequence")), Column.wide(head("alternative")), Column.brief(head("horizon")),
                Column.text(head("appliesTo")), Column.number(head("gaps"), ""));
        return table("restrictions", "restrictions", columns,
                result.restrictions().stream().map(this::restrictionRow).toList());
    }

    private List<Cell> restrictionRow(Restriction each) {
        long bound = result.gaps().stream()
                .filter(gap -> gap.restrictions().stream().anyMatch(one -> one.restriction() == each)).count();
        return List.of(Cell.refs(List.of(elements.ref(each))), Cell.text(voice.literal(each.getKind())),
                Cell.text(each.getConsequence()), Cell.text(each.getAlternative()), Cell.day(each.getHorizon()),
                Cell.refs(elements.refs(each.getAppliesTo())), Cell.count((int) bound));
    }

    Table risks() {
        List<Column> columns = List.of(Column.brief(head("score")), Column.wide(head("threat")),
                Column.wide(head("countermeasure")), Column.text(head("assessment")), Column.text(head("element")));
        List<List<Cell>> rows = result.gaps().stream().flatMap(gap -> gap.risks().stream().map(risk -> Map.entry(risk, gap)))
                .collect(Collectors.toMap(entry -> entry.getKey().risk(), entry -> entry,
                        (one, other) -> one, LinkedHashMap::new)).values().stream()
                .map(entry -> riskRow(entry.getKey(), entry.getValue())).toList();
        return table("risks", "risks", columns, rows);
    }

    private List<Cell> riskRow(AssessedRisk risk, FoundGap gap) {
        return List.of(risk.score().<Cell>map(score -> new Cell.Grade(score, RISK_SCORES)).orElse(Cell.UNKNOWN),
                Cell.text(risk.risk().getThreat()), Cell.text(risk.risk().getCountermeasure()),
                Cell.refs(List.of(elements.ref(risk.assessment()))), named(gap.finding()));
    }

    Table opportunities() {
        List<Column> columns = List.of(Column.number(head("score"), ""), Column.text(head("opportunity")),
                Column.brief(head("importance")), Column.brief(head("effort")), Column.wide(head("benefit")),
                Column.wide(head("recommendation")), Column.text(head("owner")), Column.text(head("becomes")));
        return table("opportunities", "opportunities", columns,
                result.opportunities().stream().map(this::opportunityRow).toList());
    }

    private List<Cell> opportunityRow(RankedOpportunity each) {
        var opportunity = each.opportunity();
        return List.of(each.score().<Cell>map(Cell.Amount::new).orElse(Cell.UNKNOWN),
                Cell.refs(List.of(elements.ref(opportunity))), weight(opportunity.getImportance()),
                weight(opportunity.getEffort()), Cell.text(opportunity.getBenefit()),
                Cell.text(opportunity.getRecommendation()),
                Cell.refs(elements.refs(Stream.ofNullable(opportunity.getOwner()).toList())),
                Cell.refs(elements.refs(Stream.ofNullable(opportunity.getBecomes()).toList())));
    }

    private static Cell weight(Integer value) {
        return value == null ? Cell.UNKNOWN : new Cell.Grade(value, IMPORTANCES);
    }

    Table resolved() {
        List<Column> columns = List.of(Column.brief(head("kind")), Column.text(head("element")),
                Column.wide(head("what")));
        return table("resolved", "resolved", columns, result.resolved().stream()
                .map(each -> List.of(kind(each.kind()), named(each), Cell.lines(words.of(each)))).toList());
    }
}
