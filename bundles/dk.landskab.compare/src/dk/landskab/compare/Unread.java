// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeSource;
import dk.landskab.store.PartSource;

/**
 * The files that a comparison did not read because they are equal on both sides, for the names of what lies in them.
 */
final class Unread {

    private static final Logger LOG = LoggerFactory.getLogger(Unread.class);
    private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");

    private final LandscapeSource source;
    private final Predicate<PartSource> unread;
    private final Map<String, Identified> known = new HashMap<>();
    private final Set<String> read = new HashSet<>();

    Unread(LandscapeSource source, Predicate<PartSource> unread) {
        this.source = source;
        this.unread = unread;
    }

    static Unread nothing() {
        return new Unread(null, part -> false);
    }

    /**
     * What has one of some ids: first from the files in which it is written, else from all; absent where nothing has.
     */
    synchronized Map<String, Identified> find(Set<String> ids) {
        if (source != null) {
            Set<String> missing = missing(ids);
            if (!missing.isEmpty()) {
                read(part -> mentions(part, missing));
            }
            if (!missing(ids).isEmpty()) {
                read(part -> true);
            }
        }
        Map<String, Identified> found = new HashMap<>(known);
        found.keySet().retainAll(ids);
        return found;
    }

    private Set<String> missing(Set<String> ids) {
        Set<String> missing = new HashSet<>(ids);
        missing.removeAll(known.keySet());
        return missing;
    }

    private void read(Predicate<PartSource> wanted) {
        Landscape landscape = source.read(
                part -> unread.test(part) && !read.contains(part.path()) && wanted.test(part));
        landscape.parts().forEach(part -> read.add(part.path()));
        landscape.objects().filter(Identified.class::isInstance).map(Identified.class::cast)
                .forEach(object -> known.putIfAbsent(object.getId(), object));
    }

    /**
     * Whether a file defines one of some ids, as far as its bytes tell: a model file writes {@code id="…"}. A file
     * whose bytes cannot be had is said to, so that reading it tells why.
     */
    private static boolean mentions(PartSource part, Set<String> ids) {
        try {
            return ID.matcher(new String(part.bytes(), StandardCharsets.UTF_8)).results()
                    .anyMatch(match -> ids.contains(match.group(1)));
        } catch (IOException e) {
            LOG.debug("{} is read to learn what is wrong with it", part.path(), e);
            return true;
        }
    }
}
