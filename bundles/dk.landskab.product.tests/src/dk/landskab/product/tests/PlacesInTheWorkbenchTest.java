// SPDX-License-Identifier: EPL-2.0
package dk.landskab.product.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Every command that {@code landskab} names has its place in the workbench, or the README says why it has none. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "starts the Linux product")
class PlacesInTheWorkbenchTest {

    private static final Path ROOT = Path.of(System.getProperty("landskab.root"));
    private static final List<String> GROUPS = List.of("acquisition", "diagram", "git");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z][a-z -]*)` \\| (.+) \\| (?:`(dk[\\w.]+)`)? \\|$");
    private static final Pattern NAMED = Pattern.compile("(?m)^  ([a-z][a-z-]*)  +");

    @TempDir
    private Path folder;

    @Test
    void everyCommandStandsInTheTableAndNoOther() throws IOException, InterruptedException {
        List<String> commands = new ArrayList<>();
        for (String each : named("--help")) {
            if (GROUPS.contains(each)) {
                named(each, "--help").stream().map(within -> each + " " + within).forEach(commands::add);
            } else {
                commands.add(each);
            }
        }

        assertEquals(new TreeSet<>(commands), table().keySet());
    }

    @Test
    void whatTheTableNamesIsInTheWorkbench() throws IOException {
        String plugin = Files.readString(ROOT.resolve("bundles/dk.landskab.ui/plugin.xml"));

        assertEquals(List.of(), table().values().stream()
                .filter(each -> !each.isEmpty() && !plugin.contains(" id=\"" + each + "\"")).toList());
    }

    /** The commands of the table, and the ids of their places; empty where they have none. */
    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (MatchResult row : ROW.matcher(Files.readString(ROOT.resolve("README.md"))).results().toList()) {
            rows.put(row.group(1), row.group(3) == null ? "" : row.group(3));
        }
        return rows;
    }

    private List<String> named(String... arguments) throws IOException, InterruptedException {
        String help = new Product(folder).run(Map.of("LC_ALL", "en_GB.UTF-8"), arguments).out();
        return NAMED.matcher(help.substring(help.indexOf("Commands:"))).results().map(each -> each.group(1)).toList();
    }
}
