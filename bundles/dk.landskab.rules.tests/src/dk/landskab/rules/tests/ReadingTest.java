// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rules;
import dk.landskab.rules.Severity;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.Problem;
import dk.landskab.store.Problem.Kind;
import dk.landskab.testkit.Sketch;

class ReadingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final Location PLACE = new Location("kk/apps.landskab", 7, 3);
    private static final Message WHAT = Rules.find("V-ID-1").orElseThrow().title();

    @ParameterizedTest
    @CsvSource({"UNKNOWN_CLASS, V-FILE-1", "UNKNOWN_FEATURE, V-FILE-1", "INVALID_VALUE, V-FILE-2",
            "NEWER_FORMAT, V-FILE-3", "SYNTAX, V-FILE-5", "DUPLICATE_ID, V-ID-1", "DANGLING_REFERENCE, V-ID-2", "MISSING_ID, V-ID-4",
            "CYCLE, V-REF-1", "WRONG_TARGET, V-REF-2"})
    void everyProblemOfTheStoreComesThroughUnchanged(Kind kind, String rule) {
        Finding finding = onlyFinding(new Problem(kind, PLACE, "kk.app.a", Optional.of("product"), WHAT));

        assertEquals(rule, finding.rule());
        assertEquals(Severity.ERROR, finding.severity());
        assertEquals(PLACE, finding.location());
        assertEquals(WHAT, finding.message());
        assertEquals(Optional.of("kk.app.a"), finding.id());
        assertEquals(Optional.of(ApplicationPackage.Literals.APPLICATION__PRODUCT), finding.feature());
    }

    @Test
    void aProblemWithoutElementAndOfAnUnknownFeatureIsToldByItsPlace() {
        Finding finding = onlyFinding(new Problem(Kind.UNKNOWN_FEATURE, PLACE, null, Optional.of("colour"), WHAT));

        assertEquals(Optional.empty(), finding.id());
        assertEquals(Optional.empty(), finding.element());
        assertEquals(Optional.empty(), finding.feature());
        assertEquals(PLACE, finding.location());
    }

    @Test
    void noKindOfProblemIsForgotten() {
        Set<Kind> told = Arrays.stream(Kind.values())
                .filter(kind -> onlyFinding(new Problem(kind, PLACE, null, Optional.empty(), WHAT)) != null)
                .collect(Collectors.toSet());

        assertEquals(Set.of(Kind.values()), told);
    }

    @Test
    void aDanglingReferenceOfASketchIsFoundWhereItStands() {
        List<Finding> findings = Probe.of("V-ID-2").findings("Application kk.a \"A\"",
                "Application kk.b \"B\" product=kk.nothing");

        assertEquals(List.of("sketch.landskab:2 kk.b"), findings.stream()
                .map(finding -> finding.location() + " " + finding.id().orElseThrow()).toList());
    }

    @Test
    void aFileIsCheckedAsItLiesOnDisk(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("apps.landskab"), """
                <?xml version="1.0" encoding="UTF-8"?>
                <core:Part xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:application="https://landskab.dk/model/application"
                    xmlns:core="https://landskab.dk/model/core" id="part" formatVersion="1">
                  <elements xsi:type="application:Application" id="kk.a" name="A" colour="red"
                      subjects="kle.27.03.99" product="p.none">
                    <lifecycle activeFrom="2030-01-01" endOfLife="2029-01-01"/>
                  </elements>
                  <elements xsi:type="application:Product" id="kk.a" name="B"/>
                </core:Part>
                """);

        List<Finding> findings = Check.run(LandscapeFolder.at(folder).read(), DAY).findings();

        assertEquals(List.of("V-FILE-1 kk.a 6", "V-ID-1 kk.a 10", "V-ID-2 kk.a 6", "V-KLE-1 kk.a 6", "V-TIME-1 kk.a 6"),
                findings.stream().map(finding -> finding.rule() + " " + finding.id().orElseThrow() + " "
                        + finding.location().line()).toList());
    }

    private static Finding onlyFinding(Problem problem) {
        Landscape sketch = Sketch.of("Application kk.app.a \"A\"");
        Landscape landscape = new Landscape(Origin.of("test"), sketch.parts(), List.of(problem));
        List<Finding> findings = Check.run(landscape, DAY).findings();
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }
}
