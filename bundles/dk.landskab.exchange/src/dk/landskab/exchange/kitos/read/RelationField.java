// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** The fields of a relation between two systems. */
public final class RelationField {

    private static final FieldList FIELDS = new FieldList();

    /** UUID. */
    public static final Field UUID = FIELDS.feature("", "", "uuid");
    /** System that uses the other. */
    public static final Field FROM = FIELDS.feature("", "", "fromSystemUsage");
    /** System that is used. */
    public static final Field TO = FIELDS.feature("", "", "toSystemUsage");
    /** Interface between them. */
    public static final Field THROUGH = FIELDS.feature("", "", "relationInterface");
    /** Contract that it belongs to. */
    public static final Field CONTRACT = FIELDS.property("", "", "associatedContract");
    /** How often something goes. */
    public static final Field FREQUENCY = FIELDS.feature("", "", "relationFrequency");
    /** Description. */
    public static final Field DESCRIPTION = FIELDS.feature("", "", "description");
    /** Where more stands. */
    public static final Field URL = FIELDS.property("", "", "urlReference");

    /** All of them. */
    static final List<Field> ALL = FIELDS.all();

    private RelationField() {
    }
}
