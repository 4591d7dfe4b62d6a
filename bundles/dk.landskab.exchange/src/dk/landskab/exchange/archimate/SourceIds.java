// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import dk.landskab.exchange.archimate.ArchimateModel.Family;

/**
 * One name for what the files of one model call differently: the Open Exchange format cannot begin an id with a digit,
 * so tools write {@code id-528} where Archi's own file says {@code 528}, and newer versions of Archi write {@code id-}
 * everywhere.
 *
 * <p>The source id is the id as written without a leading {@code id-}. {@link #written} gives it back: {@code id-} is
 * put before every id in an exchange file, and in a native file before 32 hexadecimal digits, which is what Archi has
 * made since it does so. An id that this does not give back is kept as {@link Attribute#ID}.
 */
public final class SourceIds {

    private static final String PREFIX = "id-";
    private static final Pattern MADE_BY_ARCHI = Pattern.compile("[0-9a-f]{32}");

    private final Set<String> ambiguous = new HashSet<>();

    /** The ids of a model. */
    public SourceIds(ArchimateModel model) {
        Set<String> plain = new HashSet<>();
        all(model).filter(id -> !id.startsWith(PREFIX)).forEach(plain::add);
        all(model).filter(id -> id.startsWith(PREFIX) && plain.contains(id.substring(PREFIX.length())))
                .forEach(ambiguous::add);
    }

    /** The source id, from the id as written. */
    public String of(String written) {
        return written.startsWith(PREFIX) && written.length() > PREFIX.length() && !ambiguous.contains(written)
                ? written.substring(PREFIX.length()) : written;
    }

    /** How a file of a family writes a source id. */
    public static String written(Family family, String sourceId) {
        return family == Family.EXCHANGE || MADE_BY_ARCHI.matcher(sourceId).matches() ? PREFIX + sourceId : sourceId;
    }

    private static Stream<String> all(ArchimateModel model) {
        return Stream.of(Stream.of(model.id()), model.elements().stream().map(ArchimateModel.Element::id),
                model.relations().stream().map(ArchimateModel.Relation::id),
                model.views().stream().map(ArchimateModel.View::id)).flatMap(each -> each);
    }
}
