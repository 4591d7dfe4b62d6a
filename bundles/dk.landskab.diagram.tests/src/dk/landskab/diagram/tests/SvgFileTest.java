// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** The picture of the sample, byte for byte: every machine, every Java and every locale gives this one. */
class SvgFileTest {

    @Test
    void thePictureIsTheOneThatIsStored() throws Exception {
        try (InputStream in = SvgFileTest.class.getResourceAsStream("sample.svg")) {
            assertEquals(new String(in.readAllBytes(), StandardCharsets.UTF_8), Kit.sample().svg());
        }
    }
}
