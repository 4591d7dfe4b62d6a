// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.store.UnreadableException;

/** Files that are no landscape: each is refused, with the place, for the reason that a person would give. */
class RefusedFilesTest {

    private static final String GOOD = Parts.text(Parts.file("""
              <elements xsi:type="application:Application"
                  id="a"
                  name="A"/>"""));

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("an empty file", "", 0, "empty"),
                refused("only white space", " \n\n ", 3, "truncated"),
                refused("a truncated file", GOOD.substring(0, GOOD.length() - 20), 14, "truncated"),
                refused("a file cut within a tag", GOOD.substring(0, GOOD.indexOf("name=\"A")), 14, "truncated"),
                refused("a binary file", "\u0000\u0001PNG", 1, "binary"),
                refused("conflict marks between elements", GOOD.replace("<elements",
                        "<<<<<<< HEAD\n  <elements"), 12, "conflict"),
                refused("conflict marks between attributes", GOOD.replace("    name=\"A\"/>",
                        "<<<<<<< ours\n      name=\"A\"/>\n=======\n      name=\"B\"/>\n>>>>>>> theirs"), 14, "conflict"),
                refused("another root", GOOD.replace("core:Part", "core:Document"), 2, "otherRoot"),
                refused("another namespace", GOOD.replace("model/core", "model/core/2"), 2, "otherRoot"),
                refused("a root without namespace", "<Part/>", 1, "otherRoot"),
                refused("a namespace that is not declared", "<core:Part/>", 1, "notWellFormed"),
                refused("a web page", "<html><body>404</body></html>", 1, "otherRoot"),
                refused("plain text", "Kommune K", 1, "notWellFormed"),
                refused("JSON", "{\"elements\": []}", 1, "notWellFormed"),
                refused("an attribute given twice", GOOD.replace("name=\"A\"", "name=\"A\" name=\"B\""), 14,
                        "notWellFormed"),
                refused("an end tag that closes another element", GOOD.replace("</core:Part>", "</core:Part2>"), 15,
                        "notWellFormed"),
                refused("something after the end", GOOD + "<more/>", 16, "notWellFormed"),
                refused("another encoding in the declaration", GOOD.replace("UTF-8", "ISO-8859-1"), 1, "notUtf8"),
                refused("another version of XML", GOOD.replace("1.0", "1.1"), 1, "notXml10"),
                refused("a reference to a character that XML forbids", GOOD.replace("\"A\"", "\"&#1;\""), 14,
                        "notWellFormed"),
                refused("half a surrogate pair as reference", GOOD.replace("\"A\"", "\"&#xD800;\""), 14,
                        "notWellFormed"),
                refused("a character that XML forbids", GOOD.replace("\"A\"", "\"\u0001\""), 14, "notWellFormed"),
                refused("an entity that is not declared", GOOD.replace("\"A\"", "\"&evil;\""), 14, "notWellFormed"));
    }

    private static Arguments refused(String what, String text, int line, String key) {
        return Arguments.of(what, text, line, key);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void aFileIsRefusedWithThePlaceAndTheReason(String what, String text, int line, String key) {
        UnreadableException refusal = refusal(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(key, refusal.what().key());
        assertEquals("a.landskab", refusal.location().file());
        assertEquals(line, refusal.location().line(), refusal.getMessage());
    }

    @Test
    void aFileInUtf16IsRefused() {
        assertEquals("binary", refusal(GOOD.getBytes(StandardCharsets.UTF_16)).what().key());
        assertEquals("binary", refusal(GOOD.getBytes(StandardCharsets.UTF_16LE)).what().key());
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin = GOOD.replace("\"A\"", "\"Æ\"").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("binary a.landskab:14", refusal(latin).what().key() + " " + refusal(latin).location().file() + ":"
                + refusal(latin).location().line());
        byte[] surrogate = GOOD.getBytes(StandardCharsets.UTF_8);
        int name = GOOD.indexOf("name=\"A") + 6;
        byte[] bad = Arrays.copyOf(surrogate, surrogate.length + 2);
        System.arraycopy(surrogate, name, bad, name + 2, surrogate.length - name);
        bad[name] = (byte) 0xED;
        bad[name + 1] = (byte) 0xA0;
        bad[name + 2] = (byte) 0x80;
        refusal(bad);
    }

    @Test
    void aByteOrderMarkOfUtf8IsReadOver() {
        Parts.load(("\uFEFF" + GOOD).getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableException refusal(byte[] bytes) {
        return assertThrows(UnreadableException.class, () -> Parts.load(bytes));
    }
}
