// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** The fields of a registration of data processing. */
public final class AgreementField {

    private static final FieldList FIELDS = new FieldList();

    /** UUID; no column has had it so far. */
    public static final Field UUID = FIELDS.feature("Databehandling (UUID)", "SourceEntityUuid", "uuid");
    /** Name. */
    public static final Field NAME = FIELDS.feature("Databehandling", "Name", "name");
    /** Systems that it is about, by their UUID in the catalogue. */
    public static final Field SYSTEM_UUIDS = FIELDS.feature("IT Systemer (UUID)", "SystemUuidsAsCsv", "");
    /** Systems that it is about, by name. */
    public static final Field SYSTEMS = FIELDS.feature("IT Systemer", "SystemNamesAsCsv", "");
    /** Systems that it is about, by the UUID of their use. */
    public static final Field USAGES = FIELDS.feature("", "", "systemUsages");
    /** Who processes the data. */
    public static final Field PROCESSORS = FIELDS.feature("Databehandlere", "DataProcessorNamesAsCsv",
            "general.dataProcessors");
    /** Who does it for them. */
    public static final Field SUB_PROCESSORS = FIELDS.property("Underdatabehandlere", "SubDataProcessorNamesAsCsv",
            "general.subDataProcessors.dataProcessorOrganization");
    /** Whether anybody does it for them. */
    public static final Field HAS_SUB_PROCESSORS = FIELDS.feature("", "", "general.hasSubDataProcessors");
    /** Whether data go to an unsafe country. */
    public static final Field THIRD_COUNTRY = FIELDS.feature(
            "Overførsel til usikkert 3. land|Overførsel til usikkert 3 land|Overførsel til usikre 3. lande",
            "TransferToInsecureThirdCountries", "general.transferToInsecureThirdCountries");
    /** Whether there is an agreement. */
    public static final Field CONCLUDED = FIELDS.feature("Databehandleraftale er indgået", "IsAgreementConcluded",
            "general.isAgreementConcluded");
    /** Since when. */
    public static final Field CONCLUDED_ON = FIELDS.feature(
            "Dato for indgåelse af databehandleraftale|Dato for indgåelse|Databehandleraftale er indgået (dato)",
            "AgreementConcludedAt", "general.agreementConcludedAt");
    /** How often the processor is looked at. */
    public static final Field INTERVAL = FIELDS.feature("Tilsynsinterval", "OversightInterval",
            "oversight.oversightInterval");
    /** When it was. */
    public static final Field LAST_OVERSIGHT = FIELDS.feature("Seneste tilsyn|Dato for seneste tilsyn",
            "LatestOversightDate", "oversight.oversightDates.completedAt");
    /** When it will be. */
    public static final Field NEXT_OVERSIGHT = FIELDS.feature(
            "Kommende planlagt tilsyn|Kommende tilsyn|Dato for kommende tilsyn",
            "OversightScheduledInspectionDate", "oversight.oversightScheduledInspectionDate");
    /** Whether it was. */
    public static final Field OVERSIGHT_DONE = FIELDS.property("Gennemført tilsyn", "IsOversightCompleted",
            "oversight.isOversightCompleted");
    /** Contracts that it belongs to. */
    public static final Field CONTRACTS = FIELDS.feature("IT Kontrakter", "ContractNamesAsCsv",
            "general.associatedContracts");
    /** Unit that answers for it. */
    public static final Field OWNER = FIELDS.feature("Ansv. organisationsenhed|Ansvarlig org. enhed",
            "ResponsibleOrgUnitUuid&ResponsibleOrgUnitName", "general.responsibleOrganizationUnit");
    /** Where more stands. */
    public static final Field REFERENCE = FIELDS.property("Reference", "MainReferenceTitle|MainReferenceUrl",
            "externalReferences.url");
    /** Document or case. */
    public static final Field DOCUMENT = FIELDS.property("Dokument ID / Sagsnr.|Dokument ID/Sagsnr.",
            "MainReferenceUserAssignedId", "externalReferences.documentId");
    /** Who answers for the data, by kind: the municipality alone, or several together. */
    public static final Field RESPONSIBLE = FIELDS.property("Dataansvarlig", "DataResponsible",
            "general.dataResponsible");
    /** On what ground data go to an unsafe country. */
    public static final Field TRANSFER_GROUND = FIELDS.property("Overførselsgrundlag", "BasisForTransfer",
            "general.basisForTransfer");
    /** How the processor can be looked at. */
    public static final Field OVERSIGHT_WAYS = FIELDS.property("Tilsynsmuligheder", "OversightOptionNamesAsCsv",
            "oversight.oversightOptions");
    /** What was said when it was last looked at. */
    public static final Field OVERSIGHT_REMARK = FIELDS.property("Seneste tilsyn bemærkning", "LatestOversightRemark",
            "oversight.oversightDates.remark");
    /** What was written then. */
    public static final Field OVERSIGHT_REPORT = FIELDS.property("Seneste tilsynsrapport",
            "LatestOversightReportLinkName|LatestOversightReportLink", "");
    /** Who changed it. */
    public static final Field CHANGED_BY = FIELDS.person("Sidst ændret bruger|Sidst redigeret: Bruger",
            "LastChangedByName",
            "lastModifiedBy|createdBy");
    /** When it was changed. */
    public static final Field CHANGED_ON = FIELDS.nowhere("Sidst ændret dato|Sidst redigeret: Dato",
            "LastChangedAt", "lastModified");
    /** What follows from other fields. */
    public static final Field STATUS = FIELDS.nowhere("Databehandling status|Status|Status (Markeret kontrakt)",
            "IsActive|ActiveAccordingToMainContract", "general.validity|organizationContext");

    /** All of them. */
    static final List<Field> ALL = FIELDS.all();

    private AgreementField() {
    }
}
