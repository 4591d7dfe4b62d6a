// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import static dk.landskab.acquisition.writing.ContentOrder.sorted;

import dk.landskab.acquisition.conversion.Dates;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Tri;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.Candidate;
import dk.landskab.model.procurement.Connection;
import dk.landskab.model.procurement.ExpectedEffect;
import dk.landskab.model.procurement.InformationNeed;
import dk.landskab.model.procurement.ProcurementPackage.Literals;

/** A case in sentences, up to what happened in it. */
final class CaseText {

    private final Lines lines;
    private final Wording say;

    CaseText(Lines lines, Wording wording) {
        this.lines = lines;
        this.say = wording;
    }

    void write(Acquisition acquisition) {
        lines.open("acquisition", say.name(acquisition.getId()), say.text("", acquisition.getName()));
        subject(acquisition);
        if (!acquisition.getCandidates().isEmpty()) {
            lines.open("candidates");
            sorted(acquisition.getCandidates()).forEach(this::candidate);
            lines.close();
        }
        if (acquisition.getInformation() != null) {
            information(acquisition.getInformation());
        }
        sorted(acquisition.getConnections()).forEach(this::connection);
        sorted(acquisition.getExpectedEffects()).forEach(this::effect);
        if (acquisition.getPilot() != null) {
            lines.line("pilot", say.plain("from", acquisition.getPilot().getFrom()),
                    say.plain("to", acquisition.getPilot().getTo()),
                    say.text("scope", acquisition.getPilot().getScope()));
        }
        money(acquisition);
        sorted(acquisition.getRequirements()).forEach(each -> lines.line("requirement", say.local(each),
                say.literal("Norm", each.getLevel()), say.text("", each.getText()),
                say.names("from", each, Literals.REQUIREMENT__FROM), say.literal("topic", "Topic", each.getTopic())));
        sorted(acquisition.getNotices()).forEach(each -> lines.line(
                say.names("contract", each, Literals.CONTRACT_NOTICE__CONTRACT),
                say.plain("notice", each.getNoticeMonths(), "months"),
                say.plain("terminate by", each.getTerminateBy())));
        sorted(acquisition.getPhaseRecords()).forEach(new RecordText(lines, say)::write);
        lines.close();
    }

    private void subject(Acquisition acquisition) {
        clause(say.names("process", acquisition, Literals.ACQUISITION__PROCESS),
                say.names("category", acquisition, Literals.ACQUISITION__CATEGORY),
                say.literal("buys", "BuyKind", acquisition.getKindOfBuy()));
        String by = say.names("by", acquisition, Literals.ACQUISITION__REQUESTED_BY);
        String on = say.plain("on", acquisition.getRequestedOn());
        clause(by.isEmpty() && on.isEmpty() ? "" : "requested", by, on);
        clause(acquisition.eIsSet(Literals.ACQUISITION__STATE)
                ? say.literal("state", "AcquisitionState", acquisition.getState()) : "");
        clause(say.text("need", acquisition.getNeed()));
        clause(say.text("problem", acquisition.getProblem()));
        clause(say.text("description", acquisition.getDescription()));
        clause(say.names("owner", acquisition, CorePackage.Literals.ELEMENT__OWNER));
        clause(acquisition.eIsSet(Literals.ACQUISITION__PROCUREMENT)
                ? say.literal("procurement", "Procurement", acquisition.getProcurement()) : "");
        clause(acquisition.eIsSet(Literals.ACQUISITION__NEW_SUPPLIER)
                ? say.literal("newSupplier", "Tri", acquisition.getNewSupplier()) : "");
        clause(say.subjects("supports kle", acquisition, Literals.ACQUISITION__SUBJECTS));
        clause(say.names("supports", acquisition, Literals.ACQUISITION__SUPPORTS));
        sorted(acquisition.getTargets()).forEach(each -> lines.line(
                say.names("target", each, Literals.TARGET__APPLICATION),
                say.literal("Introduced", each.getIntroduced())));
        clause(say.names("replaces", acquisition, Literals.ACQUISITION__REPLACES));
        clause(say.names("pursues", acquisition, Literals.ACQUISITION__EFFECTS));
    }

    private void clause(String... words) {
        if (!String.join("", words).isEmpty()) {
            lines.line(words);
        }
    }

    private void candidate(Candidate candidate) {
        lines.line(say.names("existing", candidate, Literals.CANDIDATE__EXISTING),
                say.names("product", candidate, Literals.CANDIDATE__PRODUCT),
                say.plain("covers", candidate.getCoverage(), "%"),
                candidate.eIsSet(Literals.CANDIDATE__VERDICT) || candidate.getReason() != null
                        ? say.literal("Verdict", candidate.getVerdict()) : "",
                say.text("", candidate.getReason()));
    }

    private void information(InformationNeed need) {
        lines.open("information");
        sorted(need.getData()).forEach(each -> lines.line(say.names("data", each, Literals.DATA_NEED__DATA),
                say.plain("confidentiality", each.getConfidentiality()), say.plain("integrity", each.getIntegrity()),
                say.plain("availability", each.getAvailability())));
        clause(say.literals("personal", "PersonalData", need.getPersonal()),
                say.literals("of", "DataSubject", need.getDataSubjects()));
        if (need.eIsSet(Literals.INFORMATION_NEED__CONTAINS_AI) || need.eIsSet(Literals.INFORMATION_NEED__AI_CLASS)) {
            lines.line("ai", need.getContainsAI() == Tri.YES && need.eIsSet(Literals.INFORMATION_NEED__AI_CLASS)
                    ? say.literal("class", "AiClass", need.getAiClass())
                    : say.literal("AiPresence", need.getContainsAI()));
        }
        clause(say.literal("trainingOnOwnData", "AiTraining", need.getTrainingOnOwnData()));
        lines.close();
    }

    private void connection(Connection connection) {
        lines.line(say.names("connects", connection, Literals.CONNECTION__TO),
                say.literal("via", "Method", connection.getMethod()), say.literal("Mode", connection.getMode()),
                say.literal("Encrypted", connection.getEncrypted()),
                say.literal("Scanned", connection.getFileScanned()),
                say.names("on", connection, Literals.CONNECTION__PLATFORM));
    }

    private void effect(ExpectedEffect effect) {
        lines.line(say.text("effect", effect.getLabel()), say.text("unit", effect.getUnit()),
                say.plain("from", effect.getBaseline()), say.plain("on", effect.getBaselineDate()),
                say.plain("to", effect.getTarget()), say.plain("by", effect.getTargetDate()),
                say.names("goal", effect, Literals.EXPECTED_EFFECT__GOAL));
    }

    private void money(Acquisition acquisition) {
        String pool = say.names("pool", acquisition, Literals.ACQUISITION__POOL);
        if (pool.isEmpty() && acquisition.getCosts().isEmpty() && acquisition.getDoubleOperations().isEmpty()) {
            return;
        }
        lines.open("money");
        clause(pool);
        sorted(acquisition.getCosts()).forEach(this::cost);
        sorted(acquisition.getDoubleOperations()).forEach(each -> lines.line(
                say.names("double operation of", each, Literals.DOUBLE_OPERATION__OF),
                say.plain("until", each.getUntil())));
        lines.close();
    }

    private void cost(Cost cost) {
        lines.line(say.literal("CostKind", cost.getKind()), say.text("", cost.getLabel()),
                say.plain("", cost.getAmount()), say.plain("", cost.getCurrency()),
                say.literal("Period", cost.getPeriod()),
                cost.getFrom() == null ? "" : "from " + Dates.written(cost.getFrom(), cost.getPrecision()),
                cost.getTo() == null ? "" : "to " + Dates.written(cost.getTo(), cost.getPrecision()),
                say.literal("Certainty", cost.getCertainty()), say.plain("prices of", cost.getPriceYear()),
                say.names("for", cost, GovernancePackage.Literals.COST__OF),
                say.names("paid by", cost, GovernancePackage.Literals.COST__PAYER),
                say.names("charged to", cost, GovernancePackage.Literals.COST__POOL));
    }
}
