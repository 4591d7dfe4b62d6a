// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Looks into OpenDocument texts with nothing of ours. */
final class Odts {

    private Odts() {
    }

    /** The parts of a package in their order. */
    static Map<String, byte[]> parts(byte[] odt) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(odt))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
            return parts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Document xml(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(new String(bytes, StandardCharsets.UTF_8), e);
        }
    }

    /** The paragraphs and headings with words in them, in their order. */
    static List<String> paragraphs(byte[] odt) {
        Document content = xml(parts(odt).get("content.xml"));
        NodeList all = content.getElementsByTagNameNS("*", "*");
        return IntStream.range(0, all.getLength()).mapToObj(all::item).map(Element.class::cast)
                .filter(each -> each.getNodeName().equals("text:p") || each.getNodeName().equals("text:h"))
                .map(Odts::words).filter(each -> !each.isEmpty()).toList();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        for (Node each = node.getFirstChild(); each != null; each = each.getNextSibling()) {
            switch (each.getNodeName()) {
                case "text:line-break" -> words.append('\n');
                case "text:s" -> words.append(' ');
                // What keeps a number and its unit together is no matter of the words.
                case "#text" -> words.append(each.getNodeValue().replace('\u00A0', ' '));
                default -> words.append(words(each));
            }
        }
        return words.toString();
    }

    /** All words, a space between paragraphs. */
    static String text(byte[] odt) {
        return paragraphs(odt).stream().collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }

    /** A package of some parts, as Word or LibreOffice would save one. */
    static byte[] of(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Whether the first part of a package is stored as it is, with the right check sum, as the standard wants. */
    static boolean isStoredFirst(byte[] odt, String name) {
        byte[] expected = parts(odt).get(name);
        CRC32 sum = new CRC32();
        sum.update(expected);
        int method = odt[8] | odt[9] << 8;
        int length = odt[26] | odt[27] << 8;
        return method == 0 && new String(odt, 30, length, StandardCharsets.UTF_8).equals(name)
                && sum.getValue() == (Byte.toUnsignedLong(odt[14]) | Byte.toUnsignedLong(odt[15]) << 8
                        | Byte.toUnsignedLong(odt[16]) << 16 | Byte.toUnsignedLong(odt[17]) << 24);
    }
}
