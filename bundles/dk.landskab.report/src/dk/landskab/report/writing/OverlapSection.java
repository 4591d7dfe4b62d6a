// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.landskab.analysis.merger.Side;
import dk.landskab.analysis.merger.overlap.Grouping;
import dk.landskab.analysis.merger.overlap.OverlapKind;
import dk.landskab.analysis.merger.overlap.OverlapReport;
import dk.landskab.analysis.merger.overlap.OverlapRow;
import dk.landskab.analysis.merger.overlap.Share;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Figure.HeatMap;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** Where the two have systems for the same task (D.1c). */
final class OverlapSection {

    private final MergerTelling telling;
    private final OverlapReport overlap;
    private final SortedSet<String> currencies = new TreeSet<>();

    OverlapSection(MergerTelling telling) {
        this.telling = telling;
        this.overlap = telling.result().overlap();
        overlap.rows().forEach(row -> currencies.addAll(row.yearly().byCurrency().keySet()));
    }

    Section section() {
        return telling.section("overlap", sentence(), figure(), overlap.undecided(),
                table("byMainGroup", Grouping.MAIN_GROUP), table("byGroup", Grouping.GROUP),
                table("byProcess", Grouping.PROCESS), table("byProduct", Grouping.PRODUCT));
    }

    /** In how many main groups both, one and nobody has systems. */
    String sentence() {
        Map<OverlapKind, Long> kinds = overlap.by(Grouping.MAIN_GROUP)
                .collect(Collectors.groupingBy(OverlapRow::kind, LinkedHashMap::new, Collectors.counting()));
        long all = kinds.values().stream().mapToLong(Long::longValue).sum();
        long onlyA = kinds.getOrDefault(OverlapKind.ONLY_A, 0L);
        long onlyB = kinds.getOrDefault(OverlapKind.ONLY_B, 0L);
        long none = kinds.getOrDefault(OverlapKind.NONE, 0L);
        if (all == 0) {
            return telling.say("overlap.nothing");
        }
        String sentence = telling.say("overlap.answer", all - onlyA - onlyB - none, all, telling.party(Side.A), onlyA,
                telling.party(Side.B), onlyB);
        return none == 0 ? sentence : sentence + " " + telling.count("overlap.none", (int) none);
    }

    Optional<Figure> figure() {
        List<HeatMap.Row> rows = overlap.heatMap().stream().map(this::heat).toList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String told = rows.stream().map(row -> row.label() + ": " + row.counts().get(0) + "/" + row.counts().get(1)
                + " (" + row.word() + ")").collect(Collectors.joining("; "));
        String a = telling.party(Side.A);
        String b = telling.party(Side.B);
        return Optional.of(new HeatMap(telling.say("figure.overlap", a, b), telling.say("figure.overlap.alt", a, b,
                told), List.of(Mark.FIRST.sign(), Mark.SECOND.sign()), rows));
    }

    private HeatMap.Row heat(OverlapRow row) {
        return new HeatMap.Row(group(row), List.of(row.a().systems().size(), row.b().systems().size()),
                sign(row.kind()), telling.say("overlap.short." + row.kind()));
    }

    private String group(OverlapRow row) {
        Element group = row.group().getFirst();
        String name = telling.voice().name(group);
        return group instanceof Subject subject && subject.getNumber() != null && !name.startsWith(subject.getNumber())
                ? subject.getNumber() + " " + name : name;
    }

    private static String sign(OverlapKind kind) {
        return switch (kind) {
            case SAME_VERSION -> "=";
            case VERSION_UNKNOWN -> "=?";
            case OTHER_VERSION -> "≈";
            case DIFFERENT_PRODUCTS -> "≠";
            case PRODUCTS_UNKNOWN -> "?";
            case ONLY_A -> "A";
            case ONLY_B -> "B";
            case NONE -> "○";
        };
    }

    private String kind(OverlapKind kind) {
        return switch (kind) {
            case ONLY_A -> telling.say("overlap.only", telling.party(Side.A));
            case ONLY_B -> telling.say("overlap.only", telling.party(Side.B));
            default -> telling.voice().say(kind.inWords());
        };
    }

    private static Mark mark(OverlapKind kind) {
        return switch (kind) {
            case SAME_VERSION, VERSION_UNKNOWN -> Mark.DUPLICATE;
            case OTHER_VERSION, DIFFERENT_PRODUCTS -> Mark.CHANGED;
            case PRODUCTS_UNKNOWN -> Mark.COMPETENCE;
            case ONLY_A -> Mark.FIRST;
            case ONLY_B -> Mark.SECOND;
            case NONE -> Mark.UNSUPPORTED;
        };
    }

    private Table table(String key, Grouping grouping) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(telling.head(key)),
                Column.text(telling.head("overlap")), Column.text(telling.party(Side.A)),
                Column.text(telling.party(Side.B)), Column.number(telling.head("users"), "")));
        currencies.forEach(each -> columns.add(Column.number(telling.head("yearly"), each)));
        columns.add(Column.text(telling.head("statutory")));
        return telling.table(key, columns, overlap.by(grouping).map(this::row).toList());
    }

    private List<Cell> row(OverlapRow row) {
        List<Cell> cells = new ArrayList<>(List.of(telling.refs(row.group()),
                new Cell.Marked(mark(row.kind()), telling.voice().capital(kind(row.kind()))), systems(row.a()),
                systems(row.b()), users(row)));
        currencies.forEach(each -> cells.add(cost(row, each)));
        cells.add(telling.brief(row.statutory()));
        return cells;
    }

    private Cell systems(Share share) {
        return telling.brief(share.systems());
    }

    private static Cell users(OverlapRow row) {
        int systems = row.a().systems().size() + row.b().systems().size();
        int unknown = row.a().usersUnknown() + row.b().usersUnknown();
        return systems == 0 ? Cell.EMPTY : unknown == systems ? Cell.UNKNOWN : Cell.number(row.users());
    }

    /** What the systems cost; unknown where nobody has recorded a cost of any of them. */
    private static Cell cost(OverlapRow row, String currency) {
        int systems = row.a().systems().size() + row.b().systems().size();
        int unknown = row.a().costUnknown().size() + row.b().costUnknown().size();
        return Optional.ofNullable(row.yearly().byCurrency().get(currency)).<Cell>map(Cell.Amount::new)
                .orElse(systems == 0 ? Cell.EMPTY : unknown > 0 ? Cell.UNKNOWN : Cell.EMPTY);
    }
}
