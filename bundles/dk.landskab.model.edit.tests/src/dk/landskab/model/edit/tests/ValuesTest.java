// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.PropertyGroup;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.information.PersonalData;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.strategy.GoalKind;
import dk.landskab.model.strategy.StrategyPackage;

class ValuesTest {

    private static final EStructuralFeature AMOUNT = GovernancePackage.Literals.COST__AMOUNT;
    private static final EStructuralFeature SHARE = InfrastructurePackage.Literals.DEPENDENCY__SHARE;
    private static final EStructuralFeature CRITICALITY = ApplicationPackage.Literals.APPLICATION__CRITICALITY;
    private static final EStructuralFeature ENCRYPTED = ApplicationPackage.Literals.INTEGRATION__ENCRYPTED;
    private static final EStructuralFeature PERSONAL = InformationPackage.Literals.DATA_OBJECT__PERSONAL;
    private static final EStructuralFeature USES = ApplicationPackage.Literals.APPLICATION__PRODUCT;

    static Stream<Arguments> values() {
        BigDecimal amount = new BigDecimal("1234567.50");
        return Stream.of(
                Arguments.of(AMOUNT, amount, "1,234,567.5", "1.234.567,5", "1\u00a0234\u00a0567,5"),
                Arguments.of(SHARE, new BigDecimal("12.5"), "12.5%", "12,5\u00a0%", "12,5\u00a0%"),
                Arguments.of(GovernancePackage.Literals.COST__PRICE_YEAR, 2026, "2026", "2026", "2026"),
                Arguments.of(ApplicationPackage.Literals.APPLICATION__USERS_TO, 12000, "12,000", "12.000",
                        "12\u00a0000"),
                Arguments.of(GovernancePackage.Literals.COST__FROM, LocalDate.of(2026, 1, 31), "2026-01-31",
                        "2026-01-31", "2026-01-31"),
                Arguments.of(InfrastructurePackage.Literals.OPERATIONAL_EVENT__FROM,
                        LocalDateTime.of(2026, 1, 31, 8, 5), "2026-01-31 08:05", "2026-01-31 08:05",
                        "2026-01-31 08:05"),
                Arguments.of(CRITICALITY, Criticality.HIGH, "high", "høj", "hög"),
                Arguments.of(CRITICALITY, Criticality.UNKNOWN, "unknown", "ukendt", "okänt"),
                Arguments.of(ENCRYPTED, Tri.UNKNOWN, "unknown", "ukendt", "okänt"),
                Arguments.of(ENCRYPTED, Tri.PARTLY, "partly", "delvist", "delvis"),
                Arguments.of(StrategyPackage.Literals.GOAL__KIND, GoalKind.UNSPECIFIED, "–", "–", "–"),
                Arguments.of(PERSONAL, List.of(PersonalData.CPR, PersonalData.SENSITIVE),
                        "national identity number, sensitive personal data",
                        "CPR-nummer, følsomme personoplysninger", "personnummer, känsliga personuppgifter"),
                Arguments.of(PERSONAL, List.of(), "–", "–", "–"),
                Arguments.of(USES, null, "–", "–", "–"),
                Arguments.of(USES, application("SBSYS"), "SBSYS", "SBSYS", "SBSYS"),
                Arguments.of(CorePackage.Literals.ELEMENT__NAME, "", "–", "–", "–"),
                Arguments.of(EcorePackage.Literals.ECLASS__ABSTRACT, true, "yes", "ja", "ja"));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aValueIsWrittenAsItsReaderWritesIt(EStructuralFeature feature, Object value, String english, String danish,
            String swedish) {
        assertEquals(english, Labels.in(Language.EN).value(feature, value));
        assertEquals(danish, Labels.in(Language.DA).value(feature, value));
        assertEquals(swedish, Labels.in(Language.SV).value(feature, value));
    }

    static Stream<Arguments> arguments() {
        return Stream.of(
                Arguments.of(application("SBSYS"), "SBSYS"),
                Arguments.of(ApplicationPackage.Literals.APPLICATION, "It-system"),
                Arguments.of(CRITICALITY, "Kritikalitet"),
                Arguments.of(CorePackage.Literals.TRI, "Ja, nej eller ukendt"),
                Arguments.of(CorePackage.Literals.TRI.getEEnumLiteral("YES"), "ja"),
                Arguments.of(Criticality.HIGH, "høj"),
                Arguments.of(GoalKind.UNSPECIFIED, "ikke angivet"),
                Arguments.of(Message.of(PropertyGroup.class, "group.COSTS"), "Økonomi"),
                Arguments.of(Arrays.asList(Criticality.LOW, 1000, null), "lav, 1.000, –"),
                Arguments.of(List.of(), "–"),
                Arguments.of(LocalDate.of(2026, 7, 1), "2026-07-01"),
                Arguments.of(1234.5, "1.234,5"),
                Arguments.of("tekst", "tekst"),
                Arguments.of(null, "–"));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void whatStandsInAMessageIsPutIntoWords(Object argument, String text) {
        assertEquals(text, Labels.in(Language.DA).text(argument));
    }

    @Test
    void whatTheMetamodelDoesNotKnowIsStillReadable() {
        Labels labels = Labels.in(Language.EN);
        EClass foreign = EcoreFactory.eINSTANCE.createEClass();
        foreign.setName("NamedValue");
        assertEquals("Named value", labels.of(foreign));
        assertEquals("Ordered", labels.of(EcorePackage.Literals.ETYPED_ELEMENT__ORDERED));
    }

    @Test
    void theLabelsOfTheFieldAreUsed() {
        Labels danish = Labels.in(Language.DA);
        Labels swedish = Labels.in(Language.SV);
        assertEquals("Snitflader", danish.plural(ApplicationPackage.Literals.INTERFACE));
        assertEquals("Databehandleraftale", danish.of(GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT));
        assertEquals("Personuppgiftsbiträdesavtal",
                swedish.of(GovernancePackage.Literals.DATA_PROCESSING_AGREEMENT));
        assertEquals("Informationsmängder", swedish.plural(InformationPackage.Literals.DATA_OBJECT));
    }

    private static Application application(String name) {
        Application application = ApplicationFactory.eINSTANCE.createApplication();
        application.setName(name);
        return application;
    }
}
