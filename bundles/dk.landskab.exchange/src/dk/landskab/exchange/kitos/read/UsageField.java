// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

/** The fields of a system that a municipality uses. */
public enum UsageField implements Field {
    /** UUID of the system in the catalogue. */
    SYSTEM("IT-System (UUID)", "ItSystemUuid", "systemContext.uuid", Home.FEATURE),
    /** UUID of the use. */
    USAGE("", "SourceEntityUuid", "uuid", Home.FEATURE),
    /** Name in the catalogue. */
    NAME("IT System|IT-System", "SystemName", "systemContext.name", Home.FEATURE),
    /** Name that is used here. */
    LOCAL_NAME("Lokal kaldenavn|Lokalt kaldenavn", "LocalCallName", "general.localCallName", Home.FEATURE),
    /** Former name in the catalogue. */
    FORMER_NAME("Tidligere systemnavn", "SystemPreviousName", "", Home.FEATURE),
    /** Version in use. */
    VERSION("Version", "Version", "general.systemVersion", Home.FEATURE),
    /** Number that the municipality gives it. */
    LOCAL_ID("Lokal System ID", "LocalSystemId", "general.localSystemId", Home.PROPERTY),
    /** What the catalogue says of it. */
    DESCRIPTION("IT-System (Beskrivelse)", "SystemDescription", "", Home.FEATURE),
    /** UUID elsewhere. */
    EXTERNAL_UUID("IT-System (Externt UUID)|IT-System (Eksternt UUID)", "ExternalSystemUuid", "", Home.FEATURE),
    /** System that it is a part of. */
    PARENT("Overordnet IT System|Overordnet IT-System", "ParentItSystemUuid&ParentItSystemName", "", Home.FEATURE),
    /** Unit that answers for it. */
    OWNER("Ansv. organisationsenhed", "ResponsibleOrganizationUnitUuid&ResponsibleOrganizationUnitName",
            "organizationUsage.responsibleOrganizationUnit", Home.FEATURE),
    /** Units that use it. */
    UNITS("Relevante organisationsenheder", "RelevantOrganizationUnitNamesAsCsv",
            "organizationUsage.usingOrganizationUnits", Home.FEATURE),
    /** Kind of system. */
    BUSINESS_TYPE("Forretningstype", "ItSystemBusinessTypeName", "", Home.FEATURE),
    /** KLE numbers of the catalogue. */
    KLE("KLE ID", "ItSystemKLEIdsAsCsv", "", Home.FEATURE),
    /** Their titles. */
    KLE_NAMES("KLE navn", "ItSystemKLENamesAsCsv", "", Home.NOWHERE),
    /** KLE numbers that the municipality adds. */
    LOCAL_KLE("Lokale KLE ID", "LocalKleIdsAsCsv", "localKLEDeviations.addedKLE", Home.FEATURE),
    /** Their titles. */
    LOCAL_KLE_NAMES("Lokale KLE navn", "LocalKleNamesAsCsv", "", Home.NOWHERE),
    /** KLE numbers of the catalogue that do not hold here. */
    REMOVED_KLE("", "", "localKLEDeviations.removedKLE", Home.FEATURE),
    /** Where more stands. */
    REFERENCE("Lokal Reference", "LocalReferenceTitle|LocalReferenceUrl", "externalReferences.url", Home.PROPERTY),
    /** Document or case. */
    DOCUMENT("Dokument ID / Sagsnr.|Dokument ID/Sagsnr.", "LocalReferenceDocumentId",
            "externalReferences.documentId", Home.PROPERTY),
    /** Kinds of personal data. */
    SENSITIVITY("DataType|Datatype", "SensitiveDataLevelsAsCsv", "gdpr.dataSensitivityLevels", Home.FEATURE),
    /** Civil registration numbers and the like. */
    SPECIFIC_DATA("", "", "gdpr.specificPersonalData", Home.FEATURE),
    /** How confidential the data are. */
    CLASSIFICATION("Klassifikation af data i systemet", "DataClassificationName", "general.dataClassification",
            Home.FEATURE),
    /** Supplier of the main contract. */
    SUPPLIER("Leverandør", "MainContractSupplierName", "", Home.PROPERTY),
    /** Who owns the product. */
    RIGHTS_HOLDER("Rettighedshaver", "ItSystemRightsHolderName", "", Home.FEATURE),
    /** Who registered it. */
    TAKEN_BY("Taget i anvendelse af", "ObjectOwnerName", "createdBy", Home.PERSON),
    /** Who changed it. */
    CHANGED_BY("Sidst redigeret: Bruger", "LastChangedByName", "lastModifiedBy", Home.PERSON),
    /** When it was changed. */
    CHANGED_ON("Sidst redigeret: Dato", "LastChangedAt", "lastModified", Home.NOWHERE),
    /** In use from. */
    FROM("Ibrugtagningsdato", "Concluded", "general.validity.validFrom", Home.FEATURE),
    /** In use to. */
    TO("Slutdato for anvendelse", "ExpirationDate", "general.validity.validTo", Home.FEATURE),
    /** Where in its life it is. */
    LIFECYCLE("Livscyklus", "LifeCycleStatus", "general.validity.lifeCycleStatus", Home.FEATURE),
    /** What must be archived. */
    ARCHIVE_DUTY("Arkiveringspligt", "ArchiveDuty", "archiving.archiveDuty", Home.PROPERTY),
    /** Whether it holds documents. */
    DOCUMENTS("Er dokumentbærende", "IsHoldingDocument", "archiving.documentBearing", Home.PROPERTY),
    /** End of the period of its journal. */
    JOURNAL_END("Journalperiode slutdato", "ActiveArchivePeriodEndDate", "archiving.journalPeriods.endDate",
            Home.PROPERTY),
    /** Where the risk assessment stands. */
    RISK_LINK("Link til risikovurdering", "RiskSupervisionDocumentationUrl", "gdpr.riskAssessmentDocumentation.url",
            Home.PROPERTY),
    /** Where the record of processing stands. */
    DIRECTORY("Fortegnelse", "LinkToDirectoryUrl", "gdpr.directoryDocumentation.url", Home.PROPERTY),
    /** Where it runs. */
    HOSTING("IT systemet driftes", "HostedAt", "general.hostedAt", Home.FEATURE),
    /** What it is for. */
    PURPOSE("Systemets overordnede formål", "GeneralPurpose", "gdpr.purpose", Home.FEATURE),
    /** What personal data are processed for. */
    PROCESSING_PURPOSE("Behandlingsformål", "", "", Home.PROPERTY),
    /** Whether its agreements are concluded; the agreements say it too. */
    CONCLUDED("Databehandleraftale er indgået", "DataProcessingRegistrationsConcludedAsCsv", "", Home.NOWHERE),
    /** Its registrations of data processing. */
    AGREEMENTS("Databehandling", "DataProcessingRegistrationNamesAsCsv", "", Home.PROPERTY),
    /** Systems that it uses. */
    USES("Anvendte systemer", "OutgoingRelatedItSystemUsages|OutgoingRelatedItSystemUsagesNamesAsCsv", "",
            Home.FEATURE),
    /** Systems that use it. */
    USED_BY("Systemer der anvender systemet", "IncomingRelatedItSystemUsages|IncomingRelatedItSystemUsagesNamesAsCsv",
            "", Home.FEATURE),
    /** Interfaces that it uses, without saying of what. */
    INTERFACES("Anvendte snitflader", "DependsOnInterfacesNamesAsCsv", "", Home.PROPERTY),
    /** Their ids. */
    INTERFACE_IDS("Snitflade ID'er|Snitflade IDer", "", "", Home.PROPERTY),
    /** Their versions. */
    INTERFACE_VERSIONS("Snitflade versioner", "", "", Home.PROPERTY),
    /** Its contracts; the contracts say it too. */
    CONTRACTS("IT Kontrakter", "AssociatedContractsNamesCsv", "", Home.PROPERTY),
    /** Whether its risks were assessed. */
    RISK("Foretaget risikovurdering", "RiskAssessmentConducted", "gdpr.riskAssessmentConducted", Home.FEATURE),
    /** When. */
    RISK_DATE("Dato for seneste risikovurdering", "RiskAssessmentDate", "gdpr.riskAssessmentConductedDate",
            Home.FEATURE),
    /** With what result. */
    RISK_RESULT("Hvad viste den seneste risikovurdering", "RiskAssessmentResult", "gdpr.riskAssessmentResult",
            Home.FEATURE),
    /** When next. */
    RISK_PLANNED("Dato for planlagt risikovurdering", "PlannedRiskAssessmentDate", "gdpr.plannedRiskAssessmentDate",
            Home.FEATURE),
    /** Whether its impact on data protection was assessed. */
    DPIA("DPIA gennemført", "DPIAConducted", "gdpr.dpiaConducted", Home.FEATURE),
    /** When. */
    DPIA_DATE("", "", "gdpr.dpiaDate", Home.FEATURE),
    /** Notes. */
    NOTES("Noter", "Note", "general.notes", Home.PROPERTY),
    /** How many use it, as a range. */
    USERS("Antal brugere", "ExpectedUsers", "", Home.FEATURE),
    /** At least how many use it. */
    USERS_FROM("", "", "general.numberOfExpectedUsers.lowerBound", Home.FEATURE),
    /** At most how many use it. */
    USERS_TO("", "", "general.numberOfExpectedUsers.upperBound", Home.FEATURE),
    /** Whether the municipality depends on it. */
    CRITICAL("Forretningskritisk IT-system", "IsBusinessCritical", "general.isBusinessCritical|gdpr.businessCritical",
            Home.FEATURE),
    /** How much depends on it. */
    CRITICALITY("Kritikalitet", "CriticalityLevelName|Criticality", "general.criticalityLevel", Home.FEATURE),
    /** Whether society depends on it. */
    SOCIETAL("Samfundskritisk IT-system", "IsSociallyCritical", "general.isSociallyCritical", Home.FEATURE),
    /** Whether there is artificial intelligence in it. */
    AI("Indeholder AI-teknologi", "ContainsAITechnology", "general.containsAITechnology", Home.FEATURE),
    /** Whether its pages are accessible. */
    ACCESSIBLE("Webtilgængelighed", "WebAccessibilityCompliance", "general.webAccessibilityCompliance", Home.FEATURE),
    /** What kind of system it is technically. */
    TECHNICAL_TYPES("Teknisk systemtyper|Tekniske systemtyper", "TechnicalSystemTypesAsCsv",
            "general.technicalSystemTypes", Home.PROPERTY),
    /** What the National Archives advise to keep. */
    ARCHIVE_ADVICE("Rigsarkivets vejledning til arkivering", "CatalogArchiveDuty", "", Home.PROPERTY),
    /** What they say of it. */
    ARCHIVE_COMMENT("Bemærkning fra Rigsarkivet", "CatalogArchiveDutyComment", "", Home.PROPERTY),
    /** When its pages were last tried. */
    ACCESSIBLE_ON("Seneste webtilgængelighedskontrol", "LastWebAccessibilityCheck",
            "general.lastWebAccessibilityCheck", Home.PROPERTY),
    /** What was found. */
    ACCESSIBLE_NOTES("Noter om webtilgængelighed", "WebAccessibilityNotes", "general.webAccessibilityNotes",
            Home.PROPERTY),
    /** When somebody last said how much depends on it. */
    CRITICALITY_ON("Systemkritikalitet sidst opdateret", "", "", Home.PROPERTY),
    /** Whether it needs an agreement on data processing. */
    AGREEMENT_NEEDED("Kræver system databehandleraftale", "", "", Home.PROPERTY),
    /** On what terms it and its code may be used. */
    LICENCE("Licens- og kodegrundlag", "", "", Home.PROPERTY),
    /** What follows from the dates. */
    STATUS("Status|Status (Datofelter)|Status (Livscyklus)|Status (Markeret kontrakt)", "", "general.validity",
            Home.NOWHERE);

    private final Names names;
    private final Home home;

    UsageField(String headers, String odata, String rest, Home home) {
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
