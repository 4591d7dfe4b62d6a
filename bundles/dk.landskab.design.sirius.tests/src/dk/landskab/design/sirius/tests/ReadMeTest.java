// SPDX-License-Identifier: EPL-2.0
package dk.landskab.design.sirius.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The read-me of the bundle names everything that must be in an Eclipse beside it. */
class ReadMeTest {

    private static final Path BUNDLES = Path.of("..");
    private static final Pattern REQUIRED = Pattern.compile("Require-Bundle: ([^:]*)(\n[A-Z]|$)");
    /** What every Eclipse with Sirius and Xtext has. */
    private static final Pattern THERE = Pattern.compile("org\\.eclipse\\..*|org\\.antlr\\.runtime|slf4j\\.api");

    @Test
    void everyBundleThatIsNeededIsNamed() throws IOException {
        Set<String> needed = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(List.of("dk.landskab.design.sirius"));
        while (!open.isEmpty()) {
            String bundle = open.pop();
            if (needed.add(bundle) && bundle.startsWith("dk.landskab.")) {
                open.addAll(required(bundle));
            }
        }
        String readMe = Files.readString(BUNDLES.resolve("dk.landskab.design.sirius/README.md"));
        assertEquals(Set.of(), needed.stream().filter(each -> !THERE.matcher(each).matches())
                .filter(each -> !readMe.contains("`" + each + "`")).collect(Collectors.toSet()));
    }

    private static List<String> required(String bundle) throws IOException {
        String manifest = Files.readString(BUNDLES.resolve(bundle).resolve("META-INF/MANIFEST.MF"))
                .replace("\r\n", "\n").replace("\n ", "").replaceAll(";visibility:=reexport", "")
                .replaceAll(";resolution:=optional", "");
        Matcher found = REQUIRED.matcher(manifest);
        return found.find() ? Stream.of(found.group(1).split(",")).map(String::strip).toList() : List.of();
    }
}
