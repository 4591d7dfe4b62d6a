// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.example.Step;
import dk.landskab.model.Metamodel;
import dk.landskab.model.StatusAt;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Integration;
import dk.landskab.model.application.IntegrationMethod;
import dk.landskab.model.application.Product;
import dk.landskab.model.core.Confidence;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Estimate;
import dk.landskab.model.core.EstimateKind;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartDraft;
import dk.landskab.store.Problem;

class ExamplesTest {

    private static final int APPLICATIONS_AT_LEAST = 75;
    /** Only an import from a foreign tool makes these, or they stand in a merger's own plan. */
    private static final Set<String> ELSEWHERE = Set.of("Concept", "Relation", "Trace", "Merger", "Correspondence");
    private static final Set<String> FIRST_RELEASE = Set.of("core", "strategy", "business", "information",
            "application", "infrastructure", "governance", "change", "procurement");

    static List<Example> examples() {
        return Examples.all();
    }

    static List<Example> large() {
        return Examples.merging();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStepIsALandscapeWithoutProblems(Example example) {
        for (Step step : example.steps()) {
            List<Problem> problems = Loaded.of(step).problems();
            assertEquals(List.of(), problems, step::message);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyStepChangesSomethingAndComesAfterTheOneBefore(Example example) {
        List<Step> steps = example.steps();
        for (int i = 1; i < steps.size(); i++) {
            Step before = steps.get(i - 1);
            Step after = steps.get(i);
            assertTrue(before.time().isBefore(after.time()), after::message);
            assertNotEquals(texts(Loaded.bytes(before)), texts(Loaded.bytes(after)), after::message);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void writingWhatWasReadGivesTheSameBytes(Example example) {
        Map<String, byte[]> written = Loaded.bytes(example.parts());
        Map<String, byte[]> again = Loaded.bytes(
                Loaded.last(example).parts().stream().filter(part -> part.path().endsWith(".landskab"))
                        .map(part -> PartDraft.added(part.path(), part.roots().getFirst())).toList());
        assertEquals(written.keySet(), again.keySet());
        written.forEach((path, bytes) -> assertArrayEquals(bytes, again.get(path), path));
    }

    @ParameterizedTest
    @MethodSource("large")
    void aMunicipalityUsesManySystemsInEveryWayOfIntegration(Example example) {
        Landscape landscape = Loaded.last(example);
        assertTrue(landscape.all(Application.class).size() >= APPLICATIONS_AT_LEAST);
        Set<IntegrationMethod> used = landscape.all(Integration.class).stream().map(Integration::getMethod)
                .collect(Collectors.toSet());
        assertEquals(EnumSet.complementOf(EnumSet.of(IntegrationMethod.UNSPECIFIED)), used);
    }

    @ParameterizedTest
    @MethodSource("large")
    void aMunicipalityPaysWhatItsSizeLetsExpect(Example example) {
        BigDecimal yearly = Loaded.last(example).all(Contract.class).stream().flatMap(each -> each.getCosts().stream())
                .map(Cost::getAmount).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertTrue(yearly.compareTo(new BigDecimal("25000000")) > 0, yearly::toString);
        assertTrue(yearly.compareTo(new BigDecimal("60000000")) < 0, yearly::toString);
    }

    @ParameterizedTest
    @MethodSource("large")
    void theLandscapeIsKnownByTwoThirds(Example example) {
        Landscape landscape = Loaded.last(example);
        long known = landscape.all(Application.class).stream()
                .filter(each -> StatusAt.isLive(each, Examples.DATE)).filter(ExamplesTest::isConfirmed).count();
        int estimated = landscape.all(Estimate.class).stream()
                .filter(each -> each.getWhat() == EstimateKind.APPLICATIONS && each.getSubject() == null)
                .map(Estimate::getTotal).findFirst().orElseThrow();
        long percent = 100 * known / estimated;
        assertTrue(percent >= 60 && percent <= 75, () -> percent + " %");
    }

    @Test
    void togetherTheExamplesHoldEveryClassThatIsNotMadeElsewhere() {
        Set<String> used = Examples.all().stream().flatMap(each -> Loaded.last(each).objects())
                .map(each -> each.eClass().getName()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> wanted = Metamodel.classes()
                .filter(each -> !each.isAbstract() && FIRST_RELEASE.contains(each.getEPackage().getName()))
                .map(each -> each.getName()).filter(name -> !ELSEWHERE.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        wanted.removeAll(used);
        assertEquals(Set.of(), wanted);
    }

    @Test
    void theCatalogueIsTheSameInBoth() {
        Map<String, byte[]> left = Loaded.bytes(Examples.all().get(0).parts());
        Map<String, byte[]> right = Loaded.bytes(Examples.all().get(1).parts());
        List<String> shared = left.keySet().stream().filter(path -> path.startsWith("faelles/")).toList();
        assertEquals(6, shared.size());
        shared.forEach(path -> assertArrayEquals(left.get(path), right.get(path), path));
    }

    @Test
    void outsideTheCatalogueNoIdStandsInBoth() {
        Set<String> both = new HashSet<>(ids(Loaded.last("lindholt")));
        both.retainAll(ids(Loaded.last("oesteraa")));
        both.removeIf(id -> id.startsWith("dk.") || id.startsWith("kle.") || id.startsWith("faelles."));
        assertEquals(Set.of(), both);
    }

    @Test
    void theTwoUseManyProductsAlikeAndSomeOnlyOneOfThem() {
        Set<Set<String>> products = Stream.of("lindholt", "oesteraa").map(id -> Loaded.last(id)
                .all(Application.class).stream().map(Application::getProduct).filter(each -> each != null)
                .map(Product::getId).collect(Collectors.toSet())).collect(Collectors.toSet());
        Set<String> both = new HashSet<>(products.iterator().next());
        products.forEach(both::retainAll);
        assertTrue(both.size() >= 40, () -> both.size() + " in both");
        products.forEach(each -> assertTrue(each.size() - both.size() >= 6, () -> "only one: " + each.size()));
    }

    @Test
    void aStepIsNotChangedByLaterOnes() {
        Example example = Examples.all().getFirst();
        Example alone = new Example("x", "X", example.author(), example.texts().subList(0, 1));
        assertEquals(texts(Loaded.bytes(alone.steps().getFirst())),
                texts(Loaded.bytes(example.steps().getFirst())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void readingAgainGivesTheSame(Example example) {
        assertEquals(texts(Loaded.bytes(example.steps().getLast())),
                texts(Loaded.bytes(example.steps().getLast())));
    }

    private static boolean isConfirmed(Application application) {
        return application.getEvidence() != null
                && application.getEvidence().getConfidence() == Confidence.CONFIRMED
                && application.getEvidence().getConfirmedOn().isAfter(Examples.DATE.minusMonths(24))
                && application.getOwner() != null && !application.getData().isEmpty();
    }

    private static Set<String> ids(Landscape landscape) {
        return landscape.objects().filter(Element.class::isInstance).map(each -> ((Element) each).getId())
                .collect(Collectors.toSet());
    }

    private static Map<String, String> texts(Map<String, byte[]> files) {
        return files.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                each -> new String(each.getValue(), StandardCharsets.UTF_8)));
    }
}
