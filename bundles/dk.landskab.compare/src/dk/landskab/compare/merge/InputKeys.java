// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;

/**
 * What the three inputs of a merge are known by: a function of the paths and contents of their files.
 *
 * @param base key of the base
 * @param ours key of our side
 * @param theirs key of their side
 */
public record InputKeys(String base, String ours, String theirs) {

    /** The keys of three landscapes. */
    public static InputKeys of(Landscape base, Landscape ours, Landscape theirs) {
        return new InputKeys(key(base), key(ours), key(theirs));
    }

    private static String key(Landscape landscape) {
        MessageDigest digest = sha256();
        for (LoadedPart part : landscape.parts()) {
            digest.update((part.path() + "\0" + part.source().contentKey() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
