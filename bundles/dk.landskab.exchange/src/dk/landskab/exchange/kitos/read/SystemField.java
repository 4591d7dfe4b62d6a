// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

/** The fields of a system of the catalogue. */
public enum SystemField implements Field {
    /** UUID, the same for everybody. */
    UUID("UUID|IT-System (UUID)", "Uuid", "uuid", Home.FEATURE),
    /** Name. */
    NAME("IT systemnavn|IT-systemnavn", "Name", "name|Name", Home.FEATURE),
    /** Former name. */
    FORMER_NAME("Tidligere systemnavn", "PreviousName", "formerName", Home.FEATURE),
    /** Description. */
    DESCRIPTION("Beskrivelse", "Description", "description", Home.FEATURE),
    /** Kind of system. */
    BUSINESS_TYPE("Forretningstype", "BusinessType", "businessType", Home.FEATURE),
    /** KLE numbers. */
    KLE("KLE ID", "TaskRefs.TaskKey", "kle", Home.FEATURE),
    /** Their titles. */
    KLE_NAMES("KLE navn|KLE Navn", "TaskRefs.Description", "", Home.NOWHERE),
    /** Who owns it. */
    RIGHTS_HOLDER("Rettighedshaver", "BelongsTo", "rightsHolder", Home.FEATURE),
    /** System that it is a part of. */
    PARENT("Overordnet IT System|Overordnet IT-System", "Parent", "parentSystem", Home.PROPERTY),
    /** UUID elsewhere. */
    EXTERNAL_UUID("IT-System (Externt UUID)|Eksternt UUID", "ExternalUuid", "externalUuid", Home.PROPERTY),
    /** What the National Archives advise to keep. */
    ARCHIVE_DUTY("Rigsarkivets vejledning til arkivering", "ArchiveDuty", "recommendedArchiveDuty.id", Home.PROPERTY),
    /** What they say of it. */
    ARCHIVE_COMMENT("Bemærkning fra Rigsarkivet", "ArchiveDutyComment", "recommendedArchiveDuty.comment",
            Home.PROPERTY),
    /** Who registered it. */
    REGISTERED_BY("Oprettet af: Bruger", "ObjectOwner", "createdBy", Home.PERSON),
    /** Where more stands. */
    REFERENCE("Reference", "Reference.URL", "externalReferences.url", Home.PROPERTY),
    /** Document or case. */
    DOCUMENT("Dokument ID / Sagsnr.|Dokument ID/Sagsnr.", "Reference.ExternalReferenceId",
            "externalReferences.documentId", Home.PROPERTY),
    /** Who changed it. */
    CHANGED_BY("Sidst redigeret: Bruger", "LastChangedByUser", "lastModifiedBy", Home.PERSON),
    /** When it was changed. */
    CHANGED_ON("Sidst redigeret: Dato", "LastChanged", "lastModified", Home.NOWHERE),
    /** Who uses it; each of them says it itself. */
    USED("Anvendes af|IT systemet anvendes af|IT Systemet anvendes af", "Usages", "usingOrganizations", Home.NOWHERE),
    /** KITOS's own bookkeeping. */
    STATUS("Status", "Disabled|Created|Organization", "deactivated|created|organizationContext|scope", Home.NOWHERE);

    private final Names names;
    private final Home home;

    SystemField(String headers, String odata, String rest, Home home) {
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
