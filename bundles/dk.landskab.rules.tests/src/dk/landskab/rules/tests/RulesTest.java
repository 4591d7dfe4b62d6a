// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.rules.Severity;
import dk.landskab.testkit.TextsCheck;

/** What holds for every rule in the list. */
@TestInstance(Lifecycle.PER_CLASS)
class RulesTest {

    private static final List<String> FAMILIES = List.of("V-FILE", "V-ID", "V-REF", "V-TIME", "V-EV", "V-OWN", "V-KLE",
            "V-PROC", "V-DATA", "V-GDPR", "V-AI", "V-CON", "V-COST", "V-MRG", "V-SHARE", "V-GAP");

    Stream<Rule> rules() {
        return Rules.ALL.stream();
    }

    Stream<Class<?>> homes() {
        return Stream.concat(Stream.of(Severity.class), rules().map(Object::getClass)
                .collect(Collectors.toMap(Class::getPackageName, type -> type, (one, other) -> one)).values().stream());
    }

    @Test
    void everyIdIsThereOnce() {
        Set<String> ids = rules().map(Rule::id).collect(Collectors.toSet());

        assertEquals(Rules.ALL.size(), ids.size());
        ids.forEach(id -> assertTrue(id.matches("V-[A-Z]+-[1-9]\\d*"), id));
    }

    @Test
    void rulesAreFoundByIdAndByFamily() {
        rules().forEach(rule -> assertEquals(rule, Rules.find(rule.id()).orElseThrow()));
        assertEquals(Rules.ALL.size(), FAMILIES.stream().mapToInt(family -> Rules.family(family).size()).sum());
        assertFalse(Rules.find("V-NONE-1").isPresent());
        assertEquals(List.of(), Rules.family("V"));
    }

    @Test
    void theRulesOfTheDesignAreThere() {
        Stream.of("V-ID-1", "V-ID-2", "V-ID-3", "V-TIME-1", "V-TIME-2", "V-TIME-3", "V-TIME-4", "V-EV-1", "V-EV-2",
                "V-OWN-1", "V-OWN-2", "V-KLE-1", "V-KLE-2", "V-KLE-3", "V-PROC-1", "V-DATA-1", "V-DATA-2", "V-DATA-3",
                "V-DATA-4", "V-GDPR-1", "V-GDPR-2", "V-GDPR-3", "V-GDPR-4", "V-AI-1", "V-AI-2", "V-AI-3", "V-AI-4",
                "V-CON-1", "V-CON-2", "V-CON-3", "V-CON-4", "V-MRG-1", "V-MRG-2", "V-MRG-3", "V-MRG-4", "V-SHARE-1",
                "V-COST-1", "V-COST-2", "V-COST-3", "V-GAP-1", "V-GAP-2")
                .forEach(id -> assertTrue(Rules.find(id).isPresent(), id));
    }

    @ParameterizedTest
    @MethodSource("homes")
    void textsAreCompleteInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasATitleAndAnOrigin(Rule rule) {
        for (Language language : Language.values()) {
            assertFalse(rule.title().in(language).endsWith("."), rule.title().in(language));
            assertFalse(rule.origin().in(language).isBlank(), rule.id());
        }
    }

    @Test
    void noTextIsLeftOfARuleThatIsGone() {
        Set<String> keys = homes().skip(1)
                .flatMap(home -> Collections.list(new Texts(home).bundle(Language.EN).getKeys()).stream())
                .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());

        assertEquals(rules().map(Rule::id).collect(Collectors.toSet()), keys);
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void everySeverityHasAName(Severity severity) {
        assertEquals(3, Stream.of(Language.values()).map(severity.label()::in).collect(Collectors.toSet()).size(),
                () -> severity.name());
    }

    /** The test classes name the rules that they probe, and every rule of its own class is probed. */
    @Test
    void everyRuleHasATest() throws IOException {
        Set<String> untested = rules().filter(rule -> !rule.getClass().isRecord()).map(Rule::id)
                .collect(Collectors.toCollection(HashSet::new));
        for (Class<?> test : List.of(IdentityTest.class, TimeTest.class, EvidenceTest.class, OwnershipTest.class,
                KleTest.class, ProcessTest.class, DataTest.class, PersonInTextTest.class, CostTest.class,
                GapTest.class, DataProtectionTest.class, ArtificialIntelligenceTest.class, ContractTest.class,
                MergerTest.class, SharingTest.class)) {
            for (String constants : constants(test)) {
                untested.removeIf(constants::contains);
            }
        }

        assertEquals(Set.of(), untested);
    }

    private static List<String> constants(Class<?> test) throws IOException {
        List<String> constants = new ArrayList<>();
        for (Class<?> each : Stream.concat(Stream.of(test), Stream.of(test.getDeclaredClasses())).toList()) {
            String file = each.getName().replace('.', '/') + ".class";
            try (var in = each.getClassLoader().getResourceAsStream(file)) {
                constants.add(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return constants;
    }

    @Test
    void theReadMeListsEveryRule() throws IOException {
        Path readMe = Path.of("..", "dk.landskab.rules", "README.md");
        assumeTrue(Files.exists(readMe), "not run beside the sources");
        List<String> lines = Files.readAllLines(readMe);

        rules().forEach(rule -> assertTrue(lines.contains("| " + rule.id() + " | "
                + rule.severity().label().in(Language.EN) + " | " + rule.title().in(Language.EN)
                + " | " + rule.origin().in(Language.EN) + " |"), rule::id));
    }
}
