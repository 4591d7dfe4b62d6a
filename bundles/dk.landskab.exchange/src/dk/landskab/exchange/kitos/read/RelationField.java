// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

/** The fields of a relation between two systems. */
public enum RelationField implements Field {
    /** UUID. */
    UUID("", "", "uuid", Home.FEATURE),
    /** System that uses the other. */
    FROM("", "", "fromSystemUsage", Home.FEATURE),
    /** System that is used. */
    TO("", "", "toSystemUsage", Home.FEATURE),
    /** Interface between them. */
    THROUGH("", "", "relationInterface", Home.FEATURE),
    /** Contract that it belongs to. */
    CONTRACT("", "", "associatedContract", Home.PROPERTY),
    /** How often something goes. */
    FREQUENCY("", "", "relationFrequency", Home.FEATURE),
    /** Description. */
    DESCRIPTION("", "", "description", Home.FEATURE),
    /** Where more stands. */
    URL("", "", "urlReference", Home.PROPERTY);

    private final Names names;
    private final Home home;

    RelationField(String headers, String odata, String rest, Home home) {
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
