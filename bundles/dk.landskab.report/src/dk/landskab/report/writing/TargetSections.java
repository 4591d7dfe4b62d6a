// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.State;
import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.merger.picture.Dispositions;
import dk.landskab.analysis.merger.picture.TargetPicture;
import dk.landskab.model.change.Area;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Figure.StackedBars.Bar;
import dk.landskab.report.document.Figure.StackedBars.Part;
import dk.landskab.report.document.Figure.StackedBars;
import dk.landskab.report.document.Figure;
import dk.landskab.report.document.Mark;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** What the two are to become: what is decided, what is open, and the gaps by area (D.1g). */
final class TargetSections {

    private final MergerTelling telling;
    private final TargetPicture target;

    TargetSections(MergerTelling telling) {
        this.telling = telling;
        this.target = telling.result().target();
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<Undecided> undecided = target.undecided().stream()
                .filter(each -> !target.roadmap().undecided().contains(each)).toList();
        sections.add(telling.section("target", sentence(), figure(), undecided, decided(), open()));
        target.gaps().ifPresent(gaps -> sections.addAll(areas(gaps)));
        return sections;
    }

    /** How much is decided. */
    String sentence() {
        Dispositions dispositions = target.dispositions();
        return telling.say(telling.result().parties().target().isPresent() ? "target.answer" : "target.none",
                dispositions.total() - dispositions.open(), dispositions.total(), dispositions.open());
    }

    private Optional<Figure> figure() {
        Dispositions dispositions = target.dispositions();
        if (dispositions.total() == 0) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        Arrays.stream(Disposition.values()).filter(each -> each != Disposition.UNDECIDED)
                .forEach(each -> parts.add(new Part(mark(each), telling.voice().literal(each),
                        dispositions.decided().get(each).size())));
        parts.add(new Part(Mark.TARGET, telling.say("target.succeeding"), dispositions.succeeding().size()));
        parts.add(new Part(Mark.COMPETENCE, telling.voice().literal(Disposition.UNDECIDED), dispositions.open()));
        List<Part> some = parts.stream().filter(part -> part.value() > 0).toList();
        String told = some.stream().map(part -> part.label() + " " + part.value()).collect(Collectors.joining(", "));
        return Optional.of(new StackedBars(telling.say("figure.target"), telling.say("figure.target.alt", told), some,
                List.of(new Bar(telling.say("target.all"), some))));
    }

    private static Mark mark(Disposition disposition) {
        return switch (disposition) {
            case RETAIN -> Mark.NONE;
            case ADAPT -> Mark.CHANGED;
            case MERGE_INTO, REPLACE -> Mark.MOVED;
            case RETIRE -> Mark.REMOVED;
            case NEW -> Mark.ADDED;
            case UNDECIDED -> Mark.COMPETENCE;
        };
    }

    private Table decided() {
        List<Column> columns = List.of(Column.text(telling.head("element")), Column.brief(telling.head("class")),
                Column.text(telling.head("party")), Column.brief(telling.head("disposition")),
                Column.text(telling.head("successors")), Column.wide(telling.head("reason")));
        List<List<Cell>> rows = new ArrayList<>();
        Dispositions dispositions = target.dispositions();
        Arrays.stream(Disposition.values()).filter(each -> each != Disposition.UNDECIDED)
                .forEach(each -> dispositions.decided().get(each).forEach(element -> rows.add(row(element, each))));
        dispositions.succeeding().forEach(each -> rows.add(List.of(telling.ref(each), type(each), telling.owner(each),
                new Cell.Marked(Mark.TARGET, telling.say("target.succeeding")), Cell.EMPTY, Cell.EMPTY)));
        return telling.table("decided", columns, rows);
    }

    private List<Cell> row(Element element, Disposition disposition) {
        Optional<PlateauItem> item = telling.result().parties().target().flatMap(state -> itemOf(state, element));
        return List.of(telling.ref(element), type(element), telling.owner(element),
                new Cell.Marked(mark(disposition), telling.voice().literal(disposition)),
                item.map(each -> telling.refs(each.getSuccessors().stream().filter(one -> !one.eIsProxy()).toList()))
                        .orElse(Cell.EMPTY),
                item.map(each -> Cell.text(each.getReason())).orElse(Cell.EMPTY));
    }

    private static Optional<PlateauItem> itemOf(State state, Element element) {
        return state.itemOf(element);
    }

    private Cell type(Element element) {
        return Cell.text(telling.voice().type(element.eClass()));
    }

    private Table open() {
        List<Column> columns = List.of(Column.text(telling.head("element")), Column.brief(telling.head("class")),
                Column.text(telling.head("party")), Column.brief(telling.head("item")));
        Dispositions dispositions = target.dispositions();
        return telling.table("open", columns, Stream.concat(
                dispositions.decided().get(Disposition.UNDECIDED).stream().map(each -> open(each, true)),
                dispositions.missing().stream().map(each -> open(each, false))).toList());
    }

    private List<Cell> open(Element element, boolean hasItem) {
        return List.of(telling.ref(element), type(element), telling.owner(element),
                Cell.text(telling.voice().literal(Disposition.UNDECIDED) + (hasItem ? ""
                        : " (" + telling.say("target.noItem") + ")")));
    }

    private List<Section> areas(GapReport gaps) {
        GapTables tables = new GapTables(gaps, telling.voice(), telling.elements());
        List<Section> sections = new ArrayList<>();
        for (Area area : Area.values()) {
            List<FoundGap> some = gaps.gaps().stream().filter(gap -> gap.finding().area() == area).toList();
            if (!some.isEmpty()) {
                long severe = some.stream().filter(GapConclusions::isSevere).count();
                long unclosed = some.stream().filter(gap -> !gap.isClosed()).count();
                sections.add(Section.of("area-" + area.name().toLowerCase(Locale.ROOT),
                        telling.voice().say("gap.area.title", telling.voice().inside(area)),
                        telling.voice().count("gap.area", some.size(), telling.voice().inside(area), severe, unclosed),
                        tables.ofArea(area, some)));
            }
        }
        return sections;
    }
}
