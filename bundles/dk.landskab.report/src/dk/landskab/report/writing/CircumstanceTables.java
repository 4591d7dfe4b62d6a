// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.analysis.gap.AssessedRisk;
import dk.landskab.analysis.gap.Closing;
import dk.landskab.analysis.gap.FoundGap;
import dk.landskab.analysis.gap.GapReport;
import dk.landskab.analysis.gap.RankedOpportunity;
import dk.landskab.analysis.gap.Seen;
import dk.landskab.model.change.Initiative;
import dk.landskab.model.change.Opportunity;
import dk.landskab.model.change.Restriction;
import dk.landskab.model.core.Tri;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Table;

/** The tables of what surrounds the gaps: initiatives (E2), restrictions (D1.1), risks (D1.2), opportunities (D2.1). */
final class CircumstanceTables {

    private static final int RISK_SCORES = 25;
    private static final int IMPORTANCES = 10;

    private final GapReport result;
    private final Voice voice;
    private final ElementIndex elements;

    CircumstanceTables(GapReport result, Voice voice, ElementIndex elements) {
        this.result = result;
        this.voice = voice;
        this.elements = elements;
    }

    private Table table(String key, List<Column> columns, List<List<Cell>> rows, Object... arguments) {
        return new Table(key, voice.say("table." + key), voice.say("caption." + key, arguments), columns, rows);
    }

    private String head(String key) {
        return voice.say("column." + key);
    }

    Table roadmap() {
        List<Column> columns = List.of(Column.number(head("order"), ""), Column.text(head("initiative")),
                Column.brief(head("state")), Column.brief(head("start")), Column.brief(head("end")),
                Column.number(head("closes"), ""), Column.brief(head("inTime")), Column.text(head("dependsOn")));
        List<List<Cell>> rows = new ArrayList<>();
        result.roadmap().forEach(each -> rows.add(roadmapRow(rows.size() + 1, each)));
        return table("roadmap", columns, rows, result.toBe().date());
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
        return table("restrictions", columns,
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
        List<List<Cell>> rows = result.gaps().stream().flatMap(gap -> gap.risks().stream().map(risk -> Map.entry(risk,
                gap)))
                .collect(Collectors.toMap(entry -> entry.getKey().risk(), entry -> entry,
                        (one, other) -> one, LinkedHashMap::new)).values().stream()
                .map(entry -> riskRow(entry.getKey(), entry.getValue())).toList();
        return table("risks", columns, rows);
    }

    private List<Cell> riskRow(AssessedRisk risk, FoundGap gap) {
        return List.of(risk.score().<Cell>map(score -> new Cell.Grade(score, RISK_SCORES)).orElse(Cell.UNKNOWN),
                Cell.text(risk.risk().getThreat()), Cell.text(risk.risk().getCountermeasure()),
                Cell.refs(List.of(elements.ref(risk.assessment()))),
                Cell.refs(elements.refs(gap.finding().elements().stream().map(Seen::element).toList())));
    }

    Table opportunities() {
        List<Column> columns = List.of(Column.number(head("score"), ""), Column.text(head("opportunity")),
                Column.brief(head("importance")), Column.brief(head("effort")), Column.wide(head("benefit")),
                Column.wide(head("recommendation")), Column.text(head("owner")), Column.text(head("becomes")));
        return table("opportunities", columns,
                result.opportunities().stream().map(this::opportunityRow).toList());
    }

    private List<Cell> opportunityRow(RankedOpportunity each) {
        Opportunity opportunity = each.opportunity();
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
}
