// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** The fields of a contract. */
public final class ContractField {

    private static final FieldList FIELDS = new FieldList();

    /** UUID; no column has had it so far. */
    public static final Field UUID = FIELDS.feature("IT Kontrakt (UUID)", "SourceEntityUuid", "uuid");
    /** Number that the municipality gives it. */
    public static final Field NUMBER = FIELDS.feature("Kontrakt ID|IT Kontrakt Id", "ContractId", "general.contractId");
    /** Name. */
    public static final Field NAME = FIELDS.feature(
            "IT Kontrakt|IT Kontrakt Navn (påkrævet)|IT Kontrakt Navn", "Name", "name");
    /** Contract that it is an addition to. */
    public static final Field PARENT = FIELDS.feature("Overordnet kontrakt", "ParentContractUuid&ParentContractName",
            "parentContract");
    /** Valid from. */
    public static final Field FROM = FIELDS.feature("Gyldig fra", "Concluded", "general.validity.validFrom");
    /** Valid to. */
    public static final Field TO = FIELDS.feature("Gyldig til|Udløbsdato", "ExpirationDate",
            "general.validity.validTo");
    /** When it was signed. */
    public static final Field SIGNED = FIELDS.feature("Indgået", "", "supplier.signedAt");
    /** How much depends on it. */
    public static final Field CRITICALITY = FIELDS.property("Kritikalitet", "CriticalityName", "general.criticality");
    /** Unit that answers for it. */
    public static final Field OWNER = FIELDS.feature("Ansvarlig org. enhed|Ansv. organisationsenhed",
            "ResponsibleOrgUnitName", "responsible.organizationUnit");
    /** Who delivers. */
    public static final Field SUPPLIER = FIELDS.feature("Leverandør", "SupplierName", "supplier.organization");
    /** Who signed it. */
    public static final Field SIGNER = FIELDS.person("Kontraktunderskriver", "ContractSigner", "responsible.signedBy");
    /** Who signed it for the supplier. */
    public static final Field SUPPLIER_SIGNER = FIELDS.person("", "", "supplier.signedBy");
    /** Kind of contract. */
    public static final Field TYPE = FIELDS.feature("Kontrakttype", "ContractTypeName", "general.contractType");
    /** What it was made from. */
    public static final Field TEMPLATE = FIELDS.property("Kontraktskabelon", "ContractTemplateName",
            "general.contractTemplate");
    /** How it was bought. */
    public static final Field PURCHASE = FIELDS.feature("Indkøbsform", "PurchaseFormName", "procurement.purchaseType");
    /** How the next is to be bought. */
    public static final Field STRATEGY = FIELDS.property("Genanskaffelsesstrategi", "ProcurementStrategyName",
            "procurement.procurementStrategy");
    /** When the next is to be bought. */
    public static final Field PLAN = FIELDS.property("Genanskaffelsesplan", "", "");
    /** In which year. */
    public static final Field PLAN_YEAR = FIELDS.property("", "ProcurementPlanYear",
            "procurement.procurementPlan.year");
    /** In which quarter. */
    public static final Field PLAN_QUARTER = FIELDS.property("", "ProcurementPlanQuarter",
            "procurement.procurementPlan.quarterOfYear");
    /** Whether that has begun. */
    public static final Field INITIATED = FIELDS.property("Genanskaffelse igangsat", "ProcurementInitiated",
            "procurement.procurementInitiated");
    /** Agreements on data processing. */
    public static final Field AGREEMENTS = FIELDS.feature("Databehandleraftaler",
            "DataProcessingAgreements|DataProcessingAgreementsCsv", "dataProcessingRegistrations");
    /** Systems that it covers, by name. */
    public static final Field SYSTEMS = FIELDS.feature("IT Systemer", "ItSystemUsagesCsv", "");
    /** Systems that it covers, by their UUID in the catalogue. */
    public static final Field SYSTEM_UUIDS = FIELDS.feature("IT Systemer (UUID)",
            "ItSystemUsagesSystemUuidCsv|ItSystemUsageUuidsAsCsv", "");
    /** Systems that it covers, by the UUID of their use. */
    public static final Field USAGES = FIELDS.feature("", "", "systemUsages");
    /** Units that pay. */
    public static final Field PAYERS = FIELDS.property(
            "Organisationsenheder med eksterne betalinger|Organisationsenheder med eksterne/interne betalinger",
            "ExternalPaymentOrganizationUnitsCsv", "");
    /** Units that pay within the house. */
    public static final Field INTERNAL_PAYERS = FIELDS.property("Organisationsenheder med interne betalinger",
            "InternalPaymentOrganizationUnitsCsv", "");
    /** How many relations it covers. */
    public static final Field RELATIONS = FIELDS.nowhere("Antal relationer", "NumberOfAssociatedSystemRelations", "");
    /** Where more stands. */
    public static final Field REFERENCE = FIELDS.property("Reference", "ActiveReferenceTitle|ActiveReferenceUrl",
            "externalReferences.url");
    /** Document or case. */
    public static final Field DOCUMENT = FIELDS.property("Dokument ID/Sagsnr.|Dokument ID / Sagsnr.",
            "ActiveReferenceExternalReferenceId", "externalReferences.documentId");
    /** What it cost to buy, in kroner. */
    public static final Field ACQUISITION = FIELDS.feature("Anskaffelse", "AccumulatedAcquisitionCost",
            "payments.external.acquisition");
    /** What it costs a year, in kroner. */
    public static final Field OPERATION = FIELDS.feature("Drift/år", "AccumulatedOperationCost",
            "payments.external.operation");
    /** What else it costs, in kroner. */
    public static final Field OTHER = FIELDS.feature("Andet", "AccumulatedOtherCost", "payments.external.other");
    /** When the yearly cost began. */
    public static final Field OPERATION_FROM = FIELDS.feature("Driftsvederlag begyndt",
            "OperationRemunerationBegunDate", "paymentModel.operationsRemunerationStartedAt");
    /** What is paid for. */
    public static final Field PAYMENT_MODEL = FIELDS.property("Betalingsmodel", "PaymentModelName",
            "paymentModel.paymentModel");
    /** How often is paid. */
    public static final Field PAYMENT_FREQUENCY = FIELDS.property("Betalingsfrekvens", "PaymentFrequencyName",
            "paymentModel.paymentFrequency");
    /** When it was last looked at. */
    public static final Field AUDIT = FIELDS.property("Audit dato", "LatestAuditDate", "");
    /** With what result. */
    public static final Field AUDIT_STATUS = FIELDS.property("Audit status", "", "");
    /** How long it runs. */
    public static final Field DURATION = FIELDS.property("Varighed", "Duration", "");
    /** Whether it runs until somebody ends it. */
    public static final Field ONGOING = FIELDS.feature("", "", "agreementPeriod.isContinuous");
    /** How it can be prolonged. */
    public static final Field OPTION = FIELDS.feature("Option", "OptionExtendName", "agreementPeriod.extensionOptions");
    /** Months of notice. */
    public static final Field NOTICE = FIELDS.feature("Opsigelse (måneder)", "TerminationDeadlineName",
            "termination.terms.noticePeriodMonths");
    /** What the notice runs to the end of. */
    public static final Field NOTICE_AT = FIELDS.feature("", "", "termination.terms.noticeByEndOf");
    /** Not to be ended before. */
    public static final Field IRREVOCABLE = FIELDS.feature("Uopsigelig til|Uopsigeligt til", "IrrevocableTo",
            "agreementPeriod.irrevocableUntil");
    /** When it was ended. */
    public static final Field TERMINATED = FIELDS.feature("Opsagt|Kontrakten opsagt", "TerminatedAt",
            "termination.terminatedAt");
    /** Notes. */
    public static final Field NOTES = FIELDS.feature("Bemærkning", "", "general.notes");
    /** Number that KITOS's own import takes. */
    public static final Field ROW = FIELDS.nowhere("Id", "", "");
    /** Who changed it. */
    public static final Field CHANGED_BY = FIELDS.person("Sidst redigeret: Bruger", "LastEditedByUserName",
            "lastModifiedBy|createdBy");
    /** When it was changed. */
    public static final Field CHANGED_ON = FIELDS.nowhere("Sidst redigeret: Dato", "LastEditedAtDate", "lastModified");
    /** What follows from the dates. */
    public static final Field STATUS = FIELDS.nowhere("Status", "IsActive", "general.validity|organizationContext");

    /** All of them. */
    static final List<Field> ALL = FIELDS.all();

    private ContractField() {
    }
}
