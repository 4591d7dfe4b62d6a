// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

/** The fields of a registration of data processing. */
public enum AgreementField implements Field {
    /** UUID; no column has had it so far. */
    UUID("Databehandling (UUID)", "SourceEntityUuid", "uuid", Home.FEATURE),
    /** Name. */
    NAME("Databehandling", "Name", "name", Home.FEATURE),
    /** Systems that it is about, by their UUID in the catalogue. */
    SYSTEM_UUIDS("IT Systemer (UUID)", "SystemUuidsAsCsv", "", Home.FEATURE),
    /** Systems that it is about, by name. */
    SYSTEMS("IT Systemer", "SystemNamesAsCsv", "", Home.FEATURE),
    /** Systems that it is about, by the UUID of their use. */
    USAGES("", "", "systemUsages", Home.FEATURE),
    /** Who processes the data. */
    PROCESSORS("Databehandlere", "DataProcessorNamesAsCsv", "general.dataProcessors", Home.FEATURE),
    /** Who does it for them. */
    SUB_PROCESSORS("Underdatabehandlere", "SubDataProcessorNamesAsCsv",
            "general.subDataProcessors.dataProcessorOrganization", Home.PROPERTY),
    /** Whether anybody does it for them. */
    HAS_SUB_PROCESSORS("", "", "general.hasSubDataProcessors", Home.FEATURE),
    /** Whether data go to an unsafe country. */
    THIRD_COUNTRY("Overførsel til usikkert 3. land|Overførsel til usikkert 3 land|Overførsel til usikre 3. lande",
            "TransferToInsecureThirdCountries", "general.transferToInsecureThirdCountries", Home.FEATURE),
    /** Whether there is an agreement. */
    CONCLUDED("Databehandleraftale er indgået", "IsAgreementConcluded", "general.isAgreementConcluded", Home.FEATURE),
    /** Since when. */
    CONCLUDED_ON("Dato for indgåelse af databehandleraftale|Dato for indgåelse|Databehandleraftale er indgået (dato)",
            "AgreementConcludedAt", "general.agreementConcludedAt", Home.FEATURE),
    /** How often the processor is looked at. */
    INTERVAL("Tilsynsinterval", "OversightInterval", "oversight.oversightInterval", Home.FEATURE),
    /** When it was. */
    LAST_OVERSIGHT("Seneste tilsyn|Dato for seneste tilsyn", "LatestOversightDate",
            "oversight.oversightDates.completedAt", Home.FEATURE),
    /** When it will be. */
    NEXT_OVERSIGHT("Kommende tilsyn|Dato for kommende tilsyn", "OversightScheduledInspectionDate",
            "oversight.oversightScheduledInspectionDate", Home.FEATURE),
    /** Whether it was. */
    OVERSIGHT_DONE("Gennemført tilsyn", "IsOversightCompleted", "oversight.isOversightCompleted", Home.PROPERTY),
    /** Contracts that it belongs to. */
    CONTRACTS("IT Kontrakter", "ContractNamesAsCsv", "general.associatedContracts", Home.FEATURE),
    /** Unit that answers for it. */
    OWNER("Ansv. organisationsenhed|Ansvarlig org. enhed", "ResponsibleOrgUnitUuid&ResponsibleOrgUnitName",
            "general.responsibleOrganizationUnit", Home.FEATURE),
    /** Where more stands. */
    REFERENCE("Reference", "MainReferenceTitle|MainReferenceUrl", "externalReferences.url", Home.PROPERTY),
    /** Document or case. */
    DOCUMENT("Dokument ID / Sagsnr.|Dokument ID/Sagsnr.", "MainReferenceUserAssignedId",
            "externalReferences.documentId", Home.PROPERTY),
    /** Who changed it. */
    CHANGED_BY("Sidst redigeret: Bruger", "LastChangedByName", "lastModifiedBy|createdBy", Home.PERSON),
    /** When it was changed. */
    CHANGED_ON("Sidst redigeret: Dato", "LastChangedAt", "lastModified", Home.NOWHERE),
    /** What follows from other fields. */
    STATUS("Status|Status (Markeret kontrakt)", "IsActive|ActiveAccordingToMainContract",
            "general.validity|organizationContext", Home.NOWHERE);

    private final Names names;
    private final Home home;

    AgreementField(String headers, String odata, String rest, Home home) {
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
