// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import static dk.landskab.exchange.archimate.map.RelationRule.either;
import static dk.landskab.exchange.archimate.map.RelationRule.source;
import static dk.landskab.exchange.archimate.map.RelationRule.target;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION__DATA;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION__PARENT;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION__PRODUCT;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION__PROVIDES;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION__RUNS_ON;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION__SUPPORTS;
import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION__USED_BY;
import static dk.landskab.model.application.ApplicationPackage.Literals.INTEGRATION;
import static dk.landskab.model.application.ApplicationPackage.Literals.INTEGRATION__FROM;
import static dk.landskab.model.application.ApplicationPackage.Literals.INTEGRATION__TO;
import static dk.landskab.model.application.ApplicationPackage.Literals.INTERFACE__CARRIES;
import static dk.landskab.model.application.ApplicationPackage.Literals.INTERFACE__EXPOSED_BY;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_PROCESS__NEXT;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_PROCESS__PARENT;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_PROCESS__PERFORMED_BY;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_PROCESS__USES;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_PROCESS__VARIANT_OF;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_SERVICE__REALISED_BY;
import static dk.landskab.model.business.BusinessPackage.Literals.ORGANISATION__MEMBERS;
import static dk.landskab.model.business.BusinessPackage.Literals.ORG_UNIT__PARENT;
import static dk.landskab.model.change.ChangePackage.Literals.GAP__ELEMENTS;
import static dk.landskab.model.change.ChangePackage.Literals.INITIATIVE;
import static dk.landskab.model.change.ChangePackage.Literals.INITIATIVE__CLOSES;
import static dk.landskab.model.change.ChangePackage.Literals.INITIATIVE__DELIVERS;
import static dk.landskab.model.change.ChangePackage.Literals.INITIATIVE__DEPENDS_ON;
import static dk.landskab.model.change.ChangePackage.Literals.INITIATIVE__OBJECTIVES;
import static dk.landskab.model.change.ChangePackage.Literals.INITIATIVE__PARENT;
import static dk.landskab.model.change.ChangePackage.Literals.PLATEAU;
import static dk.landskab.model.change.ChangePackage.Literals.PLATEAU_ITEM__ELEMENT;
import static dk.landskab.model.change.ChangePackage.Literals.PLATEAU__BASED_ON;
import static dk.landskab.model.change.ChangePackage.Literals.PLATEAU__ITEMS;
import static dk.landskab.model.change.ChangePackage.Literals.PLATEAU__REALISES;
import static dk.landskab.model.change.ChangePackage.Literals.RESTRICTION__APPLIES_TO;
import static dk.landskab.model.core.CorePackage.Literals.DOCUMENT__ABOUT;
import static dk.landskab.model.core.CorePackage.Literals.ELEMENT__FOLLOWS;
import static dk.landskab.model.core.CorePackage.Literals.ELEMENT__GOVERNED_BY;
import static dk.landskab.model.core.CorePackage.Literals.RELATION;
import static dk.landskab.model.core.CorePackage.Literals.RELATION__FROM;
import static dk.landskab.model.core.CorePackage.Literals.RELATION__TO;
import static dk.landskab.model.governance.GovernancePackage.Literals.ASSESSMENT__SUBJECT;
import static dk.landskab.model.governance.GovernancePackage.Literals.CONTRACT__COVERS;
import static dk.landskab.model.governance.GovernancePackage.Literals.CONTRACT__PARENT;
import static dk.landskab.model.information.InformationPackage.Literals.BUSINESS_OBJECT__RELATIONS;
import static dk.landskab.model.information.InformationPackage.Literals.DATA_OBJECT__REALISES;
import static dk.landskab.model.information.InformationPackage.Literals.DATA_USE__DATA;
import static dk.landskab.model.information.InformationPackage.Literals.OBJECT_RELATION__TARGET;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.COMPONENT;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.COMPONENT__DATA;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.COMPONENT__PARENT;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.COMPONENT__RUNS_ON;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.DEPENDENCY;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.DEPENDENCY__DEPENDENT;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.DEPENDENCY__ON;
import static dk.landskab.model.strategy.StrategyPackage.Literals.DRIVER__INFLUENCES;
import static dk.landskab.model.strategy.StrategyPackage.Literals.GOAL__PARENT;
import static dk.landskab.model.strategy.StrategyPackage.Literals.GOAL__REALISED_BY;
import static dk.landskab.model.strategy.StrategyPackage.Literals.STRATEGY__GOALS;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;

import dk.landskab.exchange.archimate.map.RelationRule.Ends;
import dk.landskab.exchange.archimate.map.RelationRule.Match;
import dk.landskab.exchange.archimate.map.RelationRule.Side;

/**
 * What becomes of which relation; the first row that fits holds. {@code source(kinds, feature)} reads: the source of a
 * relation of these types has its target as a value of the feature. {@code target} is the other way round, {@code
 * either} takes the end that has the feature; {@code becomes} makes a child of the source or an element between both. A
 * row fits where the classes of the ends may have and be such a value;
 * {@code in}, {@code of}, {@code except} and {@code from} narrow it further.
 *
 * <p>The relation itself is kept as a {@code Trace} of the holder, or as the element that it became. A row is passed
 * over, and the relation stays a {@code Relation}, where it is an end of another relation, where the feature holds one
 * value and has one, and where the value would close a circle that the metamodel forbids; the report lists these.
 */
public final class RelationTable {

    private static final String WHOLE_TO_PART = "Composition Aggregation";
    private static final String REALIZATION = "Realization";
    private static final String ASSIGNMENT = "Assignment";
    private static final String ASSOCIATION = "Association";

    private static final List<RelationRule> RULES = List.of(
            // wholes and parts: the source is the whole
            target(WHOLE_TO_PART, APPLICATION__PARENT),
            target(WHOLE_TO_PART, COMPONENT__PARENT),
            target(WHOLE_TO_PART, BUSINESS_PROCESS__PARENT),
            target(WHOLE_TO_PART, GOAL__PARENT),
            target(WHOLE_TO_PART, INITIATIVE__PARENT),
            target(WHOLE_TO_PART, CONTRACT__PARENT),
            target(WHOLE_TO_PART, ORG_UNIT__PARENT).from("BusinessActor"),
            target("Composition", ORG_UNIT__PARENT),
            source(WHOLE_TO_PART, ORGANISATION__MEMBERS),
            target(WHOLE_TO_PART, INTERFACE__EXPOSED_BY).of(APPLICATION, COMPONENT),
            becomes(WHOLE_TO_PART, new Shape.Child(PLATEAU__ITEMS, PLATEAU_ITEM__ELEMENT, "item")).except(PLATEAU),
            // who or what does it, and where it runs
            target(ASSIGNMENT, BUSINESS_PROCESS__PERFORMED_BY),
            target("Assignment Realization", APPLICATION__RUNS_ON),
            target("Assignment Realization", COMPONENT__RUNS_ON),
            target("Assignment Realization", INTERFACE__EXPOSED_BY).of(APPLICATION, COMPONENT),
            // what makes something real
            source(REALIZATION, PLATEAU__REALISES),
            source(REALIZATION, STRATEGY__GOALS),
            source(REALIZATION, INITIATIVE__OBJECTIVES),
            source(REALIZATION, INITIATIVE__DELIVERS),
            source(REALIZATION, INITIATIVE__CLOSES),
            target(REALIZATION, GOAL__REALISED_BY),
            target(REALIZATION, BUSINESS_SERVICE__REALISED_BY),
            source(REALIZATION, APPLICATION__PROVIDES),
            source(REALIZATION, DATA_OBJECT__REALISES),
            source(REALIZATION, ELEMENT__FOLLOWS),
            source(REALIZATION, ELEMENT__GOVERNED_BY),
            source(REALIZATION, DOCUMENT__ABOUT),
            // what helps whom
            source("Serving", APPLICATION__SUPPORTS),
            source("Serving", APPLICATION__USED_BY),
            becomes("Serving", new Shape.Link(DEPENDENCY, DEPENDENCY__ON, DEPENDENCY__DEPENDENT)),
            // data
            becomes("Access", new Shape.Child(APPLICATION__DATA, DATA_USE__DATA, "use")),
            becomes("Access", new Shape.Child(COMPONENT__DATA, DATA_USE__DATA, "use")),
            source("Access", BUSINESS_PROCESS__USES),
            source("Access", INTERFACE__CARRIES),
            // what follows what
            source("Triggering", BUSINESS_PROCESS__NEXT),
            target("Triggering", INITIATIVE__DEPENDS_ON),
            target("Triggering", PLATEAU__BASED_ON),
            becomes("Flow", new Shape.Link(INTEGRATION, INTEGRATION__FROM, INTEGRATION__TO))
                    .in(APPLICATION, COMPONENT).of(APPLICATION, COMPONENT),
            // the special and the general
            source("Specialization", APPLICATION__PRODUCT),
            source("Specialization", BUSINESS_PROCESS__VARIANT_OF),
            // influences and associations
            source("Influence", DRIVER__INFLUENCES),
            source("Influence", RESTRICTION__APPLIES_TO),
            either(ASSOCIATION, RESTRICTION__APPLIES_TO),
            either(ASSOCIATION, CONTRACT__COVERS),
            either(ASSOCIATION, ASSESSMENT__SUBJECT),
            either(ASSOCIATION, INITIATIVE__CLOSES),
            either(ASSOCIATION, GAP__ELEMENTS).except(PLATEAU, INITIATIVE),
            either(ASSOCIATION, DOCUMENT__ABOUT),
            becomes(ASSOCIATION, new Shape.Child(BUSINESS_OBJECT__RELATIONS, OBJECT_RELATION__TARGET, "relation")));

    private static final Map<EReference, List<RelationRule>> BY_REFERENCE = RULES.stream()
            .filter(rule -> reference(rule).findAny().isPresent())
            .collect(Collectors.groupingBy(rule -> reference(rule).findAny().orElseThrow()));

    /** What becomes of every other relation. */
    private static final RelationRule GENERAL = becomes("", new Shape.Link(RELATION, RELATION__FROM, RELATION__TO));

    /** The types of ArchiMate 3.2, without "Relationship". */
    public static final List<String> TYPES = List.of("Composition", "Aggregation", "Assignment", "Realization",
            "Serving", "Access", "Influence", "Association", "Triggering", "Flow", "Specialization");

    private RelationTable() {
    }

    /** What becomes of a relation. */
    static Match of(Ends ends) {
        return RULES.stream().map(rule -> rule.match(ends)).flatMap(Optional::stream).findFirst()
                .orElseGet(() -> general(ends));
    }

    /** What becomes of a relation that must stay one by itself: an element of a class that its type has, if any. */
    static Match link(Ends ends) {
        return RULES.stream().filter(rule -> rule.shape() instanceof Shape.Link).map(rule -> rule.match(ends))
                .flatMap(Optional::stream).findFirst().orElseGet(() -> general(ends));
    }

    /** The relation as such. */
    static Match general(Ends ends) {
        return GENERAL.match(ends).orElseThrow();
    }

    /** The rule that makes elements of a class of relations. */
    static Optional<RelationRule> linkOf(EClass type) {
        return Stream.concat(RULES.stream(), Stream.of(GENERAL))
                .filter(rule -> rule.shape() instanceof Shape.Link link && link.type() == type).findFirst();
    }

    /** The rules that make values or children of a reference, in the order of the table. */
    static List<RelationRule> rulesFor(EReference reference) {
        return BY_REFERENCE.getOrDefault(reference, List.of());
    }

    private static Stream<EReference> reference(RelationRule rule) {
        return switch (rule.shape()) {
            case Shape.Value value -> Stream.of(value.feature());
            case Shape.Child child -> Stream.of(child.feature());
            case Shape.Link link -> Stream.empty();
        };
    }

    private static RelationRule becomes(String kinds, Shape shape) {
        return RelationRule.of(kinds, Side.SOURCE, shape);
    }
}
