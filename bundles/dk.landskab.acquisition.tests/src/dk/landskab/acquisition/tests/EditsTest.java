// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.edit.CaseEdits;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.procurement.FormRecord;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.business.Actor;
import dk.landskab.store.PartSource;
import dk.landskab.store.Proxies;
import dk.landskab.store.TextEdit;
import dk.landskab.testkit.Share;

/** Edits change one thing and keep every other character. */
class EditsTest {

    private static final AcquisitionFormat FORMAT = new AcquisitionFormat();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String CASE = """
            acquisition a "A" { // the case
              process p   need "n"
              money { operation   310 000 DKK yearly /* so far */ from 2026-10-01 }

              phase one entered 2026-01-02 {  // first
                result r = go on 2026-01-03   // fine
                // nothing more
              }
              phase two entered 2026-02-01 { }
              phase three { result r = go }
            }
            """;

    /** A text as the writer would write it: two texts that mean the same are written the same. */
    static String written(String text) {
        return new String(FORMAT.write("a.acq", Texts.landscape(text).parts().getFirst().roots().getFirst()),
                StandardCharsets.UTF_8);
    }

    private static String edited(String text, Function<CaseEdits, List<TextEdit>> edit) {
        CaseEdits edits = FORMAT.edits(PartSource.of("a.acq", text.getBytes(StandardCharsets.UTF_8)), "a").orElseThrow();
        return TextEdit.apply(text, edit.apply(edits));
    }

    private static GateRecord gate(String name) {
        GateRecord gate = ProcurementFactory.eINSTANCE.createGateRecord();
        refer(gate, ProcurementPackage.Literals.GATE_RECORD__GATE, name);
        gate.setResult(Outcome.GO);
        gate.setDate(DAY);
        gate.getBy().add((Actor) Proxies.of(BusinessPackage.Literals.ACTOR, "kit"));
        gate.setReason("All \"right\"");
        return gate;
    }

    private static FormRecord received(String name) {
        FormRecord form = ProcurementFactory.eINSTANCE.createFormRecord();
        refer(form, ProcurementPackage.Literals.FORM_RECORD__FORM, name);
        form.setDate(DAY);
        form.setCaseNumber("2026-1");
        return form;
    }

    private static Assessment result(String name) {
        Assessment result = GovernanceFactory.eINSTANCE.createAssessment();
        refer(result, GovernancePackage.Literals.ASSESSMENT__DEFINITION, name);
        result.setOutcome(Outcome.GO_WITH_CONDITIONS);
        result.setLevel(RiskLevel.HIGH);
        result.setDate(DAY);
        result.getConditions().addAll(List.of("one", "two"));
        return result;
    }

    private static Decision decision(String by) {
        Decision decision = GovernanceFactory.eINSTANCE.createDecision();
        decision.getBy().add((Actor) Proxies.of(BusinessPackage.Literals.ACTOR, by));
        decision.setOutcome(DecisionOutcome.APPROVED);
        decision.setDate(DAY);
        return decision;
    }

    private static void refer(org.eclipse.emf.ecore.EObject source, EReference feature, String name) {
        source.eSet(feature, Proxies.of(feature.getEReferenceType(), name));
    }

    @Test
    void aGateIsRecordedAtTheEndOfItsPhase() {
        assertEquals(CASE.replace("    // nothing more\n", "    // nothing more\n    gate g = go on 2026-11-25 by kit"
                + " \"All \\\"right\\\"\"\n"), edited(CASE, edits -> edits.record("one", gate("g"))));
    }

    @Test
    void anEmptyPhaseIsOpenedAndOneOnOneLineStaysOnIt() {
        assertEquals(CASE.replace("2026-02-01 { }", "2026-02-01 {\n    received f on 2026-11-25 case \"2026-1\"\n  }"),
                edited(CASE, edits -> edits.record("two", received("f"))));
        assertEquals(CASE.replace("{ result r = go }", "{ result r = go result `use` = go-with-conditions level high on"
                + " 2026-11-25 { \"one\" \"two\" } }"), edited(CASE, edits -> edits.record("three", result("use"))));
    }

    @Test
    void aPhaseIsEnteredAtTheEndOfTheCase() {
        assertEquals(CASE.substring(0, CASE.length() - 2) + "  phase four entered 2026-11-25 {\n  }\n}\n",
                edited(CASE, edits -> edits.enter("four", DAY)));
    }

    @Test
    void aPhaseIsLeft() {
        assertEquals(CASE.replace("entered 2026-01-02 {", "entered 2026-01-02 left 2026-11-25 {"),
                edited(CASE, edits -> edits.leave("one", DAY)));
        assertEquals(CASE.replace("phase three {", "phase three left 2026-11-25 {"),
                edited(CASE, edits -> edits.leave("three", DAY)));
        String left = CASE.replace("phase three {", "phase three left 2026-01-01 {");
        assertEquals(left.replace("left 2026-01-01", "left 2026-11-25"), edited(left, edits -> edits.leave("three", DAY)));
    }

    @Test
    void anAmountIsChangedAndNothingBesideIt() {
        assertEquals(CASE.replace("310 000 DKK", "1 310 000.50 DKK"),
                edited(CASE, edits -> edits.amount("a.cost.operation", new BigDecimal("1310000.50"))));
    }

    @Test
    void aDecisionIsRecorded() {
        assertTrue(edited(CASE, edits -> edits.record("two", decision("board")))
                .contains("    decision board = approved on 2026-11-25\n"));
    }

    @Test
    void lineEndsOfWindowsAreKept() {
        String text = CASE.replace("\n", "\r\n");

        assertEquals(edited(CASE, edits -> edits.record("two", received("f"))).replace("\n", "\r\n"),
                edited(text, edits -> edits.record("two", received("f"))));
    }

    @Test
    void whatIsNotThereIsRefused() {
        assertEquals(Optional.empty(), FORMAT.edits(PartSource.of("a.acq", CASE.getBytes(StandardCharsets.UTF_8)), "b"));
        assertThrows(IllegalArgumentException.class, () -> edited(CASE, edits -> edits.record("nine", gate("g"))));
        assertThrows(IllegalArgumentException.class, () -> edited(CASE, edits -> edits.leave("nine", DAY)));
        assertThrows(IllegalArgumentException.class, () -> edited(CASE, edits -> edits.amount("a.cost.x", BigDecimal.ONE)));
        assertThrows(IllegalArgumentException.class,
                () -> edited(CASE, edits -> edits.record("one", ProcurementFactory.eINSTANCE.createTarget())));
        assertThrows(IllegalArgumentException.class, () -> TextEdit.apply("abc",
                List.of(new TextEdit(0, 2, ""), new TextEdit(1, 1, ""))));
    }

    @Test
    void anyEditOfAnyLayoutChangesThisAlone() {
        Random random = new Random(5);
        for (int i = 0; i < Share.of(2_000); i++) {
            String text = laidOut(random);
            int kind = random.nextInt(5);
            String phase = "phase-" + random.nextInt(3);
            String changed = edited(text, edits -> switch (kind) {
                case 0 -> edits.record(phase, gate("g-new"));
                case 1 -> edits.record(phase, received("f-new"));
                case 2 -> edits.leave(phase, DAY);
                case 3 -> edits.enter("phase-new", DAY);
                default -> edits.amount("a.cost.operation", new BigDecimal("7"));
            });

            assertOneChange(text, changed);
            assertEquals(List.of(), Texts.told(Texts.part(changed).problems()), () -> changed);
            assertEquals(expected(written(text), kind, phase), written(changed), () -> text + "\n=>\n" + changed);
        }
    }

    /** What is before the change and what is after it are those of the text before. */
    private static void assertOneChange(String text, String changed) {
        int start = 0;
        while (start < Math.min(text.length(), changed.length()) && text.charAt(start) == changed.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(text.length(), changed.length()) - start
                && text.charAt(text.length() - 1 - end) == changed.charAt(changed.length() - 1 - end)) {
            end++;
        }
        String lost = text.substring(start, text.length() - end);
        assertTrue(lost.isBlank() || lost.matches("[0-9 ._-]+"), () -> "lost: " + lost);
    }

    private static String expected(String written, int kind, String phase) {
        return switch (kind) {
            case 0 -> inPhase(written, phase, "    gate g-new = go on 2026-11-25 by kit \"All \\\"right\\\"\"\n");
            case 1 -> inPhase(written, phase, "    received f-new on 2026-11-25 case \"2026-1\"\n");
            case 2 -> written.replaceFirst("(phase " + phase + " entered \\S+)( left \\S+)?", "$1 left 2026-11-25");
            case 3 -> written.substring(0, written.length() - 2) + "\n  phase phase-new entered 2026-11-25 {\n  }\n}\n";
            default -> written.replaceFirst("operation [0-9 ]+ DKK", "operation 7 DKK");
        };
    }

    private static String inPhase(String written, String phase, String line) {
        int start = written.indexOf("phase " + phase + " ");
        int end = written.indexOf("\n  }", start) + 1;
        List<String> lines = new ArrayList<>(List.of(written.substring(written.indexOf('\n', start) + 1, end).split("(?<=\n)")));
        lines.remove("");
        lines.add(line);
        lines.sort(java.util.Comparator.comparing(each -> List.of("received", "result", "gate", "decision")
                .indexOf(each.strip().split(" ")[0])));
        return written.substring(0, written.indexOf('\n', start) + 1) + String.join("", lines) + written.substring(end);
    }

    private static String laidOut(Random random) {
        StringBuilder text = new StringBuilder("acquisition a \"A\" {");
        text.append(space(random)).append("process p").append(space(random)).append("need \"n\"").append(space(random));
        text.append("money {").append(space(random)).append("operation").append(space(random)).append("1 250 000 DKK")
                .append(space(random)).append('}').append(space(random));
        for (int i = 0; i < 3; i++) {
            text.append("phase phase-").append(i).append(space(random)).append("entered").append(space(random))
                    .append("2026-0").append(i + 1).append("-01").append(random.nextBoolean() ? " left 2026-06-01" : "")
                    .append(space(random)).append('{').append(space(random));
            if (random.nextBoolean()) {
                text.append("received f on 2026-01-01").append(space(random));
            }
            if (random.nextBoolean()) {
                text.append("gate g = go on 2026-01-02 \"why\"").append(space(random));
            }
            text.append('}').append(space(random));
        }
        return text.append('}').append(random.nextBoolean() ? "\n" : "").toString();
    }

    private static String space(Random random) {
        return List.of(" ", "  ", "\n  ", "\n    ", " // note\n", " /* why */ ", "\n\n", "\t").get(random.nextInt(8));
    }
}
