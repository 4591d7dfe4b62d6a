// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.business.BusinessFactory;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Document;
import dk.landskab.model.core.Part;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.store.WriteRefusedException;

/** Content that could not be read back as the same: each is refused with the element and the feature. */
class UnwritableTest {

    static Stream<Arguments> unwritable() {
        return Stream.of(
                refused("a control character", d -> d.setName("a\u0001b"), "badCharacter"),
                refused("NUL", d -> d.setName("\u0000"), "badCharacter"),
                refused("a character that is none", d -> d.setName("\uFFFE"), "badCharacter"),
                refused("half a pair at the end", d -> d.setName("x\uD83D"), "badCharacter"),
                refused("half a pair in the middle", d -> d.setDescription("\n\uDE00x"), "badCharacter"),
                refused("a control character among values", d -> d.getAliases().add("\u001B"), "badCharacter"),
                refused("no id", d -> d.setId(null), "missingIdWritten"),
                refused("an empty id", d -> d.setId(""), "missingIdWritten"),
                refused("an id with a blank", d -> d.setId("a b"), null),
                refused("an id with a line end", d -> d.setId("a\nb"), null),
                refused("the id of another", d -> d.setId("part"), "duplicateIdWritten"),
                refused("a reference to something without an id", d -> d.setOwner(
                        BusinessFactory.eINSTANCE.createOrgUnit()), "targetWithoutId"),
                refused("a text of more than a million characters", d -> d.setDescription("x".repeat(1_000_001)),
                        "tooLongWritten"));
    }

    private static Arguments refused(String what, Consumer<Document> change, String key) {
        return Arguments.of(what, change, key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unwritable")
    void whatCouldNotBeReadBackIsRefused(String what, Consumer<Document> change, String key) {
        Part part = part();
        Document document = CoreFactory.eINSTANCE.createDocument();
        document.setId("d");
        part.getElements().add(document);
        change.accept(document);
        WriteRefusedException refusal = assertThrows(WriteRefusedException.class, () -> Parts.write(part));
        assertEquals("a.landskab", refusal.location().file());
        if (key != null) {
            assertEquals(key, refusal.what().key());
        }
    }

    @Test
    void aNumberOutsideItsRangeIsRefused() {
        Part part = part();
        var contract = GovernanceFactory.eINSTANCE.createContract();
        contract.setId("c");
        contract.setNoticeMonths(-1);
        part.getElements().add(contract);
        assertEquals("badValue", assertThrows(WriteRefusedException.class, () -> Parts.write(part)).what().key());
    }

    @Test
    void aNumberOfABillionDigitsIsRefusedAtOnce() {
        Part part = part();
        var contract = GovernanceFactory.eINSTANCE.createContract();
        contract.setId("c");
        Cost cost = GovernanceFactory.eINSTANCE.createCost();
        cost.setId("c.1");
        cost.setAmount(new BigDecimal("1E+1000000000"));
        contract.getCosts().add(cost);
        part.getElements().add(contract);
        assertEquals("badValue", assertThrows(WriteRefusedException.class, () -> Parts.write(part)).what().key());
        cost.setAmount(new BigDecimal("1E+6"));
        assertTrue(Parts.text(Parts.write(part)).contains("amount=\"1000000\""));
    }

    @Test
    void whatIsDeeperThanAFileMayBeIsRefused() {
        Part part = part();
        var process = ProcurementFactory.eINSTANCE.createProcessDefinition();
        process.setId("p");
        var phase = ProcurementFactory.eINSTANCE.createPhaseDef();
        phase.setId("p.1");
        process.getPhases().add(phase);
        var task = ProcurementFactory.eINSTANCE.createTaskDef();
        task.setId("p.2");
        phase.getTasks().add(task);
        part.getElements().add(process);
        LogicalCondition condition = ProcurementFactory.eINSTANCE.createLogicalCondition();
        task.setWhen(condition);
        Negation deepest = ProcurementFactory.eINSTANCE.createNegation();
        condition.setLeft(deepest);
        for (int depth = 5; depth < 511; depth++) {
            Negation deeper = ProcurementFactory.eINSTANCE.createNegation();
            deepest.setOperand(deeper);
            deepest = deeper;
        }
        Parts.load(Parts.write(part));
        deepest.setOperand(ProcurementFactory.eINSTANCE.createComparison());
        assertEquals("tooDeepWritten", assertThrows(WriteRefusedException.class, () -> Parts.write(part)).what().key());
    }

    @Test
    void contentOfANewerFormatIsRefused() {
        Part part = part();
        part.setFormatVersion(2);
        assertEquals("newerFormatWritten",
                assertThrows(WriteRefusedException.class, () -> Parts.write(part)).what().key());
    }

    @Test
    void anElementAtTheTopOfAFileIsRefused() {
        Document document = CoreFactory.eINSTANCE.createDocument();
        document.setId("d");
        assertEquals("otherRootWritten",
                assertThrows(WriteRefusedException.class, () -> Parts.write(document)).what().key());
    }

    private static Part part() {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("part");
        return part;
    }
}
