// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.design.Design;
import dk.landskab.design.DiagramKind;
import dk.landskab.design.scene.Wording;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.SpecificationFile;
import dk.landskab.model.application.IntegrationMethod;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.LifecycleStatus;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.TextsCheck;

class DesignTest {

    private final SpecificationFile file = SpecificationFile.read();

    @Test
    void theTextsAreThereInEveryLanguage() {
        TextsCheck.complete(Wording.class);
    }

    @Test
    void everyKindIsADescriptionOfTheSpecificationAndTheOtherWayRound() {
        assertEquals(Arrays.stream(DiagramKind.values()).map(DiagramKind::id).toList(), file.diagrams());
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void aKindHasANameATitleAndAWayToReadItInEveryLanguage(DiagramKind kind) {
        EObject subject = Drawn.of("Organisation k \"Byen\"").get("k");
        Set<String> names = Arrays.stream(Language.values()).map(each -> Design.name(kind, each))
                .collect(Collectors.toSet());
        assertTrue(names.size() >= 2, names.toString());
        for (Language language : Language.values()) {
            assertTrue(Design.title(kind, subject, language).contains("Byen"));
            assertFalse(Design.reading(kind, language).isBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void theLegendSpeaksOfMappingsAndConditionsThatThereAre(DiagramKind kind) {
        Set<String> known = file.legendKeys(kind.id());
        Set<String> expressed = Design.legend(kind, Language.EN).keySet().stream()
                .map(each -> each.replace("(view)", "")).collect(Collectors.toCollection(TreeSet::new));
        expressed.removeAll(known.stream().map(each -> each.replace("(view)", "")).collect(Collectors.toSet()));
        assertEquals(Set.of(), expressed);
        assertFalse(Design.legend(kind, Language.DA).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void everyConditionalLineIsExplainedInTheLegend(DiagramKind kind) {
        Set<String> explained = Design.legend(kind, Language.EN).keySet();
        Set<String> missing = new TreeSet<>(file.edgeLegendKeys(kind.id()));
        missing.removeAll(explained);
        missing.remove("Leads");
        missing.remove("Follows");
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theLegendUsesTheWordsOfEveryOtherPart(Language language) {
        Map<String, String> legend = Design.legend(DiagramKind.APPLICATIONS, language);
        Labels labels = Labels.in(language);
        Map<String, Enumerator> words = Map.of("Application", LifecycleStatus.OPERATIONAL,
                "Application/service:isComing(view)", LifecycleStatus.NOT_YET,
                "Application/service:isPhasedIn(view)", LifecycleStatus.PHASE_IN,
                "Application/service:isPhasedOut(view)", LifecycleStatus.PHASE_OUT,
                "Application/service:isOutOfUse(view)", LifecycleStatus.NOT_IN_USE,
                "Integration/service:isByFile", IntegrationMethod.FILE, "Integration/service:isByQueue",
                IntegrationMethod.QUEUE, "Integration/service:isByRobot", IntegrationMethod.RPA,
                "Integration/service:isByDatabase", IntegrationMethod.DATABASE, "Integration/service:isByHand",
                IntegrationMethod.MANUAL_COPY);
        assertAll(words.entrySet().stream()
                .map(each -> () -> assertEquals(labels.of(each.getValue()), legend.get(each.getKey()))));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void siriusCallsTheKindsWhatWeCallThem(Language language) throws IOException {
        Properties sirius = siriusNames(language == Language.EN ? "plugin.properties"
                : "plugin_" + language.tag() + ".properties");
        assertAll(Arrays.stream(DiagramKind.values()).map(kind -> () -> assertEquals(Design.name(kind, language),
                sirius.getProperty("diagram." + kind.id()))));
        assertAll(file.labels().stream().map(label -> () -> assertTrue(sirius.containsKey(label), label)));
    }

    @ParameterizedTest
    @CsvSource({"EN, Tools, Dependency", "DA, Værktøjer, Afhængighed", "SV, Verktyg, Beroende"})
    void aNameOfTheSpecificationIsInTheLanguageOfTheReader(Language language, String tools, String line) {
        assertEquals(tools, Design.named("%tools", language));
        assertEquals(line, Design.named("%tool.NewDependency", language));
        assertEquals("As it is", Design.named("As it is", language));
    }

    /** On a plain class path other bundles have files of that name too. */
    private static Properties siriusNames(String file) throws IOException {
        for (URL url : Collections.list(Design.class.getClassLoader().getResources(file))) {
            Properties names = new Properties();
            try (InputStream stream = url.openStream()) {
                names.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            if (names.containsKey("viewpoint")) {
                return names;
            }
        }
        throw new AssertionError(file);
    }

    @Test
    void aKindIsFoundByItsIdWhateverItsCase() {
        assertEquals(Optional.of(DiagramKind.LAYERS), DiagramKind.of("layers"));
        assertEquals(Optional.empty(), DiagramKind.of("Nothing"));
    }

    @ParameterizedTest
    @CsvSource({"APPLICATIONS, k", "APPLICATIONS_BY_KLE, k", "INFRASTRUCTURE, k", "DATA_FLOW, k", "LAYERS, k.heavy",
        "TARGET_PICTURE, k.2030", "PIPELINE, k.busy", "PROCESS, k.busy"})
    void whereNobodySaysTheSubjectIsTheOneMostOftenMeant(DiagramKind kind, String expected) {
        Drawn town = Drawn.of("Organisation a \"A\"", "Organisation k \"K\"",
                "Application a.one \"One\" criticality=HIGH", "BusinessProcess k.p \"P\"",
                "Application k.heavy \"Heavy\" criticality=CRITICAL supports=k.p", "Application k.light \"Light\" criticality=CRITICAL",
                "Plateau k.2028 \"2028\" kind=TO_BE date=2028-01-01", "Plateau k.2030 \"2030\" kind=TO_BE date=2030-01-01",
                "Plateau k.now \"Now\" kind=AS_IS date=2031-01-01",
                "ProcessDefinition k.idle \"Idle\"", "ProcessDefinition k.busy \"Busy\"", "Acquisition k.c \"C\" process=k.busy");
        assertEquals(Optional.of(expected), Design.standardSubject(kind, town.get("k")).map(Identified::getId));
    }

    @ParameterizedTest
    @EnumSource(DiagramKind.class)
    void anEmptyLandscapeHasNoSubjectButItself(DiagramKind kind) {
        Drawn empty = Drawn.of("Subject s \"S\"");
        Optional<? extends Identified> subject = Design.standardSubject(kind, empty.get("s"));
        boolean isWhole = kind.subject().accepts(empty.<EObject>get("s").eContainer());
        assertEquals(isWhole ? Optional.of(empty.<EObject>get("s").eContainer()) : Optional.empty(), subject);
    }
}
