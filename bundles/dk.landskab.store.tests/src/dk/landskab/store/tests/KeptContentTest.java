// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.model.diagram.Diagram;
import dk.landskab.model.diagram.DiagramFactory;
import dk.landskab.model.diagram.Placement;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Facts;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;

/**
 * Of both kinds of files: one that is cut off is refused, and of one that somebody has damaged, what is read without a
 * doubt is written and read again as the same.
 */
class KeptContentTest {

    /** A file of each kind that the store writes itself. */
    enum Kind {
        PART("a.landskab", RandomLandscape.part(3, 3)), DIAGRAM("a.diagram", diagram());

        private final String path;
        private final byte[] bytes;

        Kind(String path, EObject root) {
            this.path = path;
            this.bytes = write(path, root);
        }
    }

    private static Diagram diagram() {
        Diagram diagram = DiagramFactory.eINSTANCE.createDiagram();
        diagram.setId("d");
        diagram.setName("Ældre & <pleje>\n\"på\" 𝒳");
        diagram.setKind("landscape");
        diagram.setDate(LocalDate.of(2027, 1, 31));
        diagram.getLayers().addAll(List.of("b", "a"));
        for (int i = 0; i < 3; i++) {
            Placement placement = DiagramFactory.eINSTANCE.createPlacement();
            placement.setId("d.p" + i);
            diagram.getPlacements().add(placement);
        }
        return diagram;
    }

    private static byte[] write(String path, EObject root) {
        return PartFormats.standard().of(path).orElseThrow().write(path, root);
    }

    private static LoadedPart read(Kind kind, byte[] bytes) {
        return PartFormats.standard().read(PartSource.of(kind.path, bytes));
    }

    /** What a file says; empty where it is refused, or said to be doubtful. */
    private static Optional<EObject> content(Kind kind, byte[] bytes) {
        try {
            Landscape landscape = LandscapeAssembly.of(Origin.of("memory"), List.of(read(kind, bytes)));
            return landscape.problems().isEmpty() ? Optional.of(landscape.parts().getFirst().roots().getFirst())
                    : Optional.empty();
        } catch (UnreadableException refused) {
            assertEquals(kind.path, refused.location().file());
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void cutOffAtAnyByteItIsRefused(Kind kind) {
        int end = new String(kind.bytes, StandardCharsets.UTF_8).stripTrailing()
                .getBytes(StandardCharsets.UTF_8).length;
        for (int length = 0; length < end; length++) {
            byte[] cut = Arrays.copyOf(kind.bytes, length);
            UnreadableException refused = assertThrows(UnreadableException.class, () -> read(kind, cut));
            assertEquals(kind.path, refused.location().file());
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsReadOfADamagedFileIsWrittenAndReadAgainAsTheSame(Kind kind) {
        Random random = new Random(21);
        int kept = 0;
        for (int i = 0; i < Share.of(100_000); i++) {
            byte[] wrong = kind.bytes.clone();
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(wrong.length);
                wrong[at] = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : wrong[random.nextInt(wrong.length)];
            }
            Optional<EObject> content = content(kind, wrong);
            if (content.isPresent()) {
                byte[] written = write(kind.path, content.get());
                EObject again = content(kind, written).orElseThrow(() -> new AssertionError(told(wrong, written)));
                assertEquals(Facts.of(content.get()), Facts.of(again), () -> told(wrong, written));
                assertEquals(new String(written, StandardCharsets.UTF_8), new String(write(kind.path, again),
                        StandardCharsets.UTF_8));
                kept++;
            }
        }
        assertTrue(kept > 20, "only " + kept + " were read");
    }

    private static String told(byte[] wrong, byte[] written) {
        return new String(wrong, StandardCharsets.UTF_8) + "\nwritten:\n" + new String(written, StandardCharsets.UTF_8);
    }
}
