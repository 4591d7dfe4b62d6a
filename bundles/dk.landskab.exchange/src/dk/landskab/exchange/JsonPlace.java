// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.stream.JsonReader;

import dk.landskab.store.Location;

/** Where in a file of JSON something stands; the reader tells it in words only. */
public final class JsonPlace {

    private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

    private JsonPlace() {
    }

    /** Where a reader stands. */
    public static Location of(String file, JsonReader reader) {
        return of(file, reader, null);
    }

    /**
     * Where a fault is.
     *
     * @param fault what was said of it, in which its place comes first where it is named; null where nothing was said
     */
    public static Location of(String file, JsonReader reader, String fault) {
        return Stream.of(Optional.ofNullable(fault).orElse(""), reader.toString()).map(PLACE::matcher)
                .filter(Matcher::find).findFirst()
                .map(each -> new Location(file, Integer.parseInt(each.group(1)), Integer.parseInt(each.group(2))))
                .orElseGet(() -> Location.of(file));
    }
}
