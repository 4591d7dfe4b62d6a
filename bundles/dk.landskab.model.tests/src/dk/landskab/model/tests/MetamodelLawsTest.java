// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.Metamodel;

class MetamodelLawsTest {

    private static final Set<String> HIERARCHIC = Set.of("parent", "reportsTo", "basedOn", "variantOf",
            "supersededBy", "replacedBy", "dependsOn", "successor");

    /**
     * Processes may loop, associations may be members of each other, and a platform may run on what it manages, which
     * an outage analysis is to find rather than the model to refuse.
     */
    private static final Set<String> MAY_CYCLE = Set.of("BusinessProcess.next", "Organisation.members",
            "Component.runsOn");

    private static final Set<String> SAYS_NOTHING = Set.of("UNSPECIFIED", "UNKNOWN", "UNDECIDED", "NOT_ASSESSED",
            "PENDING", "OTHER", "SILENT");

    /** What holds of a new object unless somebody says otherwise. */
    private static final Map<String, String> NATURAL = Map.of("DatePrecision", "DAY", "MergerState", "HYPOTHETICAL",
            "CorrespondenceState", "SUGGESTED", "AcquisitionState", "DRAFT", "Verdict", "OPEN",
            "ComparisonOperator", "EQUAL", "LogicalOperator", "AND");

    @Test
    void whateverCanLieInAListHasAnId() {
        assertEquals(List.of(), names(references(), reference -> reference.isContainment() && reference.isMany()
                && withSubclasses(reference.getEReferenceType()).anyMatch(type -> type.getEIDAttribute() == null)));
    }

    @Test
    void everyHierarchyIsMarkedAsFreeOfCycles() {
        assertEquals(List.of(), names(references(), reference -> HIERARCHIC.contains(reference.getName())
                && !Metamodel.isAcyclic(reference)));
    }

    @Test
    void aReferenceToItsOwnClassIsFreeOfCyclesUnlessCyclesMakeSense() {
        assertEquals(List.of(), names(references(), reference -> isToOwnClass(reference)
                && !Metamodel.isAcyclic(reference) && !MAY_CYCLE.contains(name(reference))));
    }

    @Test
    void onlyAReferenceThatCanCycleIsMarkedAsFreeOfCycles() {
        assertEquals(List.of(), names(references(), reference -> !reference.isContainment()
                && Metamodel.isAcyclic(reference) && !isToOwnClass(reference)));
    }

    @Test
    void theFirstLiteralOfAnEnumerationSaysNothingOrIsTheNaturalDefault() {
        Set<EEnum> inLists = attributes().filter(attribute -> attribute.isMany() || attribute.isRequired())
                .map(EAttribute::getEType).filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .collect(Collectors.toSet());
        assertEquals(List.of(), enumerations()
                .filter(type -> !inLists.contains(type))
                .filter(type -> !SAYS_NOTHING.contains(first(type)))
                .filter(type -> !first(type).equals(NATURAL.get(type.getName())))
                .map(EEnum::getName).toList());
    }

    @Test
    void theValuesOfLiteralsFollowTheirOrder() {
        assertEquals(List.of(), enumerations().filter(type -> type.getELiterals().stream()
                .anyMatch(literal -> literal.getValue() != type.getELiterals().indexOf(literal)))
                .map(EEnum::getName).toList());
    }

    @Test
    void everyEnumerationIsUsed() {
        Set<Object> used = attributes().map(EAttribute::getEType).collect(Collectors.toSet());
        assertEquals(List.of(), enumerations().filter(type -> !used.contains(type)).map(EEnum::getName).toList());
    }

    @Test
    void onlyListsWhoseOrderMeansSomethingAreOrdered() {
        assertEquals(Set.of("Assessment.conditions", "Decision.conditions", "FormDef.fields", "GapOption.cons",
                "GapOption.pros", "Placement.bendpoints"),
                new TreeSet<>(names(features(), feature -> feature.isMany() && feature.isOrdered())));
    }

    @Test
    void theWholeMetamodelIsLookedAt() {
        assertEquals(List.of("core", "strategy", "business", "information", "application", "infrastructure",
                "governance", "change", "procurement", "diagram"),
                Metamodel.packages().stream().map(each -> each.getName()).toList());
        List<String> names = Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
                .map(each -> each.getName()).toList();
        assertEquals(names.size(), Set.copyOf(names).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"X1", "X2", "A1.1", "A1.2", "A2.1", "A2.2", "A3.1", "A4.1", "A5", "A6", "B1", "B2.1", "B2.2",
        "B3", "B4", "B5.1", "B6", "C1", "C2.1", "C2.2", "C3", "C4.1", "C4.2", "C4.3", "C4.4", "D1.1", "D1.2", "D2.1", "D3.1",
        "E1.1", "E2.1", "E3.1", "Y1", "Y2", "Y3", "Y3.1", "Y3.2", "Y4", "Y5", "Y6"})
    void everyOioProductHasAClass(String code) {
        assertEquals(true, Metamodel.classes().anyMatch(type -> Metamodel.oioCodes(type)
                .map(codes -> List.of(codes.split(" ")).contains(code)).orElse(false)));
    }

    @Test
    void everyOioCodeTellsWhichNumberingItBelongsTo() {
        assertEquals(List.of(), Metamodel.classes()
                .filter(type -> type.getEAnnotation("https://landskab.dk/model/oio") != null)
                .filter(type -> !"oio2012".equals(
                        type.getEAnnotation("https://landskab.dk/model/oio").getDetails().get("version")))
                .map(EClass::getName).toList());
    }

    private static Stream<EClass> withSubclasses(EClass type) {
        return Metamodel.classes().filter(each -> !each.isAbstract() && type.isSuperTypeOf(each));
    }

    private static boolean isToOwnClass(EReference reference) {
        return !reference.isContainment() && reference.getEReferenceType() == reference.getEContainingClass();
    }

    private static Stream<EStructuralFeature> features() {
        return Metamodel.classes().flatMap(type -> type.getEStructuralFeatures().stream());
    }

    private static Stream<EReference> references() {
        return features().filter(EReference.class::isInstance).map(EReference.class::cast);
    }

    private static Stream<EAttribute> attributes() {
        return features().filter(EAttribute.class::isInstance).map(EAttribute.class::cast);
    }

    private static Stream<EEnum> enumerations() {
        return Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EEnum.class::isInstance).map(EEnum.class::cast);
    }

    private static String first(EEnum type) {
        return type.getELiterals().getFirst().getName();
    }

    private static <F extends EStructuralFeature> List<String> names(Stream<F> features, Predicate<F> offending) {
        return features.filter(offending).map(MetamodelLawsTest::name).toList();
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
