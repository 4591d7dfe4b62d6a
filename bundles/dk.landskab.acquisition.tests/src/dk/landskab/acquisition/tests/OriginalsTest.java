// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.application.AiClass;
import dk.landskab.model.application.IntegrationMethod;
import dk.landskab.model.application.IntegrationMode;
import dk.landskab.model.core.DatePrecision;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Language;
import dk.landskab.model.governance.AiTraining;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.AssessmentKind;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.governance.DecisionOutcome;
import dk.landskab.model.governance.Outcome;
import dk.landskab.model.governance.Period;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.information.DataSubject;
import dk.landskab.model.information.PersonalData;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.AssessmentDef;
import dk.landskab.model.procurement.BuyKind;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.CategoryDef;
import dk.landskab.model.procurement.Comparison;
import dk.landskab.model.procurement.ComparisonOperator;
import dk.landskab.model.procurement.Connection;
import dk.landskab.model.procurement.ContractNotice;
import dk.landskab.model.procurement.EscalationTrigger;
import dk.landskab.model.procurement.GateDef;
import dk.landskab.model.procurement.GateRecord;
import dk.landskab.model.procurement.GateType;
import dk.landskab.model.procurement.LogicalCondition;
import dk.landskab.model.procurement.LogicalOperator;
import dk.landskab.model.procurement.PhaseDef;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.model.procurement.Variable;
import dk.landskab.model.procurement.Verdict;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartSource;

/** The three processes of the world, and a case of each. */
class OriginalsTest {

    private static final List<String> NAMES = Originals.NAMES;
    private static final Landscape COPENHAGEN = Texts.landscape(Originals.text("copenhagen"));
    private static final Landscape NACKA = Texts.landscape(Originals.text("nacka"));
    private static final Landscape LIFE_CYCLE = Texts.landscape(Originals.text("lifecycle"));

    @ParameterizedTest
    @FieldSource("NAMES")
    void areReadAsTheyStand(String name) {
        assertEquals(List.of(), Texts.told(Texts.part(Originals.text(name)).problems()));
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyLocalNameIsFound(String name) {
        Set<EReference> outside = Set.of(ProcurementPackage.Literals.PROCESS_DEFINITION__ORGANISATION);
        List<String> missing = Texts.landscape(Originals.text(name)).problems().stream()
                .filter(each -> !outside.contains(each.what().arguments().getFirst())
                        && !String.valueOf(each.what().arguments().get(1)).contains("."))
                .map(each -> each.location() + " " + each.what().in(Language.EN)).toList();

        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @FieldSource("NAMES")
    void giveEveryObjectAnIdOfItsOwn(String name) {
        List<String> ids = Texts.landscape(Originals.text(name)).objects().filter(Identified.class::isInstance)
                .map(each -> ((Identified) each).getId()).toList();

        assertEquals(ids.stream().distinct().toList(), ids);
    }

    @Test
    void copenhagenHasFourPhasesAndThreeGatesOfWhichTheLastIsAPermit() {
        EffectiveProcess process = process(COPENHAGEN, "kk-it-anskaffelse");

        assertEquals(List.of("behovsafklaring", "loesning", "gennemfoersel", "afslutning"),
                process.phases().stream().map(EffectiveProcess::localName).toList());
        assertEquals("DKK", process.currency().orElseThrow());
        assertEquals("FISKK", process.tool().orElseThrow());
        assertEquals("BUF 2024", process.version().orElseThrow());
        GateDef permit = Texts.find(COPENHAGEN, "kk-it-anskaffelse.phase.gennemfoersel.gate.stop-go-3", GateDef.class);
        assertEquals(GateType.PERMIT, permit.getType());
        assertEquals("Ibrugtagningstilladelse", permit.getPermit());
        assertEquals(List.of("sikkerhed", "konsolidering", "anskaffelse"), permit.getRequires().stream()
                .flatMap(each -> each.getAssessments().stream()).map(EffectiveProcess::localName).toList());
        assertEquals(EscalationTrigger.DISAGREEMENT, permit.getEscalations().getFirst().getOn());
        assertEquals("kk-it-anskaffelse.body.direktion", permit.getEscalations().getFirst().getTo().getId());
    }

    @Test
    void anAssessmentSaysWhoPerformsItAndHowLongItHolds() {
        AssessmentDef security = Texts.find(COPENHAGEN, "kk-it-anskaffelse.assessment.sikkerhed", AssessmentDef.class);

        assertEquals(AssessmentKind.SECURITY, security.getKind());
        assertEquals(24, security.getValidMonths());
        assertEquals("Lever systemet op til gældende it-standarder og regler?", security.getQuestion());
        assertEquals("Koncern IT", process(COPENHAGEN, "kk-it-anskaffelse").label(security.getBy().getFirst()));
    }

    @Test
    void orBindsLooserThanAndAndToTheLeft() {
        GateDef gate = Texts.find(COPENHAGEN, "kk-it-anskaffelse.phase.behovsafklaring.gate.stop-go-1", GateDef.class);
        LogicalCondition outer = (LogicalCondition) gate.getRequires().get(1).getWhen();
        LogicalCondition inner = (LogicalCondition) outer.getLeft();

        assertEquals(LogicalOperator.OR, outer.getOperator());
        assertComparison(Variable.AI_CLASS, ComparisonOperator.AT_LEAST, "high", outer.getRight());
        assertComparison(Variable.PERSONAL_DATA, ComparisonOperator.AT_LEAST, "sensitive", inner.getLeft());
        assertComparison(Variable.RISK, ComparisonOperator.AT_LEAST, "high", inner.getRight());
    }

    private static void assertComparison(Variable variable, ComparisonOperator operator, String value, Object actual) {
        Comparison comparison = (Comparison) actual;
        assertEquals(variable, comparison.getVariable());
        assertEquals(operator, comparison.getOperator());
        assertEquals(value, comparison.getValue());
    }

    @Test
    void aCaseSaysWhatItIsAbout() {
        Acquisition booking = Texts.find(COPENHAGEN, "kk-2026-017", Acquisition.class);

        assertEquals("Bookingløsning til kommunal tandpleje", booking.getName());
        assertSame(Texts.find(COPENHAGEN, "kk-it-anskaffelse", ProcessDefinition.class), booking.getProcess());
        assertSame(Texts.find(COPENHAGEN, "kk-it-anskaffelse.category.koeb", CategoryDef.class), booking.getCategory());
        assertEquals(BuyKind.SOFTWARE, booking.getKindOfBuy());
        assertEquals(LocalDate.of(2026, 2, 3), booking.getRequestedOn());
        assertEquals(Tri.YES, booking.getTargets().getFirst().getIntroduced());
        assertEquals(2, booking.getSubjects().size());
        assertEquals(List.of(PersonalData.SENSITIVE), booking.getInformation().getPersonal());
        assertEquals(List.of(DataSubject.CITIZEN, DataSubject.CHILD), booking.getInformation().getDataSubjects());
        assertEquals(Tri.NO, booking.getInformation().getContainsAI());
        assertEquals(3, booking.getInformation().getData().getFirst().getIntegrity());
        assertEquals(5, booking.getRequirements().size());
    }

    @Test
    void aCaseSaysWhatCouldSolveIt() {
        Candidate existing = Texts.find(COPENHAGEN, "kk-2026-017.candidate.kk.app.fritidsbooking", Candidate.class);
        Candidate product = Texts.find(COPENHAGEN, "kk-2026-017.candidate.cat.novabook", Candidate.class);

        assertEquals(Verdict.REJECTED, existing.getVerdict());
        assertEquals(new BigDecimal("55"), existing.getCoverage());
        assertEquals("Kan ikke håndtere journalspærring", existing.getReason());
        assertEquals(Verdict.CHOSEN, product.getVerdict());
    }

    @Test
    void amountsAndDatesAreReadAsPeopleWriteThem() {
        Cost once = Texts.find(COPENHAGEN, "kk-2026-017.cost.acquisition", Cost.class);
        Cost yearly = Texts.find(COPENHAGEN, "kk-2026-017.cost.operation", Cost.class);
        Cost pilot = Texts.find(NACKA, "nacka-2026-041.cost.acquisition", Cost.class);

        assertEquals(new BigDecimal("1250000"), once.getAmount());
        assertEquals("DKK", once.getCurrency());
        assertEquals(Period.ONCE, once.getPeriod());
        assertEquals(LocalDate.of(2026, 9, 1), once.getFrom());
        assertEquals(DatePrecision.MONTH, once.getPrecision());
        assertEquals(Period.YEAR, yearly.getPeriod());
        assertEquals(DatePrecision.DAY, yearly.getPrecision());
        assertEquals(LocalDate.of(2026, 1, 1), pilot.getFrom());
        assertEquals(DatePrecision.YEAR, pilot.getPrecision());
    }

    @Test
    void connectionsSayHow() {
        Connection journal = Texts.find(COPENHAGEN, "kk-2026-017.connection.kk.app.tandjournal", Connection.class);

        assertEquals(IntegrationMethod.QUEUE, journal.getMethod());
        assertEquals(IntegrationMode.ASYNC, journal.getMode());
        assertEquals(Tri.YES, journal.getEncrypted());
        assertEquals(Tri.YES, journal.getFileScanned());
    }

    @Test
    void whatHappenedIsReadInItsPhase() {
        Assessment risk = Texts.find(COPENHAGEN, "kk-2026-017.phase.behovsafklaring.result.risikoprofil", Assessment.class);
        Assessment dpia = Texts.find(COPENHAGEN, "kk-2026-017.phase.behovsafklaring.result.dpia", Assessment.class);
        GateRecord gate = Texts.find(COPENHAGEN, "kk-2026-017.phase.loesning.gate.stop-go-2", GateRecord.class);
        Decision decision = Texts.find(COPENHAGEN, "kk-2026-017.phase.loesning.decision.direktion", Decision.class);

        assertEquals(RiskLevel.MEDIUM, risk.getLevel());
        assertEquals("kk-it-anskaffelse.assessment.risikoprofil", risk.getDefinition().getId());
        assertEquals(Outcome.GO_WITH_CONDITIONS, dpia.getOutcome());
        assertEquals(List.of("Logopslag gennemgås månedligt"), dpia.getConditions());
        assertEquals(Outcome.ESCALATED, gate.getResult());
        assertEquals("kk-it-anskaffelse.body.direktion", gate.getEscalatedTo().getId());
        assertSame(Texts.find(COPENHAGEN, "kk-it-anskaffelse.phase.loesning.gate.stop-go-2", GateDef.class), gate.getGate());
        assertEquals(DecisionOutcome.APPROVED_WITH_CONDITIONS, decision.getOutcome());
        assertEquals("kk-it-anskaffelse.body.direktion", decision.getBy().getFirst().getId());
    }

    @Test
    void nackasPilotSkipsTheProcurementAndStatesItsArtificialIntelligence() {
        EffectiveProcess process = process(NACKA, "nacka-digitalisering");
        Acquisition pilot = Texts.find(NACKA, "nacka-2026-041", Acquisition.class);

        assertEquals(7, process.phases().size());
        assertEquals(List.of("behov", "klassa", "bereda", "skydd", "plan", "uppfoljning"),
                process.phases(pilot.getCategory()).stream().map(EffectiveProcess::localName).toList());
        assertEquals(Tri.YES, pilot.getCategory().getSimplified());
        assertEquals(Tri.YES, pilot.getInformation().getContainsAI());
        assertEquals(AiClass.LIMITED, pilot.getInformation().getAiClass());
        assertEquals(AiTraining.FORBIDDEN, pilot.getInformation().getTrainingOnOwnData());
        assertEquals(LocalDate.of(2026, 6, 30), pilot.getPilot().getTo());
        assertEquals("8 handläggare", pilot.getPilot().getScope());
    }

    @Test
    void aConditionMayAskForAnAnswer() {
        GateDef gate = Texts.find(NACKA, "nacka-digitalisering.phase.skydd.gate.skyddat", GateDef.class);
        Comparison answer = (Comparison) gate.getRequires().getFirst().getWhen();

        assertEquals(Variable.ANSWER, answer.getVariable());
        assertEquals("nacka-digitalisering.assessment.granskning", answer.getAnswerOf().getId());
        assertEquals("dpia recommended", answer.getValue());
    }

    @Test
    void aConditionMayStandOnAWholeGate() {
        GateDef gate = Texts.find(NACKA, "nacka-digitalisering.phase.uppfoljning.gate.pilotslut", GateDef.class);

        assertComparison(Variable.CATEGORY, ComparisonOperator.EQUAL, "pilot", gate.getWhen());
    }

    @Test
    void inTheLifeCycleSomebodyMayInterveneInAnyPhaseAndWaitingEscalates() {
        EffectiveProcess process = process(LIFE_CYCLE, "central-it-anskaffelse");
        GateDef idea = Texts.find(LIFE_CYCLE, "central-it-anskaffelse.phase.ide.gate.g-ide", GateDef.class);

        assertTrue(process.phases().stream().map(PhaseDef::getIntervention).allMatch(each -> each.size() == 1));
        assertEquals(30, idea.getWithinDays());
        assertEquals(EscalationTrigger.OVERDUE, idea.getEscalations().getFirst().getOn());
    }

    @Test
    void aContractToBeEndedSaysByWhen() {
        ContractNotice notice = Texts.find(LIFE_CYCLE, "kommune-2026-08.contract.kommune.kontrakt.esdh-gl",
                ContractNotice.class);

        assertEquals(6, notice.getNoticeMonths());
        assertEquals(LocalDate.of(2026, 7, 31), notice.getTerminateBy());
    }

    @Test
    void severalTextsAreReadAtOnce() {
        AcquisitionFormat format = new AcquisitionFormat();
        List<String> problems = IntStream.range(0, 60).parallel().mapToObj(i -> format.read(PartSource.of(i + ".acq",
                Originals.text(NAMES.get(i % 3)).getBytes(StandardCharsets.UTF_8)))).map(LoadedPart::problems)
                .map(Texts::told).flatMap(List::stream).toList();

        assertEquals(List.of(), problems);
    }

    @Test
    void theFileIsAPartWithThePrefixesThatItUses() {
        Part part = (Part) COPENHAGEN.parts().getFirst().roots().getFirst();

        assertEquals(List.of("kk.org", "kk.applications", "foi.components"), part.getNamespaces());
        assertEquals("a.acq", part.getId());
    }

    private static EffectiveProcess process(Landscape landscape, String id) {
        return EffectiveProcess.of(Texts.find(landscape, id, ProcessDefinition.class));
    }
}
