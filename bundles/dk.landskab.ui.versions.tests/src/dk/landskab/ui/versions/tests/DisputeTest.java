// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.merge.OwnValue;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.versions.merge.Way;

/** What a person is told of each kind of conflict: how it can be decided, what holds then, and what is dropped. */
class DisputeTest {

    @TempDir
    private Path temporary;
    private int merges;

    /** Base, ours and theirs, with {@code ;} between lines, and the ways: the word, what holds, what is dropped. */
    @ParameterizedTest
    @CsvSource(delimiter = '^', quoteCharacter = '§', textBlock = """
            Application a "A" version=1 ^ Application a "A" version=2 ^ Application a "A" version=3 ^ ours:“2” -“3” (theirs) | theirs:“3” -“2” (ours) | base:“1” -“2” (ours) -“3” (theirs)
            Application a "A" ^ Application a "A" version=2 ^ Application a "A" version=3 ^ ours:“2” -“3” (theirs) | theirs:“3” -“2” (ours) | base:nothing -“2” (ours) -“3” (theirs)
            Application a "A" version=1 ^ Application a "A" ^ Application a "A" version=3 ^ ours:nothing -“3” (theirs) | theirs:“3” -nothing (ours) | base:“1” -nothing (ours) -“3” (theirs)
            Application a "A" version=1 ^ Application b "B" ^ Application a "A" version=3 ^ keep: -our version deletes application “A” | delete: -their version sets version of application “A” to “3”
            Decision d "D" conditions=x,y ^ Decision d "D" conditions=y,x ^ Decision d "D" conditions=x,z,y ^ ours:“y”, “x” -“x”, “z”, “y” (theirs) | theirs:“x”, “z”, “y” -“y”, “x” (ours) | base:“x”, “y” -“y”, “x” (ours) -“x”, “z”, “y” (theirs) | bothOurs:“y”, “x”, “z”
            Decision d "D" conditions=x ^ Decision d "D" conditions=x,o ^ Decision d "D" conditions=x,t ^ ours:“x”, “o” -“x”, “t” (theirs) | theirs:“x”, “t” -“x”, “o” (ours) | base:“x” -“x”, “o” (ours) -“x”, “t” (theirs) | bothOurs:“x”, “o”, “t” | bothTheirs:“x”, “t”, “o”
            """)
    void theWaysOfAConflict(String base, String ours, String theirs, String ways) {
        Dispute dispute = only(Language.EN, base, ours, theirs);

        assertEquals(ways, dispute.ways().stream().map(each -> each.word() + ":" + each.says()
                + each.dropped().stream().map(lost -> " -" + lost).collect(Collectors.joining()))
                .collect(Collectors.joining(" | ")));
        assertEquals(Optional.empty(), dispute.taken());
    }

    @Test
    void aCircleIsToldByTheEditsThatCloseIt() {
        Dispute dispute = only(Language.EN, "Application a \"A\";Application b \"B\"",
                "Application a \"A\" parent=b;Application b \"B\"", "Application a \"A\";Application b \"B\" parent=a");

        assertEquals("a circle that must not be", dispute.about());
        assertEquals(2, dispute.edits().size());
        Way ours = dispute.ways().getFirst();
        assertEquals(List.of("their version sets “module of” of application “B” to A"), ours.dropped());
        assertTrue(dispute.own().isEmpty());
    }

    @Test
    void everythingIsToldInEveryLanguageWithoutAKey() {
        for (Language language : Language.values()) {
            for (String theirs : List.of("Application a \"A\" version=3", "Application b \"B\"")) {
                Dispute dispute = only(language, "Application a \"A\" version=1", "Application a \"A\" version=2", theirs);
                Stream.concat(Stream.of(dispute.title(), dispute.about(), dispute.before()), dispute.ways().stream()
                        .flatMap(each -> Stream.concat(Stream.of(each.says()), each.dropped().stream())))
                        .forEach(each -> assertFalse(each.contains("dropped.") || each.contains("about."), each));
            }
        }
    }

    @Test
    void aValueOfOnesOwnIsWrittenAsAResolutionHasItAndReadBack() {
        OwnValue date = own("lifecycle.endOfLife=2028-01-01", "lifecycle.endOfLife=2029-01-01",
                "lifecycle.endOfLife=2030-01-01");
        Object given = date.given(Decision.of("2031-06-30"));
        assertEquals("2031-06-30", date.decide(given).value().orElseThrow());
        assertEquals("2031-06-30", date.label(Decision.of("2031-06-30"), Labels.in(Language.DA)).orElseThrow());

        OwnValue unit = own("owner=it", "owner=hr", "owner=web");
        assertEquals("IT", Labels.in(Language.EN).of((EObject) unit.given(Decision.of("it"))));
        assertEquals("it", unit.decide(unit.given(Decision.of("it"))).value().orElseThrow());
        assertEquals(Optional.empty(), unit.decide(null).value());
        assertEquals("nothing", unit.decide(null).word().orElseThrow());
    }

    @Test
    void whatByHandIsNoValueIsShownAsItStands() {
        OwnValue users = own("usersFrom=1", "usersFrom=2", "usersFrom=3");

        assertEquals(null, users.given(Decision.of("many")));
        assertEquals("many", users.label(Decision.of("many"), Labels.in(Language.EN)).orElseThrow());
        assertEquals(Optional.empty(), users.label(Decision.of(""), Labels.in(Language.EN)));
    }

    @Test
    void whatIsDecidedIsOneOfTheWaysOrAValueOfOnesOwn() {
        try (PlaceMerging merging = merging(Language.EN, "Application a \"A\" version=1", "Application a \"A\" version=2",
                "Application a \"A\" version=3")) {
            Dispute open = merging.look().disputes().getFirst();
            Dispute theirs = merging.decide(open, Optional.of(Decision.of(Choice.THEIRS))).disputes().getFirst();
            assertEquals("theirs", theirs.taken().orElseThrow().word());

            Dispute own = merging.decide(open, Optional.of(Decision.of("9"))).disputes().getFirst();
            assertEquals(Optional.empty(), own.taken());
            assertEquals(Optional.of("9"), own.decision().orElseThrow().value());
            assertFalse(merging.decide(open, Optional.empty()).isDecided());
        }
    }

    private OwnValue own(String base, String ours, String theirs) {
        String around = "OrgUnit it \"IT\";OrgUnit hr \"HR\";OrgUnit web \"Web\";Application a \"A\" ";
        return (OwnValue) only(Language.EN, around + base, around + ours, around + theirs).own().orElseThrow();
    }

    private Dispute only(Language language, String base, String ours, String theirs) {
        try (PlaceMerging merging = merging(language, base, ours, theirs)) {
            Merging.Open open = merging.look();
            assertEquals(1, open.disputes().size(), open::toString);
            return open.disputes().getFirst();
        }
    }

    private PlaceMerging merging(Language language, String base, String ours, String theirs) {
        return new ThreeFolders(temporary.resolve(String.valueOf(merges++)), base, ours, theirs).merge(language);
    }
}
