// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

/**
 * Text that a page carries within itself.
 *
 * @param text as it stands in the page
 * @param hash as a content security policy names it
 */
public record Asset(String text, String hash) {

    static final Asset STYLE = styled("");
    static final Asset SCRIPT = of(new String(read("report.js"), StandardCharsets.UTF_8));

    /**
     * The look of every page that we write, with rules that one kind of page needs beside it.
     *
     * @param more a style sheet; may be empty
     */
    public static Asset styled(String more) {
        return of(new String(read("report.css"), StandardCharsets.UTF_8) + more + fonts());
    }

    /** The look in a window that knows whether it is dark, and in which a card can be pressed anywhere. */
    static Asset hosted(boolean isDark) {
        return of((STYLE.text() + new String(read("hosted.css"), StandardCharsets.UTF_8))
                .replace("@media (prefers-color-scheme: dark)", isDark ? "@media all" : "@media not all")
                .replace("color-scheme: light dark", isDark ? "color-scheme: dark" : "color-scheme: light"));
    }

    private static Asset of(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return new Asset(text, "sha256-" + Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The font that the build adds; without it, as in a bare compilation, the page is set in the system's own. */
    private static String fonts() {
        return font("inter-latin-400-normal.woff2", "400 500") + font("inter-latin-600-normal.woff2", "600 700");
    }

    private static String font(String file, String weight) {
        return find("font/" + file).map(bytes -> "\n@font-face{font-family:\"Inter\";font-style:normal;font-weight:"
                + weight + ";font-display:swap;src:url(data:font/woff2;base64,"
                + Base64.getEncoder().encodeToString(bytes) + ") format(\"woff2\")}").orElse("");
    }

    private static byte[] read(String file) {
        return find(file).orElseThrow(() -> new IllegalStateException(file + " is not in the bundle"));
    }

    private static Optional<byte[]> find(String file) {
        try (InputStream in = Asset.class.getResourceAsStream(file)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
