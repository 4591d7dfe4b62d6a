// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import static dk.landskab.model.application.ApplicationPackage.Literals.APPLICATION;
import static dk.landskab.model.application.ApplicationPackage.Literals.INTERFACE;
import static dk.landskab.model.application.ApplicationPackage.Literals.PRODUCT;
import static dk.landskab.model.application.ApplicationPackage.Literals.STANDARD;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_PROCESS;
import static dk.landskab.model.business.BusinessPackage.Literals.BUSINESS_SERVICE;
import static dk.landskab.model.business.BusinessPackage.Literals.ORGANISATION;
import static dk.landskab.model.business.BusinessPackage.Literals.ORG_UNIT;
import static dk.landskab.model.change.ChangePackage.Literals.GAP;
import static dk.landskab.model.change.ChangePackage.Literals.INITIATIVE;
import static dk.landskab.model.change.ChangePackage.Literals.PLATEAU;
import static dk.landskab.model.change.ChangePackage.Literals.RESTRICTION;
import static dk.landskab.model.core.CorePackage.Literals.CONCEPT;
import static dk.landskab.model.core.CorePackage.Literals.DOCUMENT;
import static dk.landskab.model.governance.GovernancePackage.Literals.ASSESSMENT;
import static dk.landskab.model.governance.GovernancePackage.Literals.CONTRACT;
import static dk.landskab.model.governance.GovernancePackage.Literals.CONTROL;
import static dk.landskab.model.information.InformationPackage.Literals.BUSINESS_OBJECT;
import static dk.landskab.model.information.InformationPackage.Literals.DATA_OBJECT;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.COMPONENT;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.OPERATIONAL_EVENT;
import static dk.landskab.model.infrastructure.InfrastructurePackage.Literals.ZONE;
import static dk.landskab.model.strategy.StrategyPackage.Literals.DRIVER;
import static dk.landskab.model.strategy.StrategyPackage.Literals.GOAL;
import static dk.landskab.model.strategy.StrategyPackage.Literals.LEGAL_BASIS;
import static dk.landskab.model.strategy.StrategyPackage.Literals.PRINCIPLE;
import static dk.landskab.model.strategy.StrategyPackage.Literals.STRATEGY;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;

import dk.landskab.model.business.ProcessKind;
import dk.landskab.model.business.ServiceKind;
import dk.landskab.model.business.UnitKind;
import dk.landskab.model.change.InitiativeKind;
import dk.landskab.model.core.DocumentKind;
import dk.landskab.model.infrastructure.ComponentKind;
import dk.landskab.model.strategy.GoalKind;
import dk.landskab.model.strategy.PrincipleKind;

/**
 * What becomes of which type of element. A row reads: elements of this type, if they have this specialisation, become
 * this class, with this kind.
 *
 * <p>The type itself is kept: by the class where the metamodel says that the class stands for it (annotation
 * {@code archimate}), as {@code kind} of a Concept, and else as {@code kindText}. While {@code kindText} holds the name
 * of a type that may become the class, an export writes that type.
 *
 * <p>A business actor becomes a unit, not an organisation: models draw departments, boards and people with it, and only
 * its author knows which of them are bodies of their own; those are told by the specialisation "Organisation". A role
 * becomes a unit too (a pool of whoever has the role), so that who performs a process is a typed reference.
 */
public final class ElementTable {

    private static final List<ElementRule> RULES = List.of(
            // strategy
            rule("Resource", CONCEPT),
            rule("Capability", CONCEPT),
            rule("ValueStream", CONCEPT),
            rule("CourseOfAction", STRATEGY),
            // motivation
            rule("Stakeholder", CONCEPT),
            rule("Driver", DRIVER),
            rule("Assessment", ASSESSMENT),
            rule("Goal", GOAL, GoalKind.GOAL),
            rule("Outcome", GOAL, GoalKind.EFFECT_TARGET),
            rule("Principle", PRINCIPLE),
            rule("Principle", "Standard", STANDARD),
            rule("Requirement", PRINCIPLE, PrincipleKind.REQUIREMENT),
            rule("Requirement", "LegalBasis", LEGAL_BASIS),
            rule("Requirement", "Control", CONTROL),
            rule("Constraint", RESTRICTION),
            rule("Meaning", CONCEPT),
            rule("Value", CONCEPT),
            // business
            rule("BusinessActor", ORG_UNIT),
            rule("BusinessActor", "Organisation", ORGANISATION),
            rule("BusinessRole", ORG_UNIT, UnitKind.ROLE_POOL),
            rule("BusinessCollaboration", ORG_UNIT),
            rule("BusinessInterface", CONCEPT),
            rule("BusinessProcess", BUSINESS_PROCESS, ProcessKind.PROCESS),
            rule("BusinessFunction", BUSINESS_PROCESS),
            rule("BusinessInteraction", BUSINESS_PROCESS),
            rule("BusinessEvent", CONCEPT),
            rule("BusinessService", BUSINESS_SERVICE),
            rule("BusinessObject", BUSINESS_OBJECT),
            rule("Contract", CONTRACT),
            rule("Representation", DOCUMENT),
            rule("Product", CONCEPT),
            // application
            rule("ApplicationComponent", APPLICATION),
            rule("ApplicationComponent", "Product", PRODUCT),
            rule("ApplicationCollaboration", CONCEPT),
            rule("ApplicationInterface", INTERFACE),
            rule("ApplicationFunction", CONCEPT),
            rule("ApplicationInteraction", CONCEPT),
            rule("ApplicationProcess", CONCEPT),
            rule("ApplicationEvent", CONCEPT),
            rule("ApplicationService", BUSINESS_SERVICE, ServiceKind.IT_SERVICE),
            rule("DataObject", DATA_OBJECT),
            // technology
            rule("Node", COMPONENT),
            rule("Device", COMPONENT),
            rule("SystemSoftware", COMPONENT, ComponentKind.PLATFORM),
            rule("TechnologyCollaboration", COMPONENT),
            rule("TechnologyInterface", INTERFACE),
            rule("Path", COMPONENT, ComponentKind.NETWORK),
            rule("CommunicationNetwork", COMPONENT, ComponentKind.NETWORK),
            rule("CommunicationNetwork", "Zone", ZONE),
            rule("TechnologyFunction", CONCEPT),
            rule("TechnologyProcess", CONCEPT),
            rule("TechnologyInteraction", CONCEPT),
            rule("TechnologyEvent", CONCEPT),
            rule("TechnologyEvent", "OperationalEvent", OPERATIONAL_EVENT),
            rule("TechnologyService", BUSINESS_SERVICE, ServiceKind.IT_SERVICE),
            rule("Artifact", COMPONENT),
            // physical
            rule("Equipment", COMPONENT),
            rule("Facility", COMPONENT),
            rule("DistributionNetwork", COMPONENT, ComponentKind.NETWORK),
            rule("Material", CONCEPT),
            // implementation and migration
            rule("WorkPackage", INITIATIVE, InitiativeKind.WORK_PACKAGE),
            rule("Deliverable", DOCUMENT, DocumentKind.DELIVERABLE),
            rule("ImplementationEvent", CONCEPT),
            rule("Plateau", PLATEAU),
            rule("Gap", GAP),
            // what belongs to no layer
            rule("Location", CONCEPT),
            rule("Grouping", CONCEPT),
            rule("Junction", CONCEPT));

    private static final Map<String, ElementRule> BY_TYPE = RULES.stream()
            .collect(Collectors.toUnmodifiableMap(rule -> key(rule.type(), rule.specialisation()),
                    Function.identity()));

    private ElementTable() {
    }

    /** All types of ArchiMate 3.2, in the order of the table. */
    public static List<String> types() {
        return RULES.stream().map(ElementRule::type).distinct().toList();
    }

    /** What becomes of a type: the row with the specialisation, else the one without, else a Concept. */
    public static ElementRule of(String type, String specialisation) {
        ElementRule plain = BY_TYPE.getOrDefault(key(type, ""), rule(type, CONCEPT));
        return BY_TYPE.getOrDefault(key(type, specialisation), plain);
    }

    private static String key(String type, String specialisation) {
        return type + "/" + specialisation;
    }

    private static ElementRule rule(String type, EClass target) {
        return new ElementRule(type, "", target, null);
    }

    private static ElementRule rule(String type, EClass target, Enumerator kind) {
        return new ElementRule(type, "", target, kind);
    }

    private static ElementRule rule(String type, String specialisation, EClass target) {
        return new ElementRule(type, specialisation, target, null);
    }
}
