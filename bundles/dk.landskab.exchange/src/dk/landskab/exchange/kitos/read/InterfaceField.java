// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

/** The fields of an interface. */
public enum InterfaceField implements Field {
    /** UUID, the same for everybody. */
    UUID("Snitflade (UUID)", "Uuid", "uuid", Home.FEATURE),
    /** Id that its maker gives it. */
    ID("Snitflade ID", "ItInterfaceId", "interfaceId", Home.FEATURE),
    /** Name. */
    NAME("Snitflade", "Name", "name", Home.FEATURE),
    /** Version. */
    VERSION("Version", "Version", "version", Home.FEATURE),
    /** System that offers it. */
    EXPOSED_BY("Udstillersystem", "ExhibitedBy.ItSystem", "exposedBySystem", Home.FEATURE),
    /** Technology. */
    TYPE("Grænseflade", "Interface", "itInterfaceType", Home.FEATURE),
    /** What goes through it. */
    DATA("Datatype", "DataRows.DataType", "data.dataType", Home.PROPERTY),
    /** Where it is described. */
    URL("Link til beskrivelse", "Url", "urlReference", Home.FEATURE),
    /** Description. */
    DESCRIPTION("Beskrivelse", "Description", "description", Home.FEATURE),
    /** Notes. */
    NOTES("Noter", "Note", "notes", Home.PROPERTY),
    /** Municipalities that use it. */
    USED_BY("Snitfladen anvendes af", "Usages", "usedBy", Home.PROPERTY),
    /** Who owns it. */
    RIGHTS_HOLDER("Rettighedshaver", "RightsHolder", "rightsHolder", Home.PROPERTY),
    /** Who registered it. */
    REGISTERED_BY("Oprettet af: Bruger", "ObjectOwner", "createdBy", Home.PERSON),
    /** Who changed it. */
    CHANGED_BY("Sidst redigeret: Bruger", "LastChangedByUser", "lastModifiedBy", Home.PERSON),
    /** When it was changed. */
    CHANGED_ON("Sidst redigeret: Dato", "LastChanged", "lastModified", Home.NOWHERE),
    /** KITOS's own bookkeeping. */
    STATUS("Status|Oprettet af: Organisation|Synlighed",
            "Disabled|Created|AccessModifier|UsedByOrganizationNames|Organization",
            "deactivated|created|scope|organizationContext", Home.NOWHERE);

    private final Names names;
    private final Home home;

    InterfaceField(String headers, String odata, String rest, Home home) {
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
