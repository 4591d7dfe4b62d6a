// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.DatePrecision;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.CostKind;
import dk.landskab.model.governance.GovernanceFactory;
import dk.landskab.model.governance.Period;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.FormUse;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Target;
import dk.landskab.model.procurement.Variable;
import dk.landskab.store.Landscape;
import dk.landskab.store.WriteRefusedException;

class WritingTest {

    private static final List<String> NAMES = Originals.NAMES;
    private static final ProcurementFactory MAKE = ProcurementFactory.eINSTANCE;

    @ParameterizedTest
    @FieldSource("NAMES")
    void whatIsWrittenIsReadAsTheSameAndWrittenAsTheSame(String name) {
        String written = written(Texts.landscape(Originals.text(name)));

        assertEquals(written, written(Texts.landscape(written)));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void theBytesDoNotDependOnTheOrderOfWhatHasNone(String name) {
        Landscape landscape = Texts.landscape(Originals.text(name));
        String written = written(landscape);
        landscape.objects().forEach(WritingTest::reverse);

        assertEquals(written, written(landscape));
    }

    private static void reverse(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (reference.isMany() && !reference.isOrdered()) {
                ECollections.reverse((EList<?>) object.eGet(reference));
            }
        }
    }

    @Test
    void aCaseMadeInCodeIsWrittenAsAPersonWouldWriteIt() {
        Part part = part(acquisition());

        assertEquals("""
                acquisition case-1 "A \\"case\\"" {
                  need "One line\\nand another"
                  target app.new new
                  money {
                    licence 1 250 000.50 DKK yearly from 2026-09 to 2027-12
                  }
                }
                """, written(part));
    }

    private static Acquisition acquisition() {
        Acquisition acquisition = MAKE.createAcquisition();
        acquisition.setId("case-1");
        acquisition.setName("A \"case\"");
        acquisition.setNeed("One line\nand another");
        Target target = MAKE.createTarget();
        target.setId("case-1.target.app.new");
        target.setIntroduced(Tri.YES);
        target.setApplication(ApplicationFactory.eINSTANCE.createApplication());
        target.getApplication().setId("app.new");
        acquisition.getTargets().add(target);
        acquisition.getCosts().add(cost("case-1.cost.licence"));
        return acquisition;
    }

    private static Cost cost(String id) {
        Cost cost = GovernanceFactory.eINSTANCE.createCost();
        cost.setId(id);
        cost.setKind(CostKind.LICENCE);
        cost.setAmount(new BigDecimal("1250000.50"));
        cost.setCurrency("DKK");
        cost.setPeriod(Period.YEAR);
        cost.setFrom(LocalDate.of(2026, 9, 1));
        cost.setTo(LocalDate.of(2027, 12, 1));
        cost.setPrecision(DatePrecision.MONTH);
        return cost;
    }

    @Test
    void bracketsStandOnlyWhereTheWordsWouldMeanSomethingElse() {
        Condition ai = variable(Variable.AI);
        Condition either = logical(LogicalOperator.OR, variable(Variable.TENDER), variable(Variable.REPLACES));
        Negation not = MAKE.createNegation();
        not.setOperand(logical(LogicalOperator.AND, ai, either));

        assertEquals("not (ai and (tender or replaces))", conditionText(not));
        assertEquals("ai or tender and risk >= high or (crossesZone or selfService)", conditionText(logical(
                LogicalOperator.OR, logical(LogicalOperator.OR, variable(Variable.AI), logical(LogicalOperator.AND,
                        variable(Variable.TENDER), atLeast(Variable.RISK, "high"))),
                logical(LogicalOperator.OR, variable(Variable.CROSSES_ZONE), variable(Variable.SELF_SERVICE)))));
    }

    private static String conditionText(Condition condition) {
        ProcessDefinition process = MAKE.createProcessDefinition();
        process.setId("p");
        process.setName("P");
        process.getForms().add(MAKE.createFormDef());
        process.getForms().getFirst().setId("p.form.f");
        process.getForms().getFirst().setLabel("F");
        process.getPhases().add(MAKE.createPhaseDef());
        process.getPhases().getFirst().setId("p.phase.x");
        process.getPhases().getFirst().setLabel("X");
        process.getPhases().getFirst().setOrder(1);
        FormUse use = MAKE.createFormUse();
        use.setId("p.phase.x.form.f");
        use.setForm(process.getForms().getFirst());
        use.setWhen(condition);
        process.getPhases().getFirst().getForms().add(use);
        String text = written(part(process));
        return text.substring(text.indexOf(" when ") + " when ".length(), text.indexOf('\n', text.indexOf(" when ")));
    }

    private static Condition variable(Variable variable) {
        Comparison comparison = MAKE.createComparison();
        comparison.setVariable(variable);
        return comparison;
    }

    private static Condition atLeast(Variable variable, String value) {
        Comparison comparison = (Comparison) variable(variable);
        comparison.setOperator(ComparisonOperator.AT_LEAST);
        comparison.setValue(value);
        return comparison;
    }

    private static Condition logical(LogicalOperator operator, Condition left, Condition right) {
        LogicalCondition logical = MAKE.createLogicalCondition();
        logical.setOperator(operator);
        logical.setLeft(left);
        logical.setRight(right);
        return logical;
    }

    @Test
    void aNameThatIsAWordOfTheLanguageIsWrittenInBackticks() {
        String text = """
                process `phase` "P" {
                  body `by` "B"

                  phase `gate` "G" {
                    actors `by`
                  }
                }
                """;

        assertEquals(text, written(Texts.landscape(text)));
    }

    @Test
    void whatTheLanguageHasNoSentenceForIsRefusedByName() {
        Acquisition aliased = acquisition();
        aliased.getAliases().add("Also known as");
        Acquisition odd = acquisition();
        odd.getCosts().getFirst().setId("some-id");
        Acquisition unsaid = acquisition();
        unsaid.getCosts().getFirst().setCurrency(null);

        assertEquals("x.acq: A text of acquisitions has no sentence for this Other names of case-1. Empty it, or keep the"
                + " element in a .landskab file.", refusal(aliased));
        assertEquals("x.acq: A text of acquisitions has no sentence for this Id of some-id. Empty it, or keep the element"
                + " in a .landskab file.", refusal(odd));
        assertThrows(WriteRefusedException.class, () -> written(part(unsaid)));
    }

    @Test
    void otherElementsAreRefused() {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.getElements().add(ApplicationFactory.eINSTANCE.createApplication());
        part.getElements().getFirst().setId("app.a");

        WriteRefusedException refusal = assertThrows(WriteRefusedException.class, () -> written(part));

        assertEquals("A Application cannot be written in a text of acquisitions. Move app.a to a .landskab file.",
                refusal.what().in(Language.EN));
    }

    private static String refusal(Acquisition acquisition) {
        WriteRefusedException refusal = assertThrows(WriteRefusedException.class, () -> written(part(acquisition)));
        return refusal.location() + ": " + refusal.what().in(Language.EN);
    }

    private static Part part(dk.landskab.model.core.Element element) {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.getElements().add(element);
        return part;
    }

    private static String written(Landscape landscape) {
        return written(landscape.parts().getFirst().roots().getFirst());
    }

    private static String written(EObject part) {
        return new String(Texts.formats().of("x.acq").orElseThrow().write("x.acq", part), StandardCharsets.UTF_8);
    }
}
