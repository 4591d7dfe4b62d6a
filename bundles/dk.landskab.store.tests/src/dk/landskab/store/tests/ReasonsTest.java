// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.BindException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import javax.net.ssl.SSLHandshakeException;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import com.ctc.wstx.stax.WstxInputFactory;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.xmi.XmlReason;

class ReasonsTest {

    private static final String HIDDEN = "/home/x/.report.1f";

    @TempDir
    private Path folder;

    private interface Deed {

        Object run(Path folder) throws IOException;
    }

    private static IOException system(String words) {
        return new FileSystemException(HIDDEN, null, words);
    }

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new NoSuchFileException(HIDDEN), "there is no such file or folder"),
                Arguments.of(new FileNotFoundException(HIDDEN + " (No such file or directory)"),
                        "there is no such file or folder"),
                Arguments.of(system("The system cannot find the path specified"), "there is no such file or folder"),
                Arguments.of(new AccessDeniedException(HIDDEN), "you may not use it"),
                Arguments.of(new FileNotFoundException(HIDDEN + " (Permission denied)"), "you may not use it"),
                Arguments.of(system("Operation not permitted"), "you may not use it"),
                Arguments.of(new FileAlreadyExistsException(HIDDEN), "there is something of that name already"),
                Arguments.of(new NotDirectoryException(HIDDEN), "it is not a folder"),
                Arguments.of(system("Not a directory"), "it is not a folder"),
                Arguments.of(new IOException("Is a directory"), "it is a folder"),
                Arguments.of(new DirectoryNotEmptyException(HIDDEN), "the folder is not empty"),
                Arguments.of(new FileSystemLoopException(HIDDEN), "its links lead in a circle"),
                Arguments.of(system("Too many levels of symbolic links or unable to access attributes"),
                        "its links lead in a circle"),
                Arguments.of(new IOException("No space left on device"), "the disk is full"),
                Arguments.of(system("There is not enough space on the disk"), "the disk is full"),
                Arguments.of(system("Disk quota exceeded"), "your share of the disk is used up"),
                Arguments.of(system("Read-only file system"), "nothing can be written to this disk"),
                Arguments.of(system("Too many open files"), "too many files are open at once"),
                Arguments.of(system("File name too long"), "the name is too long"),
                Arguments.of(system("Device or resource busy"), "another program is using it"),
                Arguments.of(system("The process cannot access the file because it is being used by another process"),
                        "another program is using it"),
                Arguments.of(new IOException("Input/output error"), "the disk fails at this place"),
                Arguments.of(new MalformedInputException(1), "it is no text in the encoding that is expected"),
                Arguments.of(new ZipException("zip END header not found"), "it is no whole ZIP archive"),
                Arguments.of(new EOFException(), "it ends too early"),
                Arguments.of(new UnknownHostException("git.example"),
                        "there is no machine of that name, or no network"),
                Arguments.of(new BindException("Address already in use"), "another program uses that port"),
                Arguments.of(new ConnectException("Connection refused"), "nothing answers there"),
                Arguments.of(new NoRouteToHostException("No route to host"), "nothing answers there"),
                Arguments.of(new SocketException("Network is unreachable"), "nothing answers there"),
                Arguments.of(new SocketTimeoutException("Read timed out"), "no answer came in time"),
                Arguments.of(new SSLHandshakeException("PKIX path building failed"),
                        "the other end cannot prove who it is"),
                Arguments.of(new SocketException("Connection reset"), "the connection broke off"),
                Arguments.of(new IOException("Broken pipe"), "the connection broke off"),
                Arguments.of(new ClosedByInterruptException(), "it was interrupted"),
                Arguments.of(new InterruptedIOException(), "it was interrupted"),
                Arguments.of(new IOException("could not read", new AccessDeniedException(HIDDEN)),
                        "you may not use it"),
                Arguments.of(new IOException("  "), "the system gives no reason"),
                Arguments.of(system(null), "the system gives no reason"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aKnownKindOfRefusalIsToldInOurOwnWordsInEachLanguage(IOException refusal, String words) {
        Message reason = DiskReason.of(refusal);
        assertEquals(words, reason.in(Language.EN));
        List<String> all = Arrays.stream(Language.values()).map(reason::in).toList();
        assertEquals(all.size(), all.stream().distinct().count(), () -> "the same in two languages: " + all);
        for (String each : all) {
            assertFalse(each.contains(HIDDEN), each);
            if (refusal.getMessage() != null && !refusal.getMessage().isBlank()) {
                assertFalse(each.contains(refusal.getMessage()), each);
            }
        }
    }

    @Test
    void whatNobodyKnowsIsAQuotationInEachLanguage() {
        Message reason = DiskReason.of(new IOException("The flux is out of phase"));
        assertEquals("the system says “The flux is out of phase”", reason.in(Language.EN));
        assertEquals("systemet siger “The flux is out of phase”", reason.in(Language.DA));
        assertEquals("systemet säger ”The flux is out of phase”", reason.in(Language.SV));
    }

    @Test
    void causesThatLeadInACircleAreFollowedToNoEnd() {
        IOException one = new IOException("one");
        one.initCause(new IllegalStateException(one));
        assertEquals("the system says “one”", DiskReason.of(one).in(Language.EN));
    }

    static Stream<Arguments> deeds() {
        return Stream.of(
                Arguments.of("is no file", "there is no such file or folder",
                        (Deed) at -> Files.readAllBytes(at.resolve("nothing"))),
                Arguments.of("is a folder", "it is a folder", (Deed) Files::readAllBytes),
                Arguments.of("is too long", "the name is too long",
                        (Deed) at -> Files.writeString(at.resolve("x".repeat(300)), "")),
                Arguments.of("lies in a file", "it is not a folder", (Deed) at -> {
                    Files.writeString(at.resolve("file"), "");
                    return Files.writeString(at.resolve("file/within"), "");
                }),
                Arguments.of("is Latin", "it is no text in the encoding that is expected", (Deed) at ->
                        Files.readString(Files.write(at.resolve("latin"), new byte[] {'s', (byte) 0xF8}))),
                Arguments.of("is no archive", "it is no whole ZIP archive", (Deed) at ->
                        new ZipFile(Files.writeString(at.resolve("zip"), "PK no more").toFile())),
                Arguments.of("is no program", "there is no such program on this machine", (Deed) at ->
                        new ProcessBuilder("landskab-is-no-program").directory(at.toFile()).start()),
                Arguments.of("may not be run", "you may not use it", (Deed) at ->
                        new ProcessBuilder(Files.writeString(at.resolve("script"), "#!/bin/sh\n").toString()).start()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deeds")
    void whatThisMachineRefusesIsToldInOurOwnWords(String name, String words, Deed deed) {
        IOException refusal = assertThrows(IOException.class, () -> deed.run(folder));
        assertEquals(words, DiskReason.of(refusal).in(Language.EN), refusal::toString);
    }

    @Test
    void aNameThatNoFileCanHaveIsToldSo() {
        InvalidPathException name = assertThrows(InvalidPathException.class, () -> Path.of("a\0b"));
        assertEquals("navnet har et tegn, som intet navn må have", DiskReason.of(name).in(Language.DA));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <a><b>                          | den ender, før hvert element er lukket
            <a><b></a>                      | noget her er ikke lukket, eller kan ikke stå her (parseren siger “Unexpected close tag
            <a b=c/>                        | noget her er ikke lukket, eller kan ikke stå her (parseren siger “Unexpected character 'c'
            no XML                          | noget her er ikke lukket, eller kan ikke stå her (parseren siger “Unexpected character 'n'
            <a>\u00E6\u00F8</a>             | det er ikke tekst i den tegnkodning, den selv angiver
            <?xml version='1.0' encoding='of-ours'?><a/> | det er ikke tekst i den tegnkodning, den selv angiver
            <a><a><a><a><a/></a></a></a></a> | en tekst, en liste eller en indlejring her er større end i nogen sådan fil""")
    void whyATextIsNoXmlIsToldInOurOwnWordsFirst(String text, String words) {
        XMLStreamException failure = assertThrows(XMLStreamException.class,
                () -> parse(text.getBytes(StandardCharsets.ISO_8859_1)));
        assertTrue(XmlReason.of(failure).in(Language.DA).startsWith(words),
                () -> XmlReason.of(failure).in(Language.DA) + " for " + failure);
    }

    private static void parse(byte[] bytes) throws XMLStreamException {
        WstxInputFactory factory = new WstxInputFactory();
        factory.setProperty("com.ctc.wstx.maxElementDepth", 4);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (xml.hasNext()) {
            xml.next();
        }
    }
}
