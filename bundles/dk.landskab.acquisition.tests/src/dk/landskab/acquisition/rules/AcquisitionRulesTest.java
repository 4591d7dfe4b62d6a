// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Texts;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Rules;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.TextsCheck;

/** What holds for every rule in the list. */
class AcquisitionRulesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static Stream<Rule> rules() {
        return AcquisitionRules.ALL.stream();
    }

    @Test
    void theRulesOfTheDesignAreThereOnce() {
        List<String> ids = rules().map(Rule::id).toList();
        List<String> expected = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            expected.add("V-ACQ-" + i);
        }
        for (int i = 1; i <= 4; i++) {
            expected.add("V-PD-" + i);
        }

        assertEquals(expected, ids);
        assertTrue(ids.stream().noneMatch(id -> Rules.find(id).isPresent()));
        assertEquals(new HashSet<>(ids), AcquisitionRules.since(Probe.of("V-PD-3").written("")).stream().map(Rule::id)
                .collect(Collectors.toSet()));
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
    void textsAreCompleteInEveryLanguageAndNoneIsLeft() {
        TextsCheck.complete(AcquisitionRules.class);
        assertEquals(rules().map(Rule::id).collect(Collectors.toSet()),
                Collections.list(new Texts(AcquisitionRules.class).bundle(Language.EN).getKeys()).stream()
                        .map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet()));
    }

    @Test
    void theReadMeListsEveryRule() throws IOException {
        Path readMe = Path.of("..", "dk.landskab.acquisition", "README.md");
        assumeTrue(Files.exists(readMe), "not run beside the sources");
        List<String> lines = Files.readAllLines(readMe);

        rules().forEach(rule -> assertTrue(lines.contains("| " + rule.id() + " | "
                + rule.severity().label().in(Language.EN) + " | " + rule.title().in(Language.EN)
                + " | " + rule.origin().in(Language.EN) + " |"), rule::id));
    }

    /** Whatever is missing or wrong in the texts, nothing is thrown, and everything that is said can be read. */
    @Test
    void nothingThrowsWhateverTheTextsLack() {
        Set<String> found = new HashSet<>();
        for (int seed = 0; seed < Share.of(400); seed++) {
            Landscape damaged = damaged(seed);
            for (Finding finding : Check.run(damaged, DAY, AcquisitionRules.since(damaged(seed + 1))).findings()) {
                found.add(finding.rule());
                for (Language language : Language.values()) {
                    assertFalse(finding.message().in(language).contains("{"), finding::rule);
                }
            }
            Pipeline.of(damaged, DAY).cases().forEach(state -> state.history()
                    .forEach(each -> assertFalse(each.what().in(Language.DA).isBlank())));
            damaged.all(Acquisition.class).forEach(each -> CaseConsolidation.of(damaged, each, DAY,
                    ConsolidationParameters.DEFAULT));
        }
        assertTrue(found.size() >= 8, found::toString);
    }

    private static Landscape damaged(int seed) {
        Landscape landscape = Probe.of("V-ACQ-1").with("Application k.app \"App\" kind=SELF_SERVICE",
                "BudgetPool k.pool \"Pool\" year=2026 amount=10 currency=DKK", "Subject kle.29.15.04 number=29.15.04",
                "Contract k.c \"C\" covers=k.app signedOn=2026-01-03").landscape("""
                        procurement eu-tender target k.app new replaces k.app supports kle "29.15.04"
                        effect "E" unit "u" to 4 by 2027-12-31
                        money { pool k.pool acquisition 5 DKK once in 2026 contracted }
                        connects k.app via api
                        pilot from 2026-03-01 to 2026-05-01
                        phase one entered 2026-01-02 left 2026-02-01 {
                          result look = go on 2026-01-03
                          result risk = no-go on 2026-01-04
                          gate start = escalated to k.top on 2026-01-05
                          decision k.top = approved on 2026-01-06
                        }
                        phase three entered 2026-02-01 { result risk = go level high on 2026-02-02 gate live = go on 2026-02-03 }
                        """);
        Random random = new Random(seed);
        List<EObject> objects = new ArrayList<>(landscape.objects().toList());
        for (int i = 0; i < 12; i++) {
            EObject object = objects.get(random.nextInt(objects.size()));
            List<EStructuralFeature> set = object.eClass().getEAllStructuralFeatures().stream()
                    .filter(each -> object.eIsSet(each) && !each.isDerived()).toList();
            if (random.nextInt(6) == 0 && object.eContainer() != null) {
                EcoreUtil.remove(object);
            } else if (!set.isEmpty()) {
                object.eUnset(set.get(random.nextInt(set.size())));
            }
        }
        return new Landscape(landscape.origin(), landscape.parts(), List.of());
    }
}
