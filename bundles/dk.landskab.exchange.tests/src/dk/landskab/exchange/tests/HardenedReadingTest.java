// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.exchange.archimate.read.ArchimateFiles;
import dk.landskab.store.UnreadableException;
import dk.landskab.testkit.Share;

class HardenedReadingTest {

    private static final String ROOT = "<archimate:model xmlns:archimate=\"http://www.archimatetool.com/archimate\">\n";
    private static final String END = "</archimate:model>";

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("nothing", "", 0),
                Arguments.of("no XML", "PNG\u0001\u0002", 1),
                Arguments.of("conflict markers", ROOT + "<<<<<<< ours\n" + END, 2),
                Arguments.of("document type", "<!DOCTYPE model>\n" + ROOT + END, 1),
                Arguments.of("external entity",
                        "<!DOCTYPE m [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + ROOT + "&x;" + END, 1),
                Arguments.of("external document type",
                        "<!DOCTYPE m SYSTEM \"http://127.0.0.1:1/x.dtd\">\n" + ROOT + END, 1),
                Arguments.of("entity without declaration", ROOT + "\n<folder name=\"&x;\"/>" + END, 3),
                Arguments.of("nesting", ROOT + "<folder>".repeat(200_000), 2),
                Arguments.of("attribute of 2 MB", ROOT + "<folder name=\"" + "x".repeat(2 << 20) + "\"/>" + END, 2),
                Arguments.of("text of 2 MB", ROOT + "<purpose>" + "x".repeat(2 << 20) + "</purpose>" + END, 2),
                Arguments.of("attribute twice", ROOT + "<folder id=\"1\" id=\"2\"/>" + END, 2),
                Arguments.of("NUL", ROOT + "<folder name=\"\0\"/>" + END, 2),
                Arguments.of("cut", ROOT + "<folder", 2),
                Arguments.of("something after the end", ROOT + END + "\n<x/>", 3),
                Arguments.of("other XML", "<html/>", 1),
                Arguments.of("no model of the namespace",
                        "<model xmlns=\"http://www.opengroup.org/xsd/other\"/>", 1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void whatIsNoModelIsRefusedWithItsLine(String name, String text, int line) {
        UnreadableException refused = assertThrows(UnreadableException.class,
                () -> ArchimateFiles.read("f.archimate", text.getBytes(StandardCharsets.UTF_8)));
        assertEquals("f.archimate", refused.location().file());
        assertTrue(refused.location().line() >= Math.min(line, 1) && refused.location().line() <= Math.max(line, 1) + 1,
                () -> refused.getMessage());
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("images/bomb.png"));
            byte[] block = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(block);
            }
        }
        assertThrows(UnreadableException.class, () -> ArchimateFiles.read("f", bytes.toByteArray()));
    }

    @Test
    void anArchiveWithoutModelOrCutIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("other.xml"));
            zip.write("<x>random text</x>".repeat(1_000)
                    .getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = bytes.toByteArray();
        assertThrows(UnreadableException.class, () -> ArchimateFiles.read("f", whole));
        assertThrows(UnreadableException.class,
                () -> ArchimateFiles.read("f", Arrays.copyOf(whole, whole.length / 3)));
    }

    @Test
    void everyPrefixAndMutationIsAModelOrRefused() {
        byte[] good = ArchiSketch.of("""
                ApplicationComponent a "A" p:k=v
                DataObject d "D" doc="x"
                Access r a d accessType=3
                """).archi();
        for (int length = 0; length < good.length; length++) {
            readOrRefuse(Arrays.copyOf(good, length));
        }
        Random random = new Random(7);
        for (int i = 0; i < Share.of(10_000); i++) {
            byte[] mutated = good.clone();
            for (int change = 0; change <= random.nextInt(3); change++) {
                mutated[random.nextInt(mutated.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(mutated);
        }
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            ArchimateFiles.read("f", bytes);
        } catch (UnreadableException expected) {
            assertEquals("f", expected.location().file());
        }
    }
}
