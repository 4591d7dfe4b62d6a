// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.util.Locale;
import java.util.Set;

/** The parts of a package that say what it is. */
final class OdtPackage {

    private OdtPackage() {
    }

    /** Title and language; neither who made it nor when, so that the same paper gives the same bytes. */
    static byte[] meta(Paper paper) {
        Odt xml = new Odt("office:document-meta", "office", "meta", "dc");
        xml.open("office:meta");
        xml.open("meta:generator").text("Landskab").close();
        xml.open("dc:title").text(paper.title()).close();
        xml.open("dc:language").text(paper.language().locale().toLanguageTag()).close();
        return xml.finish();
    }

    /** What the package holds. */
    static byte[] manifest(String type, Set<String> parts) {
        Odt xml = new Odt("manifest:manifest", "manifest");
        entry(xml, "/", type).with("manifest:version", Odt.VERSION).close();
        parts.forEach(part -> entry(xml, part, type(part)).close());
        return xml.finish();
    }

    private static Odt entry(Odt xml, String path, String type) {
        return xml.open("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    private static String type(String part) {
        String name = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (name) {
            case "xml" -> "text/xml";
            case "png", "gif" -> "image/" + name;
            case "jpg", "jpeg" -> "image/jpeg";
            case "svg" -> "image/svg+xml";
            default -> "";
        };
    }
}
