// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

/** The fields of a contract. */
public enum ContractField implements Field {
    /** UUID; no column has had it so far. */
    UUID("IT Kontrakt (UUID)", "SourceEntityUuid", "uuid", Home.FEATURE),
    /** Number that the municipality gives it. */
    NUMBER("Kontrakt ID|IT Kontrakt Id", "ContractId", "general.contractId", Home.FEATURE),
    /** Name. */
    NAME("IT Kontrakt|IT Kontrakt Navn (påkrævet)|IT Kontrakt Navn", "Name", "name", Home.FEATURE),
    /** Contract that it is an addition to. */
    PARENT("Overordnet kontrakt", "ParentContractUuid&ParentContractName", "parentContract", Home.FEATURE),
    /** Valid from. */
    FROM("Gyldig fra", "Concluded", "general.validity.validFrom", Home.FEATURE),
    /** Valid to. */
    TO("Gyldig til|Udløbsdato", "ExpirationDate", "general.validity.validTo", Home.FEATURE),
    /** When it was signed. */
    SIGNED("Indgået", "", "supplier.signedAt", Home.FEATURE),
    /** How much depends on it. */
    CRITICALITY("Kritikalitet", "CriticalityName", "general.criticality", Home.PROPERTY),
    /** Unit that answers for it. */
    OWNER("Ansvarlig org. enhed|Ansv. organisationsenhed", "ResponsibleOrgUnitName", "responsible.organizationUnit",
            Home.FEATURE),
    /** Who delivers. */
    SUPPLIER("Leverandør", "SupplierName", "supplier.organization", Home.FEATURE),
    /** Who signed it. */
    SIGNER("Kontraktunderskriver", "ContractSigner", "responsible.signedBy", Home.PERSON),
    /** Who signed it for the supplier. */
    SUPPLIER_SIGNER("", "", "supplier.signedBy", Home.PERSON),
    /** Kind of contract. */
    TYPE("Kontrakttype", "ContractTypeName", "general.contractType", Home.FEATURE),
    /** What it was made from. */
    TEMPLATE("Kontraktskabelon", "ContractTemplateName", "general.contractTemplate", Home.PROPERTY),
    /** How it was bought. */
    PURCHASE("Indkøbsform", "PurchaseFormName", "procurement.purchaseType", Home.FEATURE),
    /** How the next is to be bought. */
    STRATEGY("Genanskaffelsesstrategi", "ProcurementStrategyName", "procurement.procurementStrategy", Home.PROPERTY),
    /** When the next is to be bought. */
    PLAN("Genanskaffelsesplan", "", "", Home.PROPERTY),
    /** In which year. */
    PLAN_YEAR("", "ProcurementPlanYear", "procurement.procurementPlan.year", Home.PROPERTY),
    /** In which quarter. */
    PLAN_QUARTER("", "ProcurementPlanQuarter", "procurement.procurementPlan.quarterOfYear", Home.PROPERTY),
    /** Whether that has begun. */
    INITIATED("Genanskaffelse igangsat", "ProcurementInitiated", "procurement.procurementInitiated", Home.PROPERTY),
    /** Agreements on data processing. */
    AGREEMENTS("Databehandleraftaler", "DataProcessingAgreements|DataProcessingAgreementsCsv",
            "dataProcessingRegistrations", Home.FEATURE),
    /** Systems that it covers, by name. */
    SYSTEMS("IT Systemer", "ItSystemUsagesCsv", "", Home.FEATURE),
    /** Systems that it covers, by their UUID in the catalogue. */
    SYSTEM_UUIDS("IT Systemer (UUID)", "ItSystemUsagesSystemUuidCsv", "", Home.FEATURE),
    /** Systems that it covers, by the UUID of their use. */
    USAGES("", "", "systemUsages", Home.FEATURE),
    /** Units that pay. */
    PAYERS("Organisationsenheder med eksterne betalinger|Organisationsenheder med eksterne/interne betalinger", "", "",
            Home.PROPERTY),
    /** Units that pay within the house. */
    INTERNAL_PAYERS("Organisationsenheder med interne betalinger", "", "", Home.PROPERTY),
    /** How many relations it covers. */
    RELATIONS("Antal relationer", "NumberOfAssociatedSystemRelations", "", Home.NOWHERE),
    /** Where more stands. */
    REFERENCE("Reference", "ActiveReferenceTitle|ActiveReferenceUrl", "externalReferences.url", Home.PROPERTY),
    /** Document or case. */
    DOCUMENT("Dokument ID/Sagsnr.|Dokument ID / Sagsnr.", "ActiveReferenceExternalReferenceId",
            "externalReferences.documentId", Home.PROPERTY),
    /** What it cost to buy, in kroner. */
    ACQUISITION("Anskaffelse", "AccumulatedAcquisitionCost", "payments.external.acquisition", Home.FEATURE),
    /** What it costs a year, in kroner. */
    OPERATION("Drift/år", "AccumulatedOperationCost", "payments.external.operation", Home.FEATURE),
    /** What else it costs, in kroner. */
    OTHER("Andet", "AccumulatedOtherCost", "payments.external.other", Home.FEATURE),
    /** When the yearly cost began. */
    OPERATION_FROM("Driftsvederlag begyndt", "OperationRemunerationBegunDate",
            "paymentModel.operationsRemunerationStartedAt", Home.FEATURE),
    /** What is paid for. */
    PAYMENT_MODEL("Betalingsmodel", "PaymentModelName", "paymentModel.paymentModel", Home.PROPERTY),
    /** How often is paid. */
    PAYMENT_FREQUENCY("Betalingsfrekvens", "PaymentFrequencyName", "paymentModel.paymentFrequency", Home.PROPERTY),
    /** When it was last looked at. */
    AUDIT("Audit dato", "LatestAuditDate", "", Home.PROPERTY),
    /** With what result. */
    AUDIT_STATUS("Audit status", "", "", Home.PROPERTY),
    /** How long it runs. */
    DURATION("Varighed", "Duration", "", Home.PROPERTY),
    /** Whether it runs until somebody ends it. */
    ONGOING("", "", "agreementPeriod.isContinuous", Home.FEATURE),
    /** How it can be prolonged. */
    OPTION("Option", "OptionExtendName", "agreementPeriod.extensionOptions", Home.FEATURE),
    /** Months of notice. */
    NOTICE("Opsigelse (måneder)", "TerminationDeadlineName", "termination.terms.noticePeriodMonths", Home.FEATURE),
    /** What the notice runs to the end of. */
    NOTICE_AT("", "", "termination.terms.noticeByEndOf", Home.FEATURE),
    /** Not to be ended before. */
    IRREVOCABLE("Uopsigelig til|Uopsigeligt til", "IrrevocableTo", "agreementPeriod.irrevocableUntil", Home.FEATURE),
    /** When it was ended. */
    TERMINATED("Opsagt|Kontrakten opsagt", "TerminatedAt", "termination.terminatedAt", Home.FEATURE),
    /** Notes. */
    NOTES("Bemærkning", "", "general.notes", Home.FEATURE),
    /** Number that KITOS's own import takes. */
    ROW("Id", "", "", Home.NOWHERE),
    /** Who changed it. */
    CHANGED_BY("Sidst redigeret: Bruger", "LastEditedByUserName", "lastModifiedBy|createdBy", Home.PERSON),
    /** When it was changed. */
    CHANGED_ON("Sidst redigeret: Dato", "LastEditedAtDate", "lastModified", Home.NOWHERE),
    /** What follows from the dates. */
    STATUS("Status", "IsActive", "general.validity|organizationContext", Home.NOWHERE);

    private final Names names;
    private final Home home;

    ContractField(String headers, String odata, String rest, Home home) {
        this.names = Names.of(headers, odata, rest);
        this.home = home;
    }

    @Override
    public Names names() {
        return names;
    }

    @Override
    public Home home() {
        return home;
    }
}
