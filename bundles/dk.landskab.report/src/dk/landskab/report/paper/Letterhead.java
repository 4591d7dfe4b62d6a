// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;

/**
 * How the text documents of an organisation look: fonts, margins, header and footer, the pictures in them. It is taken
 * from the styles of {@value #FILE}, which the organisation makes in Word or LibreOffice; its text is not used.
 *
 * @param styles the file {@code styles.xml} of a package
 * @param pictures what the styles refer to, by their paths in the package
 */
record Letterhead(byte[] styles, SortedMap<String, byte[]> pictures) {

    /** The file in the folder of templates. */
    static final String FILE = "letterhead.odt";

    private static final String STYLES = "styles.xml";
    private static final int LARGEST = 16 << 20;

    /** The letterhead of the organisation, or ours where it has none. */
    static Letterhead of(Templates templates) {
        Optional<PartSource> own = templates.own(FILE);
        return own.map(Letterhead::read)
                .orElseGet(() -> new Letterhead(Templates.resource("styles.xml"), Collections.emptySortedMap()));
    }

    private static Letterhead read(PartSource file) {
        SortedMap<String, byte[]> pictures = new TreeMap<>();
        byte[] styles = null;
        int left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                boolean isStyles = entry.getName().equals(STYLES);
                if (isStyles || entry.getName().matches("Pictures/[\\w.-]+")) {
                    byte[] bytes = zip.readNBytes(left + 1);
                    left -= bytes.length;
                    if (left < 0) {
                        throw refused(file, Message.of(Templates.class, "tooLarge"), null);
                    }
                    styles = isStyles ? bytes : styles;
                    pictures.put(entry.getName(), bytes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused(file, Message.of(Letterhead.class, "letterhead"), e);
        }
        if (styles == null) {
            throw refused(file, Message.of(Letterhead.class, "letterhead"), null);
        }
        pictures.remove(STYLES);
        return new Letterhead(styles, pictures);
    }

    private static UnreadableException refused(PartSource file, Message what, Exception cause) {
        return new UnreadableException(Location.of(file.path()), what, cause);
    }
}
