// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.landskab.analysis.gap.Closing;
import dk.landskab.analysis.gap.Finding;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.gap.Seen;
import dk.landskab.analysis.gap.Touches;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.GapKind;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Table;

/** The tables of a gap analysis. */
final class GapTables {

    private static final int SEVERITIES = 5;
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

    private Table table(String id, String captionKey, List<Column> columns, List<List<Cell>> rows,
            Object... arguments) {
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
                named(gap.finding()), Cell.lines(words.what(gap)), dependents(gap.touches()),
                Cell.refs(elements.refs(gap.touches().contracts()))));
        currencies.forEach(each -> row.add(money(gap, each)));
        row.add(Cell.brief(elements.numbers(gap.touches().subjects())));
        row.add(Cell.refs(elements.refs(gap.closings().stream().filter(Closing::holds).map(Closing::initiative)
                .toList())));
        return row;
    }

    private static Cell dependents(Touches touches) {
        int listed = touches.dependents().size();
        return touches.isCut() ? Cell.text(listed + "+") : Cell.count(listed);
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

    Table resolved() {
        List<Column> columns = List.of(Column.brief(head("kind")), Column.text(head("element")),
                Column.wide(head("what")));
        return table("resolved", "resolved", columns, result.resolved().stream()
                .map(each -> List.of(kind(each.kind()), named(each), Cell.lines(words.of(each)))).toList());
    }
}
