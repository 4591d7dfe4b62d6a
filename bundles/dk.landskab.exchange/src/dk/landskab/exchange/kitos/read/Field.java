// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Something that KITOS can say, under the names that its three ways out give it. */
public final class Field {

    /** What becomes of it. */
    public enum Home {
        /** A feature of an element. */
        FEATURE,
        /** A property, since the model has no feature for it. */
        PROPERTY,
        /** Nothing: it follows from other fields, or is KITOS's own bookkeeping. */
        NOWHERE,
        /** Nothing: it names a person. */
        PERSON
    }

    private final Home home;
    private final List<String> headers;
    private final List<String> odata;
    private final List<String> rest;

    Field(Home home, List<String> headers, List<String> odata, List<String> rest) {
        this.home = Objects.requireNonNull(home);
        this.headers = List.copyOf(headers);
        this.odata = List.copyOf(odata);
        this.rest = List.copyOf(rest);
    }

    /** What becomes of it. */
    public Home home() {
        return home;
    }

    /** The titles of its column, the usual one first; none where no overview has it. */
    public List<String> headers() {
        return headers;
    }

    /** Paths in an object of OData; {@code A&B} is a UUID in A and a name in B. */
    public List<String> odata() {
        return odata;
    }

    /** Paths in an object of the REST API. */
    public List<String> rest() {
        return rest;
    }

    /** What a person calls it: the title of its column in Danish, or its path where no column has it. */
    public String title() {
        return Stream.of(headers, rest, odata).flatMap(List::stream).findFirst().orElseThrow();
    }

    @Override
    public String toString() {
        return title();
    }
}
