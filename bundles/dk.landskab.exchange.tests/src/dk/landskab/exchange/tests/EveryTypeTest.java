// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.SourceIds;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.archimate.map.ElementTable;
import dk.landskab.exchange.archimate.map.Mapped;
import dk.landskab.exchange.archimate.map.Naming;
import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Integration;
import dk.landskab.model.core.Concept;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Property;
import dk.landskab.model.core.Relation;
import dk.landskab.model.core.Trace;
import dk.landskab.model.infrastructure.Dependency;
import dk.landskab.testkit.Share;

/** A generated model with every type of ArchiMate 3.2, and that nothing of it is lost. */
class EveryTypeTest {

    /** The types of the specification, written down here independently of the table. */
    private static final Set<String> SPECIFICATION = Set.of(
            "Stakeholder", "Driver", "Assessment", "Goal", "Outcome", "Principle", "Requirement", "Constraint",
            "Meaning", "Value", "Resource", "Capability", "ValueStream", "CourseOfAction", "BusinessActor",
            "BusinessRole", "BusinessCollaboration", "BusinessInterface", "BusinessProcess", "BusinessFunction",
            "BusinessInteraction", "BusinessEvent", "BusinessService", "BusinessObject", "Contract", "Representation",
            "Product", "ApplicationComponent", "ApplicationCollaboration", "ApplicationInterface",
            "ApplicationFunction", "ApplicationInteraction", "ApplicationProcess", "ApplicationEvent",
            "ApplicationService", "DataObject", "Node", "Device", "SystemSoftware", "TechnologyCollaboration",
            "TechnologyInterface", "Path", "CommunicationNetwork", "TechnologyFunction", "TechnologyProcess",
            "TechnologyInteraction", "TechnologyEvent", "TechnologyService", "Artifact", "Equipment", "Facility",
            "DistributionNetwork", "Material", "WorkPackage", "Deliverable", "ImplementationEvent", "Plateau", "Gap",
            "Grouping", "Location", "Junction");
    private static final List<String> RELATIONS = List.of("Composition", "Aggregation", "Assignment", "Realization",
            "Serving", "Access", "Influence", "Association", "Triggering", "Flow", "Specialization");

    @TempDir
    private Path temporary;

    @Test
    void theTableHasEveryTypeOfTheSpecification() {
        assertEquals(SPECIFICATION, Set.copyOf(ElementTable.types()));
        assertEquals(61, ElementTable.types().size());
    }

    @Test
    void everyRelationBetweenAnyTwoTypesIsMappedWithNothingLost() {
        StringBuilder sketch = new StringBuilder();
        int number = 0;
        for (String type : ElementTable.types()) {
            sketch.append("%s e%s \"%s\" doc=\"Om %s\" p:a=1 p:b=2\n".formatted(type, type, type, type));
        }
        for (String relation : RELATIONS) {
            for (String source : ElementTable.types()) {
                for (String target : ElementTable.types()) {
                    sketch.append("%s r%d e%s e%s \"%d\" %s p:c=3\n".formatted(relation, number, source, target,
                            number++, attribute(relation, number)));
                }
            }
        }
        assertNothingLost(sketch.toString());
    }

    @Test
    void aGeneratedModelGoesThroughFilesWithNothingLost() {
        for (int seed = 0; seed < 10; seed++) {
            String sketch = random(new Random(seed));
            ArchimateModel model = ArchiSketch.of(sketch).model();
            ImportFolder folder = new ImportFolder(temporary.resolve("seed" + seed), null);
            folder.archimate(sketch);
            Mapped mapped = ArchimateMapping.map(model, Naming.onTheFly());
            assertEquals(facts(mapped.elements()), facts(folder.landscape().all(Element.class)));
            Map<String, String> before = folder.files();
            folder.archimate(sketch);
            assertEquals(before, folder.files());
        }
    }

    /** Another model with the same ids, of which some have another type, lead elsewhere or say something else. */
    @Test
    void importingOneModelOverAnotherGivesTheSecond() {
        for (int seed = 0; seed < Share.of(200); seed++) {
            Random random = new Random(seed);
            String first = random(random);
            String second = changed(first, random);
            ImportFolder folder = new ImportFolder(temporary.resolve("over" + seed), "kk");
            folder.archimate(first);
            folder.archimate(second);
            ImportFolder fresh = new ImportFolder(temporary.resolve("fresh" + seed), "kk");
            fresh.archimate(second);
            assertEquals(withoutKinds(fresh), withoutKinds(folder), "seed " + seed);
            assertEquals(List.of(), folder.landscape().problems());
        }
    }

    private static String changed(String sketch, Random random) {
        List<String> other = random(random).lines().toList();
        List<String> lines = new ArrayList<>(sketch.lines().toList());
        for (int i = 0; i < lines.size(); i++) {
            if (random.nextInt(6) == 0) {
                lines.set(i, other.get(i));
            }
        }
        return String.join("\n", lines);
    }

    /** Kinds are suggested once and then belong to people. */
    private static String withoutKinds(ImportFolder folder) {
        return facts(folder.landscape().all(Element.class)).stream()
                .filter(fact -> !fact.contains(" kind=") || fact.startsWith("Concept") || fact.startsWith("Relation"))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> facts(Collection<Element> elements) {
        return elements.stream().flatMap(each -> {
            Stream.Builder<EObject> tree = Stream.builder();
            tree.add(each);
            each.eAllContents().forEachRemaining(tree::add);
            return tree.build();
        }).flatMap(Facts::of).sorted().toList();
    }

    private static String random(Random random) {
        StringBuilder sketch = new StringBuilder();
        List<String> types = ElementTable.types();
        for (int i = 0; i < 60; i++) {
            sketch.append("%s e%d \"E%d\" p:k=%d\n".formatted(types.get(random.nextInt(types.size())), i, i,
                    random.nextInt(3)));
        }
        for (int i = 0; i < 200; i++) {
            String kind = RELATIONS.get(random.nextInt(RELATIONS.size()));
            String end = random.nextInt(20) == 0 && i > 0 ? "r" + random.nextInt(i) : "e" + random.nextInt(60);
            sketch.append("%s r%d e%d %s %s\n".formatted(kind, i, random.nextInt(60), end,
                    attribute(kind, random.nextInt(4))));
        }
        return sketch.toString();
    }

    private static String attribute(String relation, int number) {
        return switch (relation) {
            case "Access" -> "accessType=" + number % 4;
            case "Influence" -> "strength=" + number % 11;
            case "Association" -> number % 2 == 0 ? "directed=true" : "";
            default -> "";
        };
    }

    private static void assertNothingLost(String sketch) {
        ArchimateModel model = ArchiSketch.of(sketch).model();
        Mapped mapped = ArchimateMapping.map(model, Naming.onTheFly());
        assertTrue(mapped.report().isLossless());
        assertEquals(List.of(), mapped.problems());
        Map<String, String> expected = ModelFacts.of(model);
        Map<String, String> kept = new TreeMap<>();
        Map<String, Boolean> sides = new TreeMap<>();
        Map<String, ArchimateModel.Relation> relations = model.relations().stream()
                .collect(Collectors.toMap(ArchimateModel.Relation::id, Function.identity()));
        mapped.elements().forEach(each -> readBack(each, kept, sides, relations));
        expected.keySet().forEach(id -> assertEquals(expected.get(id), kept.get(id), id));
        assertEquals(expected.size(), kept.size());
    }

    /** Says of an element what {@link ModelFacts} says of its source, from nothing but the landscape. */
    private static void readBack(Element element, Map<String, String> kept, Map<String, Boolean> sides,
            Map<String, ArchimateModel.Relation> relations) {
        String said = said(element.getName(), element.getDescription(), element.getProperties());
        kept.put(element.getId(), switch (element) {
            case Relation each -> each.getKind() + ends(each.getFrom(), each.getTo()) + said;
            case Integration each -> "Flow" + ends(each.getFrom(), each.getTo()) + said;
            case Dependency each -> "Serving" + ends(each.getOn(), each.getDependent()) + said;
            case Concept each -> each.getKind() + " " + said;
            default -> (element.getKindText() != null ? element.getKindText()
                    : Metamodel.archimateType(element.eClass()).orElseThrow()) + " " + said;
        });
        for (Trace trace : element.getTraces()) {
            String other = value(trace);
            boolean reversed = trace.getProperties().stream()
                    .anyMatch(each -> each.getKey().equals(Attribute.REVERSED.key()));
            // which end the holder was must follow from what the trace says, the same for all relations
            ArchimateModel.Relation relation = relations.get(trace.getValue());
            boolean isSource = relation.source().equals(element.getId()) && relation.target().equals(other);
            String rule = trace.getKind() + " " + trace.getFeature() + " " + reversed;
            if (!element.getId().equals(other)) {
                assertEquals(isSource, sides.computeIfAbsent(rule, each -> isSource), rule);
            }
            String ends = isSource ? element.getId() + " -> " + other : other + " -> " + element.getId();
            kept.put(trace.getId(), trace.getKind() + " " + ends + " "
                    + said(trace.getName(), trace.getDescription(), trace.getProperties()));
        }
    }

    private static String ends(Element source, Element target) {
        return " " + source.getId() + " -> " + target.getId() + " ";
    }

    /** The element that a trace speaks of: its target, or what that refers to where it is a child. */
    private static String value(Trace trace) {
        Identified target = trace.getTarget();
        if (target instanceof Element) {
            return target.getId();
        }
        EReference to = target.eClass().getEReferences().stream()
                .filter(each -> !each.isContainment() && each.isRequired()
                        && CorePackage.Literals.ELEMENT.isSuperTypeOf(each.getEReferenceType()))
                .findFirst().orElseThrow();
        return ((Identified) (EObject) target.eGet(to)).getId();
    }

    private static String said(String name, String description, List<Property> properties) {
        Map<Attribute, String> attributes = new TreeMap<>();
        properties.forEach(property -> List.of(Attribute.values()).stream()
                .filter(each -> each.key().equals(property.getKey()) && each != Attribute.REVERSED)
                .forEach(each -> attributes.put(each, property.getValue())));
        return ModelFacts.said(new ArchimateModel.Details(name == null ? "" : name,
                description == null ? "" : description, attributes,
                properties.stream().filter(each -> !each.getKey().startsWith("archimate:"))
                        .map(each -> new ArchimateModel.Property(each.getKey(), each.getValue())).toList()));
    }

    @Test
    void theWrittenIdIsGivenBackForEveryFamily() {
        for (String written : List.of("528", "ce28d966-7698-412a-80d3-e5562cc3f8ec",
                "id-23238961f2a04a1e9f80b44fdeb4e307")) {
            ArchimateModel model = ArchiSketch.of("Goal " + written).model();
            assertEquals(written, SourceIds.written(Family.NATIVE, new SourceIds(model).of(written)));
            assertTrue(SourceIds.written(Family.EXCHANGE, new SourceIds(model).of(written)).startsWith("id-"));
        }
        Mapped odd = ArchimateMapping.map(ArchiSketch.of("Goal id-odd").model(), Naming.onTheFly());
        assertEquals("id-odd", odd.elements().getFirst().getProperties().getFirst().getValue());
    }
}
