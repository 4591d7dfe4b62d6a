// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.Metamodel;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.ControlValue;
import dk.landskab.model.governance.CostKind;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.procurement.Variable;
import dk.landskab.model.strategy.StrategyPackage;

class NamesTest {

    private static final EObject SBSYS = make(ApplicationPackage.Literals.APPLICATION, "id", "kk.app.sbsys",
            "name", "SBSYS");
    private static final EObject CITIZENS = make(InformationPackage.Literals.DATA_OBJECT, "name", "Borgerdata");
    private static final EObject RISKY = make(ProcurementPackage.Literals.COMPARISON, "variable", Variable.RISK,
            "operator", ComparisonOperator.AT_LEAST, "value", "high");
    private static final EObject TENDER = make(ProcurementPackage.Literals.COMPARISON, "variable", Variable.TENDER);

    static Stream<Arguments> named() {
        return Stream.of(
                Arguments.of(SBSYS, "SBSYS"),
                Arguments.of(make(ApplicationPackage.Literals.APPLICATION, "id", "kk.app.x", "name", " "),
                        "It-system kk.app.x"),
                Arguments.of(make(CorePackage.Literals.LIFECYCLE), "Livscyklus"),
                Arguments.of(make(InformationPackage.Literals.DATA_USE, "role", DataRole.COPY, "data", CITIZENS),
                        "kopi: Borgerdata"),
                Arguments.of(make(InformationPackage.Literals.DATA_USE, "id", "u1", "data", CITIZENS), "Borgerdata"),
                Arguments.of(make(InformationPackage.Literals.DATA_USE, "id", "u1"), "Dataanvendelse u1"),
                Arguments.of(make(GovernancePackage.Literals.COST, "kind", CostKind.LICENCE, "amount",
                        new BigDecimal("1250000"), "currency", "DKK"), "licens: 1.250.000 DKK"),
                Arguments.of(make(GovernancePackage.Literals.COST, "label", "Grundlicens", "amount", BigDecimal.TEN,
                        "currency", "DKK"), "Grundlicens: 10 DKK"),
                Arguments.of(make(ChangePackage.Literals.PLATEAU_ITEM, "disposition", Disposition.RETIRE, "element",
                        SBSYS), "udfases: SBSYS"),
                Arguments.of(make(ChangePackage.Literals.CORRESPONDENCE, "left", List.of(SBSYS), "right",
                        List.of(SBSYS, CITIZENS)), "SBSYS ↔ SBSYS, Borgerdata"),
                Arguments.of(make(StrategyPackage.Literals.READING, "date", LocalDate.of(2026, 3, 1), "value",
                        new BigDecimal("12.5")), "2026-03-01: 12,5"),
                Arguments.of(make(BusinessPackage.Literals.SUBJECT, "number", "27.36.04", "name", "Plejehjem"),
                        "27.36.04 Plejehjem"),
                Arguments.of(make(InfrastructurePackage.Literals.DEPENDENCY, "dependent", SBSYS, "on", CITIZENS),
                        "SBSYS → Borgerdata"),
                Arguments.of(make(GovernancePackage.Literals.CONTROL_STATE, "control",
                        make(GovernancePackage.Literals.CONTROL, "name", "Logning"), "state", ControlValue.UNKNOWN),
                        "Logning: ukendt"),
                Arguments.of(make(GovernancePackage.Literals.RISK, "threat", "Nedbrud\n  hos leverandør"),
                        "Nedbrud hos leverandør"),
                Arguments.of(make(ProcurementPackage.Literals.LOGICAL_CONDITION, "operator", LogicalOperator.AND,
                        "left", EcoreUtil.copy(RISKY), "right", make(ProcurementPackage.Literals.NEGATION, "operand",
                                EcoreUtil.copy(TENDER))), "(risiko er mindst high og ikke udbud)"));
    }

    @ParameterizedTest
    @MethodSource("named")
    void anElementIsCalledWhatAPersonWouldCallIt(EObject element, String name) {
        assertEquals(name, Labels.in(Language.DA).of(element));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anEmptyInstanceOfEveryClassHasAName(Language language) {
        Metamodel.classes().filter(type -> !type.isAbstract()).forEach(type ->
                assertFalse(Labels.in(language).of(EcoreUtil.create(type)).isBlank(), type.getName()));
    }

    @Test
    void aProxyIsCalledByItsId() {
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(ApplicationPackage.Literals.APPLICATION);
        proxy.eSetProxyURI(URI.createURI("landskab:/#kk.app.gone"));
        assertEquals("kk.app.gone", Labels.in(Language.EN).of(proxy));
        assertEquals("kk.app.gone", Labels.in(Language.EN).text(proxy));
    }

    @Test
    void aProxyThatWasGivenANameIsCalledByIt() {
        Application proxy = ApplicationFactory.eINSTANCE.createApplication();
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("landskab:/#kk.app.gone"));
        proxy.setName("Pay\n(KK)");
        assertEquals("Pay (KK)", Labels.in(Language.EN).of(proxy));
        proxy.setName(" ");
        assertEquals("kk.app.gone", Labels.in(Language.EN).of(proxy));
    }

    @Test
    void elementsWithoutNamesThatReferToEachOtherStillHaveNames() {
        EObject one = make(InfrastructurePackage.Literals.DEPENDENCY, "id", "d1");
        EObject other = make(InfrastructurePackage.Literals.DEPENDENCY, "id", "d2", "dependent", one, "on", SBSYS);
        set(one, "dependent", other);
        set(one, "on", SBSYS);
        assertNotNull(Labels.in(Language.EN).of(one));
        assertFalse(Labels.in(Language.EN).of(one).length() > 120);
    }

    @Test
    void aNameIsNeverLongerThanALine() {
        EObject risk = make(GovernancePackage.Literals.RISK, "threat", "meget ".repeat(200));
        assertEquals(120, Labels.in(Language.DA).of(risk).length());
    }

    private static EObject make(EClass type, Object... featuresAndValues) {
        EObject object = EcoreUtil.create(type);
        for (int i = 0; i < featuresAndValues.length; i += 2) {
            set(object, (String) featuresAndValues[i], featuresAndValues[i + 1]);
        }
        return object;
    }

    private static void set(EObject object, String feature, Object value) {
        EStructuralFeature found = object.eClass().getEStructuralFeature(feature);
        assertNotNull(found, feature);
        object.eSet(found, value);
    }
}
