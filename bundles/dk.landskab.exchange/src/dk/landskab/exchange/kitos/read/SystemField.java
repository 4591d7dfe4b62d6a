// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** The fields of a system of the catalogue. */
public final class SystemField {

    private static final FieldList FIELDS = new FieldList();

    /** UUID, the same for everybody. */
    public static final Field UUID = FIELDS.feature("UUID|IT-System (UUID)", "Uuid", "uuid");
    /** Name. */
    public static final Field NAME = FIELDS.feature("IT systemnavn|IT-systemnavn", "Name", "name|Name");
    /** Former name. */
    public static final Field FORMER_NAME = FIELDS.feature("Tidligere systemnavn", "PreviousName", "formerName");
    /** Description. */
    public static final Field DESCRIPTION = FIELDS.feature("Beskrivelse", "Description", "description");
    /** Kind of system. */
    public static final Field BUSINESS_TYPE = FIELDS.feature("Forretningstype", "BusinessType", "businessType");
    /** KLE numbers. */
    public static final Field KLE = FIELDS.feature("KLE ID", "TaskRefs.TaskKey", "kle");
    /** Their titles. */
    public static final Field KLE_NAMES = FIELDS.nowhere("KLE navn|KLE Navn", "TaskRefs.Description", "");
    /** Who owns it. */
    public static final Field RIGHTS_HOLDER = FIELDS.feature("Rettighedshaver", "BelongsTo", "rightsHolder");
    /** System that it is a part of. */
    public static final Field PARENT = FIELDS.property("Overordnet IT System|Overordnet IT-System", "Parent",
            "parentSystem");
    /** UUID elsewhere. */
    public static final Field EXTERNAL_UUID = FIELDS.property(
            "IT-System (Eksternt UUID)|IT-System (Externt UUID)|Eksternt UUID", "ExternalUuid",
            "externalUuid");
    /** What the National Archives advise to keep. */
    public static final Field ARCHIVE_DUTY = FIELDS.property("Rigsarkivets vejledning til arkivering", "ArchiveDuty",
            "recommendedArchiveDuty.id");
    /** What they say of it. */
    public static final Field ARCHIVE_COMMENT = FIELDS.property("Bemærkning fra Rigsarkivet", "ArchiveDutyComment",
            "recommendedArchiveDuty.comment");
    /** Who registered it. */
    public static final Field REGISTERED_BY = FIELDS.person("Oprettet af: Bruger", "ObjectOwner", "createdBy");
    /** Where more stands. */
    public static final Field REFERENCE = FIELDS.property("Reference", "Reference.URL", "externalReferences.url");
    /** Document or case. */
    public static final Field DOCUMENT = FIELDS.property("Dokument ID / Sagsnr.|Dokument ID/Sagsnr.",
            "Reference.ExternalReferenceId", "externalReferences.documentId");
    /** Who changed it. */
    public static final Field CHANGED_BY = FIELDS.person("Sidst redigeret: Bruger", "LastChangedByUser",
            "lastModifiedBy");
    /** When it was changed. */
    public static final Field CHANGED_ON = FIELDS.nowhere("Sidst redigeret|Sidst redigeret: Dato", "LastChanged",
            "lastModified");
    /** Who uses it; each of them says it itself. */
    public static final Field USED = FIELDS.nowhere(
            "Anvendes|Anvendes af|IT System: Anvendes af|IT System: Anvendes af organisationer|IT systemet anvendes af",
            "Usages|UsageNames|IsInUse", "usingOrganizations|mainContractSuppliers");
    /** What the municipalities' tool for data processing calls it. */
    public static final Field LEGAL_NAME = FIELDS.property("DBS Navn", "LegalName", "legalName");
    /** Whom that calls its processor. */
    public static final Field LEGAL_PROCESSOR = FIELDS.property("DBS Databehandler", "LegalDataProcessorName",
            "legalDataProcessorName");
    /** KITOS's own bookkeeping. */
    public static final Field STATUS = FIELDS.nowhere("Status|Synlighed|Oprettet af: Organisation",
            "Disabled|Created|Organization|AccessModifier",
            "deactivated|created|organizationContext|scope");

    /** All of them. */
    static final List<Field> ALL = FIELDS.all();

    private SystemField() {
    }
}
