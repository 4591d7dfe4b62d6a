// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.plan;

import static dk.landskab.diagram.specification.Parts.flag;
import static dk.landskab.diagram.specification.Parts.isA;
import static dk.landskab.diagram.specification.Parts.many;
import static dk.landskab.diagram.specification.Parts.number;
import static dk.landskab.diagram.specification.Parts.one;
import static dk.landskab.diagram.specification.Parts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.expression.Expression;
import dk.landskab.diagram.specification.Specification;

/** Makes plans of a sound specification. */
public final class PlanReader {

    private PlanReader() {
    }

    /** The kinds of diagrams, in the order of the file. */
    public static List<DiagramPlan> read(Specification specification) {
        return specification.all("DiagramDescription").map(PlanReader::diagram).toList();
    }

    private static DiagramPlan diagram(EObject from) {
        List<Layer> layers = Stream.concat(one(from, "defaultLayer").stream(), many(from, "additionalLayers").stream())
                .map(PlanReader::layer).toList();
        Optional<EObject> layout = one(from, "layout");
        boolean downward = layout.map(each -> !text(each, "direction").equals("LeftToRight")).orElse(true);
        return new DiagramPlan(text(from, "name"), label(from), TypeName.parse(text(from, "domainClass")),
                expression(from, "preconditionExpression"), expression(from, "rootExpression"), layers,
                many(from, "filters").stream().map(PlanReader::filter).toList(),
                one(from, "validationSet").stream().flatMap(set -> many(set, "ownedRules").stream())
                        .map(PlanReader::rule).toList(),
                layout.isPresent(), downward, layout.map(each -> number(each, "padding")).orElse(30), from);
    }

    private static Layer layer(EObject from) {
        boolean additional = isA(from, "AdditionalLayer");
        return new Layer(text(from, "name"), label(from), !additional || !flag(from, "optional"),
                !additional || flag(from, "activeByDefault"), nodes(from, "containerMappings", "nodeMappings"),
                many(from, "edgeMappings").stream().map(PlanReader::edge).toList());
    }

    private static List<NodeMapping> nodes(EObject from, String... features) {
        return Stream.of(features).flatMap(feature -> many(from, feature).stream()).map(PlanReader::node).toList();
    }

    private static NodeMapping node(EObject from) {
        boolean container = isA(from, "ContainerMapping");
        return new NodeMapping(text(from, "name"), label(from), container,
                container && text(from, "childrenPresentation").equals("List"),
                TypeName.parse(text(from, "domainClass")), expression(from, "semanticCandidatesExpression"),
                expression(from, "preconditionExpression"), styles(from, StyleReader::node),
                container ? nodes(from, "subContainerMappings", "subNodeMappings") : List.of(),
                nodes(from, "borderedNodeMappings"), from);
    }

    private static EdgeMapping edge(EObject from) {
        boolean elements = flag(from, "useDomainElement");
        return new EdgeMapping(text(from, "name"), label(from),
                elements ? Optional.of(TypeName.parse(text(from, "domainClass"))) : Optional.empty(),
                expression(from, "semanticCandidatesExpression"), expression(from, "preconditionExpression"),
                expression(from, "sourceFinderExpression"), expression(from, "targetFinderExpression"),
                styles(from, StyleReader::edge), many(from, "sourceMapping"), many(from, "targetMapping"), from);
    }

    private static <S> Styles<S> styles(EObject mapping, Function<EObject, S> reader) {
        List<Styles.Conditional<S>> conditional = new ArrayList<>();
        for (EObject each : many(mapping, "conditionnalStyles")) {
            String written = text(each, "predicateExpression");
            Expression.parse(written).ifPresent(predicate -> one(each, "style").ifPresent(
                    style -> conditional.add(new Styles.Conditional<>(written, predicate, reader.apply(style)))));
        }
        return new Styles<>(reader.apply(one(mapping, "style").orElseThrow()), conditional);
    }

    private static Filter filter(EObject from) {
        return new Filter(text(from, "name"), label(from), many(from, "filters").stream()
                .map(part -> new Filter.Part(many(part, "mappings"), expression(part, "semanticConditionExpression"),
                        expression(part, "viewConditionExpression"))).toList());
    }

    private static Rule rule(EObject from) {
        return new Rule(text(from, "name"), Rule.Level.valueOf(text(from, "level")),
                TypeName.parse(text(from, "targetClass")), expression(from, "message"), many(from, "audits").stream()
                        .flatMap(audit -> expression(audit, "auditExpression").stream()).toList());
    }

    private static Optional<Expression> expression(EObject from, String feature) {
        return Expression.parse(text(from, feature));
    }

    private static String label(EObject from) {
        String label = text(from, "label");
        return label.isBlank() ? text(from, "name") : label;
    }
}
