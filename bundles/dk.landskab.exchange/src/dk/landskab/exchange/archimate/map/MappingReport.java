// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Relation;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Problem;

/** Says what became of a model. */
final class MappingReport {

    private final ArchimateModel model;
    private final List<Problem> problems;
    private final RelationPlacing placing;
    private final Naming naming;
    private final ImportReport.Builder report = new ImportReport.Builder();

    MappingReport(ArchimateModel model, List<Problem> problems, RelationPlacing placing, Naming naming) {
        this.model = model;
        this.problems = problems;
        this.placing = placing;
        this.naming = naming;
    }

    ImportReport of(List<Element> made) {
        counts(Section.READ, "count.element", model.elements().stream().map(ArchimateModel.Element::type));
        counts(Section.READ, "count.relation", model.relations().stream().map(ArchimateModel.Relation::type));
        counts(Section.GENERAL, "count.element", of(made, Concept.class).map(Concept::getKind)
                .filter(kind -> !ArchimateMapping.MODEL.equals(kind)));
        counts(Section.GENERAL, "count.relation", of(made, Relation.class).map(Relation::getKind));
        report.count(Section.READ, message("count.views"), model.views().size());
        report.count(Section.NOT_CARRIED, message("count.onViews"), model.views().stream()
                .mapToInt(ArchimateModel.View::others).sum());
        new TreeMap<>(model.unread()).forEach((what, number) ->
            report.count(Section.NOT_CARRIED, message("count." + what), number));
        problems.stream().sorted(Comparator.comparing((Problem each) -> each.location().file())
                .thenComparing(each -> each.location().line()).thenComparing(each -> each.location().column()))
                .forEach(each -> report.entry(Kind.LOST, each.what(), each.id(), each.location()));
        placing.reasons().forEach((id, reason) -> report.entry(Kind.FALLBACK,
                message("fallback." + reason, placing.placed().get(id).relation().type()), naming.of(id),
                placing.placed().get(id).relation().where()));
        return report.build();
    }

    private void counts(Section section, String key, Stream<String> types) {
        Map<String, Long> numbers = types.filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new,
                Collectors.counting()));
        numbers.forEach((type, number) -> report.count(section, message(key, type), number.intValue()));
    }

    private static <T> Stream<T> of(List<Element> made, Class<T> type) {
        return made.stream().filter(type::isInstance).map(type::cast);
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(MappingReport.class, key, arguments);
    }
}
