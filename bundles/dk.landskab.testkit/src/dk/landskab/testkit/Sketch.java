// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;

/**
 * A landscape in a few lines of text.
 *
 * <pre>
 * Organisation kk "Kommune K"
 *   OrgUnit kk.it "IT"
 * Application kk.app.a "A" kind=ESDH owner=kk.it lifecycle.activeFrom=2020-01-01
 *   DataUse kk.app.a.use role=MASTER data=kk.data.x
 * file other.landskab
 * DataObject kk.data.x "X"
 * </pre>
 *
 * <p>One line an object: its class, id and, in quotes, its name; then features with values, several values with commas
 * between them, text with spaces in quotes, and a dot for what a single contained object holds. Two spaces of
 * indentation mean "contained in the line above". A line {@code file PATH} begins another file. An id that no line
 * defines stays a proxy and is a problem of the landscape.
 */
public final class Sketch {

    private static final String FIRST_FILE = "sketch.landskab";

    private Sketch() {
    }

    /**
     * The landscape that the text draws.
     *
     * @throws IllegalArgumentException naming the line, where a line cannot be understood
     */
    public static Landscape of(String text) {
        SketchParser parser = new SketchParser(FIRST_FILE);
        text.lines().filter(line -> !line.isBlank()).forEach(parser::line);
        Map<String, EObject> roots = parser.finish();
        List<LoadedPart> parts = new ArrayList<>();
        roots.forEach((path, root) -> parts.add(new LoadedPart(new Bytes(path, text), List.of(root), List.of())));
        return new Landscape(Origin.of("sketch"), parts, parser.problems());
    }

    /** The landscape that some lines draw. */
    public static Landscape of(String... lines) {
        return of(String.join("\n", Stream.of(lines).toList()));
    }

    private record Bytes(String path, String text) implements PartSource {

        @Override
        public String contentKey() {
            return path + "#" + Integer.toHexString(text.hashCode());
        }

        @Override
        public byte[] bytes() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }
}
