// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.tests;

import static dk.landskab.design.tests.kit.Drawn.ids;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.design.scene.ConditionText;
import dk.landskab.design.scene.Scene;
import dk.landskab.design.services.ProcessServices;
import dk.landskab.design.tests.kit.Drawn;
import dk.landskab.design.tests.kit.View;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Condition;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.Negation;
import dk.landskab.model.procurement.ProcurementFactory;
import dk.landskab.model.procurement.Variable;

class ProcessServicesTest {

    private static final ProcurementFactory FACTORY = ProcurementFactory.eINSTANCE;

    private final ProcessServices services = new ProcessServices();
    private final Drawn town = Drawn.of(
            "Organisation k \"K\"", "  OrgUnit k.it \"IT department\"",
            "ProcessDefinition p \"Process\"",
            "  Body p.body.it label=\"The IT\" unit=k.it",
            "  Body p.body.dpo label=\"DPO\"",
            "  FormDef p.form.need label=\"Need\"",
            "  AssessmentDef p.as.dpia label=\"Impact\" kind=DPIA",
            "  AssessmentDef p.as.risk label=\"Risk\" kind=RISK",
            "  PhaseDef p.idea label=\"Idea\" order=1",
            "    FormUse p.idea.need form=p.form.need",
            "    TaskDef p.idea.t2 order=2 text=\"Second\"",
            "    TaskDef p.idea.t1 order=1 text=\"First\"",
            "    GateDef p.idea.go label=\"Go\" type=STOP_GO decidedBy=p.body.it consulted=p.body.dpo",
            "      GateRequirement p.idea.go.r1 assessments=p.as.dpia,p.as.risk",
            "      GateRequirement p.idea.go.r2 forms=p.form.need",
            "      Criterion p.idea.go.c text=\"It pays\"",
            "      Escalation p.idea.go.e on=NO_GO to=p.body.dpo",
            "    GateDef p.idea.free label=\"Free\" order=9",
            "  PhaseDef p.buy label=\"Buy\" order=2",
            "  PhaseDef p.use label=\"3 Use\" order=3");
    private final EObject view = town.about("p");

    @Test
    void aPhaseShowsItsNumberFormsTasksAndGatesInOrder() {
        assertAll(
                () -> assertEquals("2 Buy", services.phaseHeading(town.get("p.buy"), view)),
                () -> assertEquals("3 Use", services.phaseHeading(town.get("p.use"), view)),
                () -> assertEquals(List.of("p.idea.need"), ids(services.formsOf(town.get("p.idea")))),
                () -> assertEquals(List.of("p.idea.t1", "p.idea.t2"), ids(services.tasksOf(town.get("p.idea")))),
                () -> assertEquals(2, services.gatesOf(town.get("p.idea")).size()),
                () -> assertEquals(List.of("p.buy"), ids(services.nextPhase(town.get("p.idea"), view))),
                () -> assertEquals(List.of(), ids(services.nextPhase(town.get("p.use"), view))));
    }

    @Test
    void aGateTellsItsKindWhoDecidesAndWhoIsHeard() {
        assertAll(
                () -> assertTrue(services.gateHeading(town.get("p.idea.go"), view).startsWith("Go · ")),
                () -> assertEquals("Free", services.gateHeading(town.get("p.idea.free"), view)),
                () -> assertEquals("decided by The IT (IT department)\nheard: DPO", services.deciders(town.get("p.idea.go"), view)),
                () -> assertEquals("nobody decides", services.deciders(town.get("p.idea.free"), view)));
    }

    @Test
    void aGateTellsWhatItAsksForAndWhatALawAsksFor() {
        assertAll(
                () -> assertEquals(List.of("p.idea.go.r1", "p.idea.go.r2"),
                        ids(services.requirementsOf(town.get("p.idea.go")))),
                () -> assertEquals("Impact, Risk", services.requirementCaption(town.get("p.idea.go.r1"), view)),
                () -> assertTrue(services.isByLaw(town.get("p.idea.go.r1"))),
                () -> assertFalse(services.isByLaw(town.get("p.idea.go.r2"))),
                () -> assertEquals("It pays", services.criterionCaption(town.get("p.idea.go.c"), view)),
                () -> assertTrue(services.escalationCaption(town.get("p.idea.go.e"), view).endsWith("to DPO")),
                () -> assertEquals(1, services.criteriaOf(town.get("p.idea.go")).size()),
                () -> assertEquals(1, services.escalationsOf(town.get("p.idea.go")).size()));
    }

    @Test
    void formsAndTasksAreCalledByTheirText() {
        assertEquals("Need", services.formCaption(town.get("p.idea.need"), view));
        assertEquals("First", services.taskCaption(town.get("p.idea.t1"), view));
    }

    @Test
    void aConditionIsReadAsASentence() {
        Condition cost = comparison(Variable.COST_TOTAL, ComparisonOperator.GREATER, "500000");
        Condition risk = comparison(Variable.RISK, ComparisonOperator.EQUAL, "high");
        Condition personal = comparison(Variable.PERSONAL_DATA, ComparisonOperator.NOT_EQUAL, "none");
        ConditionText english = new ConditionText(Scene.of(view));
        String cheap = english.of(cost);
        assertAll(
                () -> assertTrue(cheap.endsWith(" above 500 000"), cheap),
                () -> assertTrue(english.of(risk).endsWith(" is high"), english.of(risk)),
                () -> assertEquals(cheap + " and " + english.of(risk), english.of(logical(LogicalOperator.AND, cost, risk))),
                () -> assertEquals("(" + cheap + " or " + english.of(risk) + ") and " + english.of(personal),
                        english.of(logical(LogicalOperator.AND, logical(LogicalOperator.OR, cost(), risk()), personal))),
                () -> assertEquals("not (" + cheap + ")", english.of(not(cost()))),
                () -> assertEquals("tender", english.of(comparison(Variable.TENDER, ComparisonOperator.EQUAL, null))),
                () -> assertEquals("–", english.of(null)));
    }

    @Test
    void manyWordsMakeABoxTall() {
        String words = "En lang tekst, som ingen kan læse på tre linjer i en kasse af denne bredde, ".repeat(3);
        Drawn tall = Drawn.of("ProcessDefinition p \"Process\"", "  FormDef p.form.f label=\"" + words + "\"",
                "  AssessmentDef p.as.dpia label=\"" + words + "\" kind=DPIA",
                "  AssessmentDef p.as.risk label=\"" + words + "\" kind=RISK", "  Body p.body.b label=\"" + words + "\"",
                "  PhaseDef p.one label=\"One\" order=1", "    FormUse p.one.f form=p.form.f",
                "    TaskDef p.one.t text=\"" + words + "\"", "    TaskDef p.one.s text=\"Short\"",
                "    GateDef p.one.go label=\"Go\" decidedBy=p.body.b",
                "      GateRequirement p.one.go.r assessments=p.as.dpia,p.as.risk", "      Criterion p.one.go.c text=\"" + words + "\"",
                "      Escalation p.one.go.e on=NO_GO to=p.body.b", "    GateDef p.one.free label=\"Free\"");
        EObject about = tall.about("p");
        for (String part : List.of("t", "go", "go.r", "go.c", "go.e")) {
            assertTrue(services.isTall(tall.get("p.one." + part), about), part);
        }
        assertAll(
                () -> assertFalse(services.isTall(tall.get("p.one.s"), about)),
                () -> assertFalse(services.isTall(tall.get("p.one.free"), about)),
                () -> assertFalse(services.isTall(tall.get("p.one.f"), about), "a name ends after three lines"),
                () -> assertFalse(services.isTall(tall.get("p.one"), about)),
                () -> assertTrue(services.isByLawTall(tall.get("p.one.go.r"), about)),
                () -> assertFalse(services.isByLawTall(town.get("p.idea.go.r1"), view)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "PERSONAL_DATA; GREATER; none; personal data",
        "PERSONAL_DATA; NOT_EQUAL; none; personal data",
        "PERSONAL_DATA; EQUAL; none; no personal data",
        "PERSONAL_DATA; AT_LEAST; sensitive; personal data at least sensitive personal data",
        "AI_CLASS; AT_LEAST; high; AI class at least high risk",
        "AI_CLASS; GREATER; none; any AI",
        "AI_CLASS; AT_MOST; none; no AI",
        "COST_TOTAL; AT_LEAST; 1500000 DKK; total cost at least 1 500 000 DKK",
        "CATEGORY; EQUAL; stort-indkøb; category is stort-indkøb"})
    void aComparisonIsReadAsAPersonSaysIt(Variable variable, ComparisonOperator operator, String value, String words) {
        assertEquals(words, new ConditionText(Scene.of(view)).of(comparison(variable, operator, value)));
    }

    @Test
    void aConditionSpeaksTheLanguageOfTheReader() {
        ConditionText danish = new ConditionText(Scene.of(View.of(town.get("p"), "2027-01-01", "da")));
        assertTrue(danish.of(cost()).endsWith(" over 500 000"), danish.of(cost()));
    }

    private static Condition cost() {
        return comparison(Variable.COST_TOTAL, ComparisonOperator.GREATER, "500000");
    }

    private static Condition risk() {
        return comparison(Variable.RISK, ComparisonOperator.EQUAL, "high");
    }

    private static Condition comparison(Variable variable, ComparisonOperator operator, String value) {
        Comparison comparison = FACTORY.createComparison();
        comparison.setVariable(variable);
        comparison.setOperator(operator);
        comparison.setValue(value);
        return comparison;
    }

    private static Condition logical(LogicalOperator operator, Condition left, Condition right) {
        LogicalCondition logical = FACTORY.createLogicalCondition();
        logical.setOperator(operator);
        logical.setLeft(left);
        logical.setRight(right);
        return logical;
    }

    private static Condition not(Condition operand) {
        Negation negation = FACTORY.createNegation();
        negation.setOperand(operand);
        return negation;
    }
}
