// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.ArrayList;
import java.util.List;

import dk.landskab.exchange.kitos.read.Field.Home;

/**
 * The fields of one kind, in the order in which they are named. Names are given with {@code |} between them: the titles
 * of a column, the paths of OData, those of the REST API.
 */
final class FieldList {

    private final List<Field> fields = new ArrayList<>();

    Field feature(String headers, String odata, String rest) {
        return add(Home.FEATURE, headers, odata, rest);
    }

    Field property(String headers, String odata, String rest) {
        return add(Home.PROPERTY, headers, odata, rest);
    }

    Field nowhere(String headers, String odata, String rest) {
        return add(Home.NOWHERE, headers, odata, rest);
    }

    Field person(String headers, String odata, String rest) {
        return add(Home.PERSON, headers, odata, rest);
    }

    /** Those that have been named so far. */
    List<Field> all() {
        return List.copyOf(fields);
    }

    private Field add(Home home, String headers, String odata, String rest) {
        Field field = new Field(home, names(headers), names(odata), names(rest));
        fields.add(field);
        return field;
    }

    private static List<String> names(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
    }
}
