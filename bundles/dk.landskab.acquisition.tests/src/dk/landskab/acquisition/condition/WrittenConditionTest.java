// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.TaskDef;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartFormats;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Written;

/** Conditions as the language of acquisitions reads them. */
class WrittenConditionTest {

    private static final PartFormats FORMATS = PartFormats.standard().with(new AcquisitionFormat());

    private static Condition read(String condition) {
        Landscape landscape = Written.landscape(FORMATS, "p.acq", """
                process p "P" {
                  category koeb "Buy" category pilot "Pilot"
                  body it "IT"
                  assessment risk "Risk" : risk by it
                  assessment look "Look" : architecture by it
                  phase a "A" { task "T" when CONDITION gate g approval { requires risk, look decided by it } }
                }
                """.replace("CONDITION", condition));
        assertEquals(List.of(), landscape.problems().stream().map(each -> each.what().in(Language.EN)).toList(), condition);
        return landscape.all(TaskDef.class).getFirst().getWhen();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai", "not ai", "not (ai or tender)", "cost.total >= 500 000 DKK", "cost.yearly < 1 000", "cost.total > 12 SEK",
            "cost.total > 1 234 567.5 DKK",
            "personalData >= sensitive", "risk > low and aiClass >= high or replaces", "(ai or tender) and replaces",
            "answer(look) = \"dpia recommended\"", "category != pilot", "buy = software", "procurement = eu-tender",
            "confidentiality >= 3 and integrity < 2 or availability = 4", "crossesZone or selfService or newSupplier"})
    void areWrittenAsTheyAreRead(String condition) {
        assertEquals(condition, ConditionText.of(read(condition)));
    }

    @Test
    void meanWhatTheyMeanWhenTheyAreWrittenOut() {
        Case facts = Case.of("procurement=EU_TENDER category=p.category.pilot information.personal=SENSITIVE", null);
        Random random = new Random(7);
        for (int i = 0; i < Share.of(1_000); i++) {
            String condition = any(random, 3);
            Condition read = read(condition);

            assertEquals(facts.truth(condition), Evaluation.of(read, facts.facts()).value(), condition);
            assertEquals(ConditionText.of(Naive.condition(condition, facts.landscape())), ConditionText.of(read), condition);
            assertEquals(ConditionText.of(read), ConditionText.of(read(ConditionText.of(read))), condition);
        }
    }

    private static String any(Random random, int depth) {
        List<String> atoms = List.of("ai", "tender", "replaces", "category = pilot", "personalData > confidential",
                "risk >= high", "cost.total <= 500 000 DKK", "integrity >= 2");
        return switch (depth == 0 ? 0 : random.nextInt(5)) {
            case 1 -> "not (" + any(random, depth - 1) + ")";
            case 2 -> "(" + any(random, depth - 1) + ") and " + any(random, 0);
            case 3 -> any(random, depth - 1) + " or " + any(random, depth - 1);
            default -> atoms.get(random.nextInt(atoms.size()));
        };
    }
}
