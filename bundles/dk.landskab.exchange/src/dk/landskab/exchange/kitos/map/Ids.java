// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.Locale;
import java.util.Optional;

import dk.landskab.exchange.archimate.map.LandscapeIds;

/**
 * Ids of a landscape, from whole identities of KITOS: what all share begins with {@value #SHARED}, everything else with
 * the organisation.
 *
 * @param organisation whose landscape it is
 */
record Ids(String organisation) {

    /** How the id of everything begins that has the same id in every landscape. */
    static final String SHARED = "kitos.";

    private static final String SPACE = "~20~";
    private static final String UNDERSCORE = "~5f~";

    /** The id of a system of the catalogue, in every landscape. */
    static String product(String uuid) {
        return SHARED + escape(uuid.toLowerCase(Locale.ROOT));
    }

    /** The id of a supplier, in every landscape. */
    static String vendor(String name) {
        return SHARED + "vendor." + escape(name);
    }

    /** The id of something of this organisation. */
    String own(String kind, String key) {
        return organisation + "." + kind + "." + escape(key);
    }

    /** The id of what one thing of this organisation says of another. */
    String between(String kind, String from, String to) {
        return organisation + "." + kind + "." + local(from) + "--" + local(to);
    }

    private String local(String id) {
        return id.startsWith(organisation + ".") ? id.substring(organisation.length() + 1) : id;
    }

    /** A key as a piece of an id that people can read: {@code _} stands for a space, and nothing else does. */
    static String escape(String key) {
        return LandscapeIds.of(Optional.empty(), key).replace("_", UNDERSCORE).replace(SPACE, "_");
    }
}
