// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dk.landskab.example.Example;
import dk.landskab.example.Examples;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;

/** The faults of the examples are those that their README names. */
class IntendedFindingsTest {

    private static final Set<String> FAMILIES =
            Set.of("ID", "TIME", "OWN", "EV", "KLE", "PROC", "DATA", "COST", "GAP", "AI", "GDPR");
    private static final Pattern ROW = Pattern.compile("\\| (V-[A-Z]+-\\d+) \\| (\\S+) \\|");

    static List<Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theRulesFindWhatTheReadmeNamesAndNothingElse(Example example) throws IOException {
        assertEquals(named(example), found(example));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thereAreAFewAndNotTooMany(Example example) {
        int count = found(example).size();
        assertTrue(count >= 5 && count <= 20, () -> count + " findings");
    }

    private static Set<String> named(Example example) throws IOException {
        try (InputStream readme = Examples.class.getResourceAsStream("data/README.md")) {
            return ROW.matcher(new String(readme.readAllBytes(), StandardCharsets.UTF_8)).results()
                    .filter(row -> row.group(2).startsWith(example.id() + "."))
                    .map(row -> row.group(1) + " " + row.group(2)).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> found(Example example) {
        return Check.run(Loaded.last(example), Examples.DATE).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFORMATION)
                .filter(finding -> FAMILIES.contains(finding.rule().split("-")[1]))
                .map(IntendedFindingsTest::line).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.id().orElse("");
    }
}
