// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.archimate.map.Mapped;
import dk.landskab.exchange.archimate.map.Naming;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Relation;
import dk.landskab.model.core.Trace;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.store.Location;

class MappingTest {

    @ParameterizedTest(name = "{0} {1} to {2}: {3}")
    @CsvSource({
            "Composition, ApplicationComponent, ApplicationComponent, t.parent=s",
            "Aggregation, Node, Device, t.parent=s",
            "Composition, BusinessFunction, BusinessProcess, t.parent=s",
            "Composition, BusinessActor, BusinessRole, t.parent=s",
            "Aggregation, BusinessActor, BusinessActor, t.parent=s",
            "Aggregation, BusinessCollaboration, BusinessRole, Relation",
            "Composition, Goal, Outcome, t.parent=s",
            "Composition, WorkPackage, WorkPackage, t.parent=s",
            "Composition, ApplicationComponent, ApplicationInterface, t.exposedBy=s",
            "Aggregation, Plateau, ApplicationComponent, s.items=r.item",
            "Aggregation, Plateau, Plateau, Relation",
            "Composition, Grouping, ApplicationComponent, Relation",
            "Composition, Capability, Capability, Relation",
            "Assignment, BusinessRole, BusinessProcess, t.performedBy=s",
            "Assignment, Node, SystemSoftware, t.runsOn=s",
            "Assignment, BusinessActor, BusinessRole, Relation",
            "Realization, Device, ApplicationComponent, t.runsOn=s",
            "Realization, Plateau, Goal, s.realises=t",
            "Realization, CourseOfAction, Goal, s.goals=t",
            "Realization, WorkPackage, Goal, s.objectives=t",
            "Realization, WorkPackage, Plateau, s.delivers=t",
            "Realization, ApplicationComponent, Outcome, t.realisedBy=s",
            "Realization, BusinessProcess, BusinessService, t.realisedBy=s",
            "Realization, ApplicationComponent, ApplicationService, s.provides=t",
            "Realization, DataObject, BusinessObject, s.realises=t",
            "Realization, Requirement, Principle, s.follows=t",
            "Realization, Representation, BusinessObject, s.about=t",
            "Serving, ApplicationComponent, BusinessProcess, s.supports=t",
            "Serving, ApplicationComponent, BusinessActor, s.usedBy=t",
            "Serving, ApplicationComponent, ApplicationComponent, Dependency",
            "Serving, BusinessService, BusinessRole, Dependency",
            "Access, ApplicationComponent, DataObject, s.data=r.use",
            "Access, Node, DataObject, s.data=r.use",
            "Access, BusinessProcess, DataObject, s.uses=t",
            "Access, BusinessProcess, BusinessObject, Relation",
            "Triggering, BusinessProcess, BusinessProcess, s.next=t",
            "Triggering, WorkPackage, WorkPackage, t.dependsOn=s",
            "Triggering, Plateau, Plateau, t.basedOn=s",
            "Flow, ApplicationComponent, ApplicationComponent, Integration",
            "Flow, Node, ApplicationComponent, Integration",
            "Flow, BusinessProcess, BusinessProcess, Relation",
            "Specialization, BusinessProcess, BusinessProcess, s.variantOf=t",
            "Specialization, BusinessObject, BusinessObject, Relation",
            "Influence, Driver, Goal, s.influences=t",
            "Influence, Constraint, Goal, s.appliesTo=t",
            "Influence, Stakeholder, Goal, Relation",
            "Association, Constraint, ApplicationComponent, s.appliesTo=t",
            "Association, ApplicationComponent, Constraint, t.appliesTo=s",
            "Association, BusinessService, Contract, t.covers=s",
            "Association, Assessment, Driver, s.subject=t",
            "Association, Gap, WorkPackage, t.closes=s",
            "Association, ApplicationComponent, Gap, t.elements=s",
            "Association, Plateau, Gap, Relation",
            "Association, BusinessObject, BusinessObject, s.relations=r.relation",
            "Association, BusinessActor, BusinessActor, Relation"})
    void aRelationBecomesWhatTheMetamodelHas(String kind, String source, String target, String expected) {
        Map<String, Element> made = made("%s s \"S\"\n%s t \"T\"\n%s r s t \"R\"".formatted(source, target, kind));
        if (made.containsKey("r")) {
            assertEquals(expected, made.get("r").eClass().getName());
            assertEquals("R", made.get("r").getName());
        } else {
            Element holder = made.values().stream().filter(each -> !each.getTraces().isEmpty()).findFirst()
                    .orElseThrow();
            Trace trace = holder.getTraces().getFirst();
            assertEquals(expected, holder.getId() + "." + trace.getFeature() + "=" + trace.getTarget().getId());
            assertEquals(List.of("r", "r", kind, "R"),
                    List.of(trace.getId(), trace.getValue(), trace.getKind(), trace.getName()));
            Object value = holder.eGet(holder.eClass().getEStructuralFeature(trace.getFeature()));
            assertTrue(value instanceof List<?> many ? many.contains(trace.getTarget()) : value == trace.getTarget());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, CREATES", "1, READS", "2, UNSPECIFIED", "3, ENRICHES"})
    void theAccessTypeIsTheRoleOfTheData(String type, DataRole role) {
        Application application = (Application) made("ApplicationComponent a\nDataObject d\nAccess r a d accessType="
                + type).get("a");
        assertEquals(role, application.getData().getFirst().getRole());
    }

    @ParameterizedTest
    @CsvSource({
            "ApplicationComponent, Application,", "BusinessActor, OrgUnit,", "BusinessRole, OrgUnit, BusinessRole",
            "Device, Component, Device", "Node, Component,", "Outcome, Goal, Outcome", "Deliverable, Document,",
            "Representation, Document, Representation", "ApplicationService, BusinessService, ApplicationService"})
    void theTypeIsKeptWhereTheClassDoesNotImplyIt(String type, String expectedClass, String kindText) {
        Element element = made(type + " x").get("x");
        assertEquals(expectedClass, element.eClass().getName());
        assertEquals(kindText, element.getKindText());
    }

    @ParameterizedTest
    @CsvSource({
            "ApplicationComponent, Product, Product", "BusinessActor, Organisation, Organisation",
            "CommunicationNetwork, Zone, Zone", "Principle, Standard, Standard",
            "Requirement, LegalBasis, LegalBasis", "Requirement, Control, Control",
            "TechnologyEvent, OperationalEvent, OperationalEvent", "ApplicationComponent, Register, Application"})
    void aSpecialisationMayBeAClassAndIsKeptOtherwise(String type, String specialisation, String expectedClass) {
        Details details = new Details("X", "", Map.of(Attribute.SPECIALISATION, specialisation), List.of());
        ArchimateModel model = new ArchimateModel(Family.NATIVE, "", details, List.of(
                new ArchimateModel.Element("x", type, details, Location.of("f"))), List.of(), List.of(), Map.of());
        Element element = ArchimateMapping.map(model, Naming.onTheFly()).elements().getFirst();
        assertEquals(expectedClass, element.eClass().getName());
        assertEquals(expectedClass.equals(specialisation) ? List.of() : List.of(specialisation),
                element.getProperties().stream().map(each -> each.getValue()).toList());
    }

    @Test
    void aTypeThatNobodyKnowsIsAConceptOfThatKind() {
        Concept concept = (Concept) made("Wormhole w \"W\"").get("w");
        assertEquals("Wormhole", concept.getKind());
        assertEquals("W", concept.getName());
    }

    @Test
    void whatHasNoNameStaysWithoutOne() {
        assertNull(made("Capability c").get("c").getName());
    }

    @Test
    void theHolderOfAnAssociationThatWasItsTargetIsMarked() {
        Trace trace = made("ApplicationComponent a\nConstraint c\nAssociation r a c").get("c").getTraces().getFirst();
        assertEquals("archimate:reversed", trace.getProperties().getFirst().getKey());
    }

    @Test
    void aRelationThatIsAnEndOfAnotherStaysAnElement() {
        Map<String, Element> made = made("""
                ApplicationComponent a
                BusinessProcess p
                ApplicationComponent b
                Serving s a p
                Flow f a b
                Association r s f
                """);
        assertTrue(made.get("s") instanceof Dependency);
        assertTrue(made.get("f") instanceof Integration);
        Relation relation = (Relation) made.get("r");
        assertEquals(made.get("s"), relation.getFrom());
        assertEquals(made.get("f"), relation.getTo());
        assertEquals(List.of("s"), fallbacks("""
                ApplicationComponent a
                BusinessProcess p
                Serving s a p
                Association r s a
                """));
    }

    @Test
    void onlyOneOfTwoWholesIsTheParentAndCompositionComesFirst() {
        String sketch = """
                ApplicationComponent a
                ApplicationComponent b
                ApplicationComponent c
                Aggregation r1 a c
                Composition r2 b c
                """;
        Map<String, Element> made = made(sketch);
        assertEquals(made.get("b"), ((Application) made.get("c")).getParent());
        assertEquals("Aggregation", ((Relation) made.get("r1")).getKind());
        assertEquals(List.of("r1"), fallbacks(sketch));
    }

    @Test
    void twoRelationsThatSayTheSameAreBothTraced() {
        Application c = (Application) made("""
                ApplicationComponent a
                ApplicationComponent c
                Aggregation r1 a c
                Composition r2 a c
                """).get("c");
        assertEquals(Set.of("r1", "r2"), c.getTraces().stream().map(Trace::getId).collect(Collectors.toSet()));
        assertEquals("a", c.getParent().getId());
    }

    @Test
    void aCircleOfPartsStaysRelations() {
        String sketch = """
                BusinessProcess a
                BusinessProcess b
                BusinessProcess c
                BusinessProcess self
                Composition r1 a b
                Composition r2 b a
                Composition r3 a c
                Composition r4 self self
                Triggering t1 a b
                Triggering t2 b a
                """;
        Map<String, Element> made = made(sketch);
        assertEquals(List.of("r1", "r2", "r4"), fallbacks(sketch));
        assertEquals(made.get("a"), ((BusinessProcess) made.get("c")).getParent());
        assertEquals(List.of(made.get("b")), ((BusinessProcess) made.get("a")).getNext(),
                "what follows may be a circle");
    }

    @Test
    void danglingRelationsAreListedAndTheRestIsRead() {
        Mapped mapped = map("""
                ApplicationComponent a "A"
                Flow r1 a gone
                Association r2 r1 a
                Association r3 a a
                """);
        assertEquals(List.of("r1", "r2"), mapped.problems().stream().map(each -> each.id()).sorted().toList());
        assertEquals(2, mapped.report().entries(Kind.LOST).size());
        assertEquals(5, mapped.report().entries(Kind.LOST).getFirst().where().line());
        assertEquals(Set.of("a", "r3", "sketch"), made(mapped).keySet());
    }

    @Test
    void anIdThatStandsTwiceIsListedAndTheFirstCounts() {
        Mapped mapped = map("Capability a \"A\"\nGoal a \"B\"\nFlow a a a");
        assertEquals(2, mapped.report().entries(Kind.LOST).size());
        assertEquals("A", made(mapped).get("a").getName());
    }

    @Test
    void idsAreTheWholeSourceIdAndNeverMeet() {
        Map<String, Element> made = made("Goal id-1\nGoal 1\nGoal {a.b}\nGoal a.b\nGoal a~2e~b\nGoal id-zæ");
        assertEquals(7, made.size());
        assertTrue(made.keySet().stream().noneMatch(id -> id.matches(".*[\\s.].*")), made::toString);
        assertTrue(made.keySet().containsAll(Set.of("1", "id-1", "~7b~a~2e~b~7d~")), made::toString);
    }

    @Test
    void theOutcomeDoesNotDependOnTheOrderOfTheFile() {
        String sketch = """
                ApplicationComponent a
                ApplicationComponent b
                ApplicationComponent c
                Composition r1 a c
                Composition r2 b c
                Association r3 r1 r2
                """;
        String backwards = sketch.lines().sorted(Comparator.reverseOrder()).collect(Collectors.joining("\n"));
        assertEquals(facts(sketch), facts(backwards));
    }

    private static List<String> facts(String sketch) {
        return map(sketch).elements().stream().flatMap(Facts::of).sorted().toList();
    }

    private static List<String> fallbacks(String sketch) {
        return map(sketch).report().entries(Kind.FALLBACK).stream().map(ImportReport.Entry::id).toList();
    }

    private static Map<String, Element> made(String sketch) {
        return made(map(sketch));
    }

    private static Map<String, Element> made(Mapped mapped) {
        return mapped.elements().stream().collect(Collectors.toMap(Identified::getId, Function.identity()));
    }

    private static Mapped map(String sketch) {
        ArchimateModel model = ArchiSketch.of(sketch).model();
        return ArchimateMapping.map(model, Naming.onTheFly());
    }
}
