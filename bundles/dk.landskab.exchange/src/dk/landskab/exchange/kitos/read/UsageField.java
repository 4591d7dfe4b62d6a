// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** The fields of a system that a municipality uses. */
public final class UsageField {

    private static final FieldList FIELDS = new FieldList();

    /** UUID of the system in the catalogue. */
    public static final Field SYSTEM = FIELDS.feature("IT-System (UUID)", "ItSystemUuid", "systemContext.uuid");
    /** UUID of the use. */
    public static final Field USAGE = FIELDS.feature("", "SourceEntityUuid", "uuid");
    /** Name in the catalogue. */
    public static final Field NAME = FIELDS.feature("IT System|IT-System", "SystemName", "systemContext.name");
    /** Name that is used here. */
    public static final Field LOCAL_NAME = FIELDS.feature("Lokal kaldenavn|Lokalt kaldenavn", "LocalCallName",
            "general.localCallName");
    /** Former name in the catalogue. */
    public static final Field FORMER_NAME = FIELDS.feature("Tidligere systemnavn", "SystemPreviousName", "");
    /** Version in use. */
    public static final Field VERSION = FIELDS.feature("Version", "Version", "general.systemVersion");
    /** Number that the municipality gives it. */
    public static final Field LOCAL_ID = FIELDS.property("Lokal System ID", "LocalSystemId", "general.localSystemId");
    /** What the catalogue says of it. */
    public static final Field DESCRIPTION = FIELDS.feature("IT-System (Beskrivelse)", "SystemDescription", "");
    /** UUID elsewhere. */
    public static final Field EXTERNAL_UUID = FIELDS.feature("IT-System (Externt UUID)|IT-System (Eksternt UUID)",
            "ExternalSystemUuid", "");
    /** System that it is a part of. */
    public static final Field PARENT = FIELDS.feature("Overordnet IT System|Overordnet IT-System",
            "ParentItSystemUuid&ParentItSystemName", "");
    /** Unit that answers for it. */
    public static final Field OWNER = FIELDS.feature("Ansv. organisationsenhed",
            "ResponsibleOrganizationUnitUuid&ResponsibleOrganizationUnitName",
            "organizationUsage.responsibleOrganizationUnit");
    /** Units that use it. */
    public static final Field UNITS = FIELDS.feature("Relevante organisationsenheder",
            "RelevantOrganizationUnitNamesAsCsv", "organizationUsage.usingOrganizationUnits");
    /** Kind of system. */
    public static final Field BUSINESS_TYPE = FIELDS.feature("Forretningstype", "ItSystemBusinessTypeName", "");
    /** KLE numbers of the catalogue. */
    public static final Field KLE = FIELDS.feature("KLE ID", "ItSystemKLEIdsAsCsv", "");
    /** Their titles. */
    public static final Field KLE_NAMES = FIELDS.nowhere("KLE navn", "ItSystemKLENamesAsCsv", "");
    /** KLE numbers that the municipality adds. */
    public static final Field LOCAL_KLE = FIELDS.feature("Lokale KLE ID", "LocalKleIdsAsCsv",
            "localKLEDeviations.addedKLE");
    /** Their titles. */
    public static final Field LOCAL_KLE_NAMES = FIELDS.nowhere("Lokale KLE navn", "LocalKleNamesAsCsv", "");
    /** KLE numbers of the catalogue that do not hold here. */
    public static final Field REMOVED_KLE = FIELDS.feature("", "", "localKLEDeviations.removedKLE");
    /** Where more stands. */
    public static final Field REFERENCE = FIELDS.property("Lokal Reference", "LocalReferenceTitle|LocalReferenceUrl",
            "externalReferences.url");
    /** Document or case. */
    public static final Field DOCUMENT = FIELDS.property("Dokument ID / Sagsnr.|Dokument ID/Sagsnr.",
            "LocalReferenceDocumentId", "externalReferences.documentId");
    /** Kinds of personal data. */
    public static final Field SENSITIVITY = FIELDS.feature("DataType|Datatype", "SensitiveDataLevelsAsCsv",
            "gdpr.dataSensitivityLevels");
    /** Civil registration numbers and the like. */
    public static final Field SPECIFIC_DATA = FIELDS.feature("", "", "gdpr.specificPersonalData");
    /** How confidential the data are. */
    public static final Field CLASSIFICATION = FIELDS.feature("Klassifikation af data i systemet",
            "ItSystemCategoriesName|DataClassificationName", "general.dataClassification");
    /** Supplier of the main contract. */
    public static final Field SUPPLIER = FIELDS.property("Leverandør", "MainContractSupplierName", "");
    /** Who owns the product. */
    public static final Field RIGHTS_HOLDER = FIELDS.feature("Rettighedshaver", "ItSystemRightsHolderName", "");
    /** Who registered it. */
    public static final Field TAKEN_BY = FIELDS.person("Taget i anvendelse af", "ObjectOwnerName", "createdBy");
    /** Who changed it. */
    public static final Field CHANGED_BY = FIELDS.person("Sidst redigeret: Bruger", "LastChangedByName",
            "lastModifiedBy");
    /** When it was changed. */
    public static final Field CHANGED_ON = FIELDS.nowhere("Sidst redigeret: Dato", "LastChangedAt", "lastModified");
    /** In use from. */
    public static final Field FROM = FIELDS.feature("Ibrugtagningsdato", "Concluded", "general.validity.validFrom");
    /** In use to. */
    public static final Field TO = FIELDS.feature("Slutdato for anvendelse", "ExpirationDate",
            "general.validity.validTo");
    /** Where in its life it is. */
    public static final Field LIFECYCLE = FIELDS.feature("Livscyklus", "LifeCycleStatus",
            "general.validity.lifeCycleStatus");
    /** What must be archived. */
    public static final Field ARCHIVE_DUTY = FIELDS.property("Arkiveringspligt", "ArchiveDuty",
            "archiving.archiveDuty");
    /** Whether it holds documents. */
    public static final Field DOCUMENTS = FIELDS.property("Er dokumentbærende", "IsHoldingDocument",
            "archiving.documentBearing");
    /** End of the period of its journal. */
    public static final Field JOURNAL_END = FIELDS.property("Journalperiode slutdato", "ActiveArchivePeriodEndDate",
            "archiving.journalPeriods.endDate");
    /** Where the risk assessment stands. */
    public static final Field RISK_LINK = FIELDS.property("Link til risikovurdering", "RiskSupervisionDocumentationUrl",
            "gdpr.riskAssessmentDocumentation.url");
    /** Where the record of processing stands. */
    public static final Field DIRECTORY = FIELDS.property("Fortegnelse", "LinkToDirectoryUrl",
            "gdpr.directoryDocumentation.url");
    /** Where it runs. */
    public static final Field HOSTING = FIELDS.feature("IT systemet driftes", "HostedAt",
            "general.hostedAt|gdpr.hostedAt");
    /** What it is for. */
    public static final Field PURPOSE = FIELDS.feature("Systemets overordnede formål", "GeneralPurpose",
            "general.purpose|gdpr.purpose");
    /** What personal data are processed for. */
    public static final Field PROCESSING_PURPOSE = FIELDS.property("Behandlingsformål", "ProcessingPurpose",
            "gdpr.processingPurpose");
    /** Whether its agreements are concluded; the agreements say it too. */
    public static final Field CONCLUDED = FIELDS.nowhere("Databehandleraftale er indgået",
            "DataProcessingRegistrationsConcludedAsCsv", "");
    /** Its registrations of data processing. */
    public static final Field AGREEMENTS = FIELDS.property("Databehandling", "DataProcessingRegistrationNamesAsCsv",
            "");
    /** Systems that it uses. */
    public static final Field USES = FIELDS.feature("Anvendte systemer",
            "OutgoingRelatedItSystemUsages|OutgoingRelatedItSystemUsagesNamesAsCsv", "");
    /** Systems that use it. */
    public static final Field USED_BY = FIELDS.feature("Systemer der anvender systemet",
            "IncomingRelatedItSystemUsages|IncomingRelatedItSystemUsagesNamesAsCsv", "");
    /** Interfaces that it uses, without saying of what. */
    public static final Field INTERFACES = FIELDS.property("Anvendte snitflader", "DependsOnInterfacesNamesAsCsv", "");
    /** Their ids. */
    public static final Field INTERFACE_IDS = FIELDS.property("Snitflade ID'er|Snitflade IDer",
            "ItInterfaceIdsAsCsv", "");
    /** Their versions. */
    public static final Field INTERFACE_VERSIONS = FIELDS.property("Snitflade versioner",
            "ItInterfaceVersionsAsCsv", "");
    /** Its contracts; the contracts say it too. */
    public static final Field CONTRACTS = FIELDS.property("IT Kontrakter", "AssociatedContractsNamesCsv", "");
    /** Whether its risks were assessed. */
    public static final Field RISK = FIELDS.feature("Foretaget risikovurdering", "RiskAssessmentConducted",
            "gdpr.riskAssessmentConducted");
    /** When. */
    public static final Field RISK_DATE = FIELDS.feature("Dato for seneste risikovurdering", "RiskAssessmentDate",
            "gdpr.riskAssessmentConductedDate");
    /** With what result. */
    public static final Field RISK_RESULT = FIELDS.feature("Hvad viste den seneste risikovurdering",
            "RiskAssessmentResult", "gdpr.riskAssessmentResult");
    /** When next. */
    public static final Field RISK_PLANNED = FIELDS.feature("Dato for planlagt risikovurdering",
            "PlannedRiskAssessmentDate", "gdpr.plannedRiskAssessmentDate");
    /** Whether its impact on data protection was assessed. */
    public static final Field DPIA = FIELDS.feature("DPIA gennemført", "DPIAConducted|DpiaConducted",
            "gdpr.dpiaConducted");
    /** When. */
    public static final Field DPIA_DATE = FIELDS.feature("", "", "gdpr.dpiaDate");
    /** Notes. */
    public static final Field NOTES = FIELDS.property("Noter", "Note", "general.notes");
    /** How many use it, as a range. */
    public static final Field USERS = FIELDS.feature("Antal brugere", "UserCount|ExpectedUsers", "");
    /** At least how many use it. */
    public static final Field USERS_FROM = FIELDS.feature("", "", "general.numberOfExpectedUsers.lowerBound");
    /** At most how many use it. */
    public static final Field USERS_TO = FIELDS.feature("", "", "general.numberOfExpectedUsers.upperBound");
    /** Whether the municipality depends on it. */
    public static final Field CRITICAL = FIELDS.feature("Forretningskritisk IT-system", "IsBusinessCritical",
            "general.isBusinessCritical|gdpr.businessCritical");
    /** How much depends on it. */
    public static final Field CRITICALITY = FIELDS.feature("Kritikalitet",
            "SystemUsageCriticalityLevelName|CriticalityLevelName|Criticality",
            "general.systemUsageCriticalityLevel|general.criticalityLevel");
    /** Whether society depends on it. */
    public static final Field SOCIETAL = FIELDS.feature("Samfundskritisk IT-system", "IsSociallyCritical",
            "general.isSociallyCritical");
    /** Whether there is artificial intelligence in it. */
    public static final Field AI = FIELDS.feature("Indeholder AI-teknologi", "ContainsAITechnology",
            "general.containsAITechnology");
    /** Whether its pages are accessible. */
    public static final Field ACCESSIBLE = FIELDS.feature("Webtilgængelighed", "WebAccessibilityCompliance",
            "general.webAccessibilityCompliance");
    /** What kind of system it is technically. */
    public static final Field TECHNICAL_TYPES = FIELDS.property("Teknisk systemtyper|Tekniske systemtyper",
            "TechnicalSystemTypeNamesAsCsv|TechnicalSystemTypesAsCsv", "general.technicalSystemTypes");
    /** What the National Archives advise to keep. */
    public static final Field ARCHIVE_ADVICE = FIELDS.property("Rigsarkivets vejledning til arkivering",
            "CatalogArchiveDuty", "");
    /** What they say of it. */
    public static final Field ARCHIVE_COMMENT = FIELDS.property("Bemærkning fra Rigsarkivet",
            "CatalogArchiveDutyComment", "");
    /** When its pages were last tried. */
    public static final Field ACCESSIBLE_ON = FIELDS.property("Seneste webtilgængelighedskontrol",
            "LastWebAccessibilityCheck", "general.lastWebAccessibilityCheck");
    /** What was found. */
    public static final Field ACCESSIBLE_NOTES = FIELDS.property("Noter om webtilgængelighed", "WebAccessibilityNotes",
            "general.webAccessibilityNotes");
    /** When somebody last said how much depends on it. */
    public static final Field CRITICALITY_ON = FIELDS.property("Systemkritikalitet sidst opdateret",
            "CriticalityFieldsLastChanged", "general.criticalityFieldsLastChanged");
    /** Whether it needs an agreement on data processing. */
    public static final Field AGREEMENT_NEEDED = FIELDS.property("Kræver system databehandleraftale",
            "IsDataProcessingAgreementRequired", "gdpr.isDataProcessingAgreementRequired");
    /** On what terms it and its code may be used. */
    public static final Field LICENCE = FIELDS.property("Licens- og kodegrundlag", "LicensingAndCodeModels",
            "general.licensingAndCodeModels");
    /** What follows from the dates. */
    public static final Field STATUS = FIELDS.nowhere(
            "Status|Status (Datofelter)|Status (Livscyklus)|Status (Markeret kontrakt)", "", "general.validity");

    /** All of them. */
    static final List<Field> ALL = FIELDS.all();

    private UsageField() {
    }
}
