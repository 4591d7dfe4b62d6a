// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** The fields of an interface. */
public final class InterfaceField {

    private static final FieldList FIELDS = new FieldList();

    /** UUID, the same for everybody. */
    public static final Field UUID = FIELDS.feature("Snitflade (UUID)", "Uuid", "uuid");
    /** Id that its maker gives it. */
    public static final Field ID = FIELDS.feature("Snitflade ID", "ItInterfaceId", "interfaceId");
    /** Name. */
    public static final Field NAME = FIELDS.feature("Snitflade", "Name", "name");
    /** Version. */
    public static final Field VERSION = FIELDS.feature("Version", "Version", "version");
    /** System that offers it. */
    public static final Field EXPOSED_BY = FIELDS.feature("Udstillersystem", "ExhibitedBy.ItSystem", "exposedBySystem");
    /** Technology. */
    public static final Field TYPE = FIELDS.feature("Grænseflade", "Interface", "itInterfaceType");
    /** What goes through it. */
    public static final Field DATA = FIELDS.property("Datatype", "DataRows.DataType", "data.dataType");
    /** Where it is described. */
    public static final Field URL = FIELDS.feature("Link til beskrivelse", "Url", "urlReference");
    /** Description. */
    public static final Field DESCRIPTION = FIELDS.feature("Beskrivelse", "Description", "description");
    /** Notes. */
    public static final Field NOTES = FIELDS.property("Noter", "Note", "notes");
    /** Municipalities that use it. */
    public static final Field USED_BY = FIELDS.property("Snitfladen anvendes af", "Usages", "usedBy");
    /** Who owns it. */
    public static final Field RIGHTS_HOLDER = FIELDS.property("Rettighedshaver", "RightsHolder", "rightsHolder");
    /** Who registered it. */
    public static final Field REGISTERED_BY = FIELDS.person("Oprettet af: Bruger", "ObjectOwner", "createdBy");
    /** Who changed it. */
    public static final Field CHANGED_BY = FIELDS.person("Sidst redigeret: Bruger", "LastChangedByUser",
            "lastModifiedBy");
    /** When it was changed. */
    public static final Field CHANGED_ON = FIELDS.nowhere("Sidst redigeret: Dato", "LastChanged", "lastModified");
    /** KITOS's own bookkeeping. */
    public static final Field STATUS = FIELDS.nowhere("Status|Oprettet af: Organisation|Synlighed",
            "Disabled|Created|AccessModifier|UsedByOrganizationNames|Organization",
            "deactivated|created|scope|organizationContext");

    /** All of them. */
    static final List<Field> ALL = FIELDS.all();

    private InterfaceField() {
    }
}
