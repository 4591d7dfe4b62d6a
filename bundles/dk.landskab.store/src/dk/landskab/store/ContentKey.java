// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The key of a file's content: the id that Git gives a blob with the same bytes, so that a file on disk and one in a
 * revision are known to be equal without reading both.
 */
public final class ContentKey {

    private ContentKey() {
    }

    /** The key of these bytes, 40 hexadecimal digits. */
    public static String of(byte[] bytes) {
        MessageDigest digest = sha1();
        digest.update(("blob " + bytes.length + '\0').getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}
