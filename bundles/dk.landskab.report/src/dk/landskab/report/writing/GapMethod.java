// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dk.landskab.analysis.gap.GapParameters;
import dk.landskab.analysis.gap.SeverityWeights;
import dk.landskab.report.document.Cell;
import dk.landskab.report.document.Column;
import dk.landskab.report.document.Section;
import dk.landskab.report.document.Table;

/** The parameters, the weights and the method of a gap analysis. */
final class GapMethod {

    private final GapParameters parameters;
    private final Voice voice;

    GapMethod(GapParameters parameters, Voice voice) {
        this.parameters = parameters;
        this.voice = voice;
    }

    Section section() {
        Table table = new Table("parameters", voice.say("table.parameters"), voice.say("caption.parameters"),
                List.of(Column.wide(voice.say("column.parameter")), Column.text(voice.say("column.value"))), rows());
        return new Section("method", voice.say("method.title"), voice.say("gap.method"), Optional.empty(),
                List.of(table), List.of());
    }

    private List<List<Cell>> rows() {
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "date", voice.text(parameters.date()));
        add(rows, "reach", voice.text(parameters.reach()));
        add(rows, "dependentsAtMost", voice.text(parameters.dependentsAtMost()));
        add(rows, "roles", parameters.requiredRoles().entrySet().stream()
                .map(each -> voice.type(each.getKey()) + ": " + voice.text(each.getValue()))
                .collect(Collectors.joining("; ")));
        add(rows, "ignored", String.join(", ", parameters.ignoredFeatures()));
        weights(rows, parameters.weights());
        return rows;
    }

    private void weights(List<List<Cell>> rows, SeverityWeights weights) {
        add(rows, "kinds", weights.kinds().entrySet().stream()
                .map(each -> voice.inside(each.getKey()) + " " + each.getValue()).collect(Collectors.joining(", ")));
        add(rows, "highest", weights.highest().entrySet().stream()
                .map(each -> voice.inside(each.getKey()) + " " + each.getValue()).collect(Collectors.joining(", ")));
        add(rows, "someDependents", voice.text(weights.someDependents()));
        add(rows, "manyDependents", voice.text(weights.manyDependents()));
        add(rows, "high", voice.text(weights.high()));
        add(rows, "critical", voice.text(weights.critical()));
        add(rows, "statutory", voice.text(weights.statutory()));
        add(rows, "restricted", voice.text(weights.restricted()));
        add(rows, "costly", voice.text(weights.costly()));
        add(rows, "thresholds", weights.costThresholds().entrySet().stream()
                .map(each -> voice.number(each.getValue()) + " " + each.getKey()).collect(Collectors.joining(", ")));
    }

    private void add(List<List<Cell>> rows, String key, String value) {
        rows.add(List.of(Cell.text(voice.say("parameter." + key)), Cell.text(value)));
    }
}
