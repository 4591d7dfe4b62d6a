// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.edit.Clauses;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextEdit;

/** Edits of single clauses, as quick fixes make them. */
class ClauseEditsTest {

    private static final AcquisitionFormat FORMAT = new AcquisitionFormat();
    private static final String TEXT = """
            process p "P" {
            \tbody b "B" // who
            \tphase x "X" { gate g approval {decided by b} }

            \tphase y "Y" {
            \t\t/* nothing */
            \t}
            \tphase z "Z" {
            \t\tgate h approval { }
            \t\tgate i approval
            \t\t{
            \t\t\tdecided by b // alone
            \t\t}
            \t}
            }
            """;

    private static ReadText read() {
        return FORMAT.text(PartSource.of("a.acq", TEXT.getBytes(StandardCharsets.UTF_8)));
    }

    private static String edited(String id, BiFunction<Clauses, EObject, TextEdit> edit) {
        ReadText text = read();
        return TextEdit.apply(TEXT, List.of(edit.apply(new Clauses(text), find(text, id))));
    }

    private static EObject find(ReadText text, String id) {
        for (var each = text.part().eAllContents(); each.hasNext();) {
            if (each.next() instanceof Identified identified && id.equals(identified.getId())) {
                return identified;
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void aBlockWithACommentAloneKeepsIt() {
        assertEquals(TEXT.replace("\t\t/* nothing */\n", "\t\t/* nothing */\n\t\ttask \"T\"\n"),
                edited("p.phase.y", (clauses, object) -> clauses.append(object, "task \"T\"")));
    }

    @Test
    void aBlockOfOneLineStaysOnIt() {
        assertEquals(TEXT.replace("{decided by b}", "{decided by b within 3 days}"),
                edited("p.phase.x.gate.g", (clauses, object) -> clauses.append(object, "within 3 days")));
    }

    @Test
    void anEmptyBlockIsOpenedWithTheIndentationOfItsLine() {
        assertEquals(TEXT.replace("gate h approval { }", "gate h approval {\n\t\t  within 3 days\n\t\t}"),
                edited("p.phase.z.gate.h", (clauses, object) -> clauses.append(object, "within 3 days")));
    }

    @Test
    void inABlockOfSeveralLinesAClauseIsIndentedAsTheFirst() {
        assertEquals(TEXT.replace("\t\t\tdecided by b // alone\n", "\t\t\tdecided by b // alone\n\t\t\twithin 3 days\n"),
                edited("p.phase.z.gate.i", (clauses, object) -> clauses.append(object, "within 3 days")));
    }

    @Test
    void aClauseIsRemovedWithItsLineOrAlone() {
        assertEquals(TEXT.replace("\t\tgate h approval { }\n", ""),
                edited("p.phase.z.gate.h", Clauses::remove));
        assertEquals(TEXT.replace("\tbody b \"B\" // who\n", "\t // who\n"), edited("p.body.b", Clauses::remove));
    }

    @Test
    void theWordsOfAFeatureAreReplacedOrFollowed() {
        assertEquals(TEXT.replace("body b \"B\"", "body b \"Board\""), edited("p.body.b", (clauses, object) -> clauses
                .replace(object, ProcurementPackage.Literals.BODY__LABEL, "\"Board\"").orElseThrow()));
        assertEquals(TEXT.replace("body b \"B\"", "body b \"B\" is town.board"), edited("p.body.b", (clauses, object) -> clauses
                .after(object, ProcurementPackage.Literals.BODY__LABEL, "is town.board").orElseThrow()));
    }

    @Test
    void whatTheTextDoesNotSayCannotBeReplaced() {
        ReadText text = read();

        assertEquals(Optional.empty(), new Clauses(text).replace(find(text, "p.body.b"),
                ProcurementPackage.Literals.BODY__UNIT, "x"));
        assertThrows(IllegalArgumentException.class, () -> new Clauses(text).append(find(text, "p.body.b"), "x"));
    }

    @Test
    void aClauseIsPutBelowOrAboveAnotherAndCommentsStayWithTheirs() {
        assertEquals(TEXT.replace("// who\n", "// who\n\tbody c \"C\"\n"),
                edited("p.body.b", (clauses, body) -> clauses.below(body, "body c \"C\"")));
        assertEquals(TEXT.replace("// who\n", "// who\n\tbody c \"C\"\n"),
                edited("p.phase.x", (clauses, phase) -> clauses.above(phase, "body c \"C\"")));
        assertEquals(TEXT.replace("}\n\tphase z", "}\n\tphase w \"W\" { }\n\tphase z"),
                edited("p.phase.z", (clauses, phase) -> clauses.above(phase, "phase w \"W\" { }")));
        assertEquals(TEXT.replace("{ gate g", "{ task \"T\" gate g"),
                edited("p.phase.x.gate.g", (clauses, gate) -> clauses.above(gate, "task \"T\"")));
        assertEquals(TEXT.replace("decided by b} }", "decided by b} task \"T\" }"),
                edited("p.phase.x.gate.g", (clauses, gate) -> clauses.below(gate, "task \"T\"")));
    }
}
