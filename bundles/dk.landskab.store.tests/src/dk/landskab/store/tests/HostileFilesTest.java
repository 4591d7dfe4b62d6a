// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.sun.management.ThreadMXBean;

import dk.landskab.store.Landscape;
import dk.landskab.store.Problem;
import dk.landskab.store.UnreadableException;

/** Files made to harm: they are refused at little cost, and nothing they name is opened. */
class HostileFilesTest {

    private static final long MEMORY = 64L << 20;
    private static final String BODY = Parts.HEAD.substring(Parts.HEAD.indexOf('\n') + 1);
    private static final String END = "</core:Part>";

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("an external entity", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + BODY
                        + "&e;" + END, "documentType"),
                Arguments.of("a parameter entity", "<!DOCTYPE x [<!ENTITY % e SYSTEM 'file:///etc/passwd'> %e;]>"
                        + BODY + END, "documentType"),
                Arguments.of("any document type", "<!DOCTYPE core:Part>" + BODY + END, "documentType"),
                Arguments.of("a billion laughs", laughs() + BODY + "&l9;" + END, "documentType"),
                Arguments.of("an attribute of a megabyte", BODY + element("x".repeat(1 << 20)) + END, "overLimit"),
                Arguments.of("a text of two megabytes", BODY + "<elements xsi:type='core:Document' id='x'><description>"
                        + "x".repeat(2 << 20) + "</description></elements>" + END, "overLimit"),
                Arguments.of("200,000 levels", BODY + "<elements>".repeat(200_000), "tooDeep"),
                Arguments.of("200,000 levels of something unknown", BODY + "<x>".repeat(200_000), "tooDeep"),
                Arguments.of("ten megabytes of white space between elements", BODY + " ".repeat(10 << 20) + END,
                        "overLimit"),
                Arguments.of("ten megabytes of white space", " ".repeat(10 << 20), "truncated"),
                Arguments.of("a million attributes", BODY + "<elements " + IntStream.range(0, 300_000)
                        .mapToObj(i -> "a" + i + "=''").collect(Collectors.joining(" ")) + "/>" + END, null),
                Arguments.of("a name of two megabytes", "<" + "x".repeat(2 << 20) + "/>", null));
    }

    private static String element(String name) {
        return "<elements xsi:type='core:Document' id='x' name='" + name + "'/>";
    }

    private static String laughs() {
        return "<!DOCTYPE x [<!ENTITY l0 'ha'>" + IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining()) + "]>";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aFileMadeToHarmIsRefusedInLittleMemory(String what, String text, String key) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        UnreadableException refusal = assertThrows(UnreadableException.class, () -> Parts.load(bytes));
        long used = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(used < MEMORY, () -> "allocated " + used);
        if (key != null) {
            assertEquals(key, refusal.what().key());
        }
    }

    @Test
    void nothingThatAFileNamesIsOpened() throws IOException {
        try (ServerSocketChannel server = ServerSocketChannel.open()) {
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            server.configureBlocking(false);
            String url = "http://127.0.0.1:" + ((InetSocketAddress) server.getLocalAddress()).getPort() + "/x";
            Landscape landscape = Parts.read("""
                    <elements xsi:type="application:Application" id="a" name="A" owner="URL#x"
                        xsi:schemaLocation="https://landskab.dk/model/core URL">
                      <product href="URL#y"/>
                    </elements>""".replace("URL", url));
            assertThrows(UnreadableException.class, () -> Parts.load(
                    ("<!DOCTYPE x SYSTEM '" + url + "'>" + BODY + END).getBytes(StandardCharsets.UTF_8)));
            landscape.objects().forEach(object -> object.eCrossReferences().forEach(Object::toString));
            assertEquals(2, landscape.problems().size(), landscape.problems()::toString);
            assertEquals(Problem.Kind.INVALID_VALUE, landscape.problems().getFirst().kind());
            assertNull(server.accept());
        }
    }
}
