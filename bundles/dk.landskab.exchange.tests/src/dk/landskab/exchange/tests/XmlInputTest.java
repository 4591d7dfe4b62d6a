// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.model.edit.Language;
import dk.landskab.store.UnreadableException;

class XmlInputTest {

    private static XmlInput of(String text) {
        return XmlInput.of("m.xml", text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static UnreadableException refusal(String text) {
        return assertThrows(UnreadableException.class, () -> {
            XmlInput input = of(text);
            input.skip();
            input.finish();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | m.xml:1:6: This cannot be read as XML: it ends before every element is closed. | <a><b>
            DA | m.xml:1:6: Filen kan ikke læses som XML: den ender, før hvert element er lukket. | <a><b>
            SV | m.xml:1:6: Filen kan inte läsas som XML: den slutar innan varje element är stängt. | <a><b>
            EN | This cannot be read as XML: something here is not closed, or cannot stand here (the parser says “ | <a></b>
            DA | Filen kan ikke læses som XML: noget her er ikke lukket, eller kan ikke stå her (parseren siger “ | <a></b>
            SV | Filen kan inte läsas som XML: något här är inte stängt, eller kan inte stå här (parsern säger ” | <a></b>
            DA | Filen kan ikke læses som XML: det er ikke tekst i den tegnkodning, den selv angiver. | <a>\u00F8</a>""")
    void aFileThatIsNoXmlIsToldWithItsPlaceInOurOwnWords(Language language, String told, String text) {
        String sentence = refusal(text).in(language);
        assertTrue(sentence.contains(told), sentence);
        assertTrue(sentence.startsWith("m.xml"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<a>\n<b>\n</a>", "<a>\n\n<b c=d/></a>", "no XML", ""})
    void theSentenceIsOfOneLineInEachLanguage(String text) {
        UnreadableException refusal = refusal(text);
        List<String> all = Arrays.stream(Language.values()).map(refusal::in).toList();
        assertEquals(all.size(), all.stream().distinct().count(), all::toString);
        all.forEach(each -> assertFalse(each.contains("\n"), each));
    }

    @Test
    void aFileThatFailsInTheMiddleOfATextIsRefusedAsAnyOther() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException("cut");
            }
        };
        InputStream begin = new ByteArrayInputStream(("<a>" + "x".repeat(100_000)).getBytes(StandardCharsets.UTF_8));
        XmlInput input = XmlInput.of("m.xml", new SequenceInputStream(begin, broken));
        assertEquals("m.xml", assertThrows(UnreadableException.class, input::text).location().file());
    }

    @Test
    void aDeclaredTypeAndADeepNestAreRefused() {
        assertTrue(refusal("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>").in(Language.EN).contains("DOCTYPE"));
        assertTrue(refusal("<a>".repeat(600)).in(Language.EN).contains("larger than in any such file"));
    }

    @Test
    void childrenAreGoneThroughOneAfterTheOtherAndTheirTextIsThatOfAllWithin() {
        XmlInput input = of("<a n='1'><b>x<c>y</c>\r\nz</b><d/>t<e xmlns:q='u' q:k='v' k='w'/></a>");
        assertEquals("a", input.name());
        assertEquals("1", input.attribute("n"));
        assertEquals("", input.attribute("m"));
        assertTrue(input.child());
        assertEquals("b", input.name());
        assertEquals("xy\nz", input.text());
        assertTrue(input.child());
        assertEquals("d", input.name());
        input.skip();
        assertTrue(input.child());
        assertEquals("v w", input.attribute("u", "k") + " " + input.attribute("k"));
        input.skip();
        assertFalse(input.child());
        input.finish();
    }
}
