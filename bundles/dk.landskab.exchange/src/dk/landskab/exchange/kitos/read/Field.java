// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;

/** Something that KITOS can say, under the names that its three ways out give it. */
public interface Field {

    /** What becomes of it. */
    enum Home {
        /** A feature of an element. */
        FEATURE,
        /** A property, since the model has no feature for it. */
        PROPERTY,
        /** Nothing: it follows from other fields, or is KITOS's own bookkeeping. */
        NOWHERE,
        /** Nothing: it names a person. */
        PERSON
    }

    /**
     * The names.
     *
     * @param headers of a column, the usual one first
     * @param odata paths in an object of OData; {@code A&B} is a UUID in A and a name in B
     * @param rest paths in an object of the REST API
     */
    record Names(List<String> headers, List<String> odata, List<String> rest) {

        /** Names with {@code |} between them. */
        static Names of(String headers, String odata, String rest) {
            return new Names(list(headers), list(odata), list(rest));
        }

        private static List<String> list(String names) {
            return names.isEmpty() ? List.of() : List.of(names.split("\\|"));
        }
    }

    /** What it is called. */
    Names names();

    /** What becomes of it. */
    Home home();

    /** What a person calls it: the title of its column in Danish, or its path where no column has it. */
    default String title() {
        return names().headers().isEmpty() ? names().rest().isEmpty() ? names().odata().getFirst()
                : names().rest().getFirst() : names().headers().getFirst();
    }
}
