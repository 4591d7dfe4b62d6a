// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.testkit.Written;

/** One wrong word costs one clause and one message, which says where and what to do. */
class MistakesTest {

    private static final String TEXT = """
            process p "P" {
              body kit "IT"
              form f "F" by kit
              assessment r "R" : risk by kit
              phase one "One" {
                form f
                gate g approval {
                  requires r
                  decided by kit
                }
              }
              phase two "Two" { task "Do" }
            }

            acquisition a "A" {
              process p
              need "N"
              buys software
              money { operation 1 250 000 DKK yearly from 2026-09 }
              phase one entered 2026-01-02 { result r = go on 2026-01-03 }
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            need "N"|ned "N"|17:3: “ned” cannot stand here. Did you mean “need”?
            buys software|buys softwre|18:8: “softwre” cannot stand here. Did you mean “software”?
            buys software|buys|19:3: “money” cannot stand here. Correct or remove it; possible here: “software”, “hardware”, “consulting”, “service”.
            form f "F"|fom f "F"|3:3: “fom” cannot stand here. Did you mean “form”?
            gate g approval|gate g aproval|7:12: “aproval” cannot stand here. Did you mean “approval”?
            decided by kit|decided kit|9:15: “kit” cannot stand here. Correct or remove it; possible here: “by”.
            decided by kit|decided by use|9:18: “use” is a word of the language itself. As a name write it in backticks: `use`.
            requires r|requires|9:7: “decided” cannot stand here. Correct or remove it; possible here: a name.
            requires r|requires r kit|8:18: “kit” cannot stand here. Correct or remove it; possible here: “,”, “when”, “requires”, “criterion”, “decided”, “consulting”, “within”, “escalates”, “}”.
            need "N"|need "N" process p|17:12: “process” stands here again, so what line 16 says is not read. Keep one of the two.
            need "N"|need "N" need "M"|17:12: “need” stands here again, so what line 17 says is not read. Keep one of the two.
            need "N"|need "N" requested on 2026-01-01 requested on 2026-01-02|17:36: “requested on” stands here again, so what line 17 says is not read. Keep one of the two.
            yearly from 2026-09|yearly from 2026-09 monthly|19:55: “monthly” stands here again, so what line 19 says is not read. Keep one of the two.
            need "N"|need "N" pilot to 2026-01-01 pilot to 2026-01-02|17:32: “pilot” stands here again, so what line 17 says is not read. Keep one of the two.
            need "N"|need "N" information { ai none } information { ai yes }|17:36: “information” stands here again, so what line 17 says is not read. Keep one of the two.
            go on 2026-01-03|go on 2026-01-03 "Fits" { "C" } "Is cheap"|20:77: “"Is cheap"” stands here again, so what line 20 says is not read. Keep one of the two.
            decided by kit|decided by kit within 3 days within 4 days|9:36: “within” stands here again, so what line 9 says is not read. Keep one of the two.
            need "N"|need "N|17:8: A text begins here and is not closed. Write a double quote (") where it ends.
            need "N"|need "N\\"|17:8: A text begins here and is not closed. Write a double quote (") where it ends.
            2026-01-02|2026-13-02|20:21: “2026-13-02” is no day. Write year, month and day, as 2027-12-31.
            2026-01-02|2026-01|20:21: “2026-01” is no day. Write year, month and day, as 2027-12-31.
            2026-01-02|2.1.2026|20:21: “2.1” cannot stand here. Correct or remove it; possible here: a day, as 2027-12-31.
            1 250 000|12 50 000|19:21: “12 50 000” is no number. Write digits, in groups of three if you like, as 1 250 000 or 2.5.
            DKK|kroner|19:31: “kroner” is no currency. Write its three letters, as DKK.
            2026-09|2026-19|19:47: “2026-19” is no date. Write a year, a month or a day, as 2027, 2027-12 or 2027-12-31.
            buys software|buys software }|19:3: “money” cannot stand here. Correct or remove it; possible here: “use”, “process”, “acquisition”.
            task "Do" }|task "Do"|12:19: A block begins here and is not closed before “acquisition” in line 15. Write a brace (}) where it ends.
            from 2026-09 }|from 2026-09|19:9: A block begins here and is not closed before “phase” in line 20. Write a brace (}) where it ends.
            decided by kit\\n    }|decided by kit|7:21: A block begins here and is not closed before “phase” in line 11. Write a brace (}) where it ends.
            phase two "Two"|phase process "Two"|12:9: “process” is a word of the language itself. As a name write it in backticks: `process`.
            r = go|r = ok|20:45: “ok” cannot stand here. Correct or remove it; possible here: “go”, “go-with-conditions”, “no-go”, “not-required”, “pending”.
            on 2026-01-03|on 2026-02-30|20:51: “2026-02-30” is no day. Write year, month and day, as 2027-12-31.
            """)
    void isToldOnceAtItsPlace(String right, String wrong, String message) {
        String text = TEXT.replace(right.replace("\\n", "\n"), wrong);
        assertTrue(!text.equals(TEXT));

        assertEquals(List.of("a.acq:" + message), Texts.told(Texts.landscape(text).problems()));
    }

    @Test
    void whatMayBeGivenMoreThanOnceIsNotTold() {
        String text = TEXT.replace("requires r", "requires r when not not (ai or tender or not ai) and not (not ai and ai) requires r")
                .replace("need \"N\"", "need \"N\" money { licence 1 DKK once } candidates { } candidates { } requested on 2026-01-01 "
                        + "requirement R1 must \"A\" requirement R2 must \"A\" information { personal none personal none }");

        assertEquals(List.of(), Texts.told(Texts.landscape(text).problems()));
    }

    @Test
    void aBlockThatIsNotClosedIsToldWhereItBegins() {
        assertEquals(List.of("a.acq:20:32: A block begins here and is not closed. Write a brace (}) where it ends."),
                Texts.told(Texts.landscape(TEXT.replace("2026-01-03 }\n}", "2026-01-03\n")).problems()));
    }

    @Test
    void aTextThatEndsTooEarlyIsToldAtItsEnd() {
        assertEquals(List.of("a.acq:1:36: The text ends in the middle of a sentence. Complete it; possible here:"
                + " a text in double quotes."), Texts.told(Texts.part("acquisition a \"A\" { } acquisition b").problems()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            r = go on           | r = ok on           | a.phase.one
            on 2026-01-03       | on 2026-02-30       | a.phase.one.result.r
            entered 2026-01-02  | entered 2026-02-30  | a.phase.one
            need "N"            | ned "N"             | a
            decided by kit      | decided kit         | p.phase.one.gate.g
            """)
    void isToldOfWhatItStandsIn(String right, String wrong, String id) {
        assertEquals(id, Texts.part(TEXT.replace(right, wrong)).problems().getFirst().id());
    }

    @Test
    void aWordThatMayStandInsteadIsKnown() {
        ReadText text = new AcquisitionFormat().text(PartSource.of("a.acq", TEXT.replace("phase one \"", "phase need \"")
                .replace("buys software", "buys softwre").getBytes(StandardCharsets.UTF_8)));

        assertEquals(Map.of(new Location("a.acq", 5, 9), "`need`", new Location("a.acq", 18, 8), "software"),
                text.instead());
    }

    @Test
    void everythingAroundIsRead() {
        Set<String> all = ids(TEXT);
        Set<String> left = ids(TEXT.replace("requires r", "requirs r").replace("buys software", "buy software")
                .replace("task \"Do\"", "tsk \"Do\""));

        all.removeAll(left);
        assertEquals(Set.of("p.phase.one.gate.g.requires.r", "p.phase.two.task.1"), all);
    }

    private static Set<String> ids(String text) {
        return Texts.landscape(text).objects().filter(Identified.class::isInstance)
                .map(each -> ((Identified) each).getId()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void referencesToWhatWasNotUnderstoodAreNotDangling() {
        LoadedPart other = Written.part(Texts.formats(), "b.acq", "acquisition b \"B\" { process p need \"n\" }");
        List<Problem> problems = Written.landscape(Texts.formats(), "a.acq", TEXT.replace("process p \"P\"", "proces p \"P\""),
                "b.acq", "acquisition b \"B\" { process p need \"n\" }").problems();

        assertEquals(List.of(), other.problems());
        assertEquals(List.of("a.acq:1:1: “proces” cannot stand here. Did you mean “process”?"), Texts.told(problems));
    }

    @Test
    void everyMistakeOfSeveralIsTold() {
        String text = TEXT.replace("form f \"F\"", "fom f \"F\"").replace("need \"N\"", "ned \"N\"").replace("2026-01-03",
                "2026-01-33");

        assertEquals(List.of("3:3", "17:3", "20:51"), Texts.landscape(text).problems().stream()
                .filter(each -> each.kind() == Problem.Kind.SYNTAX)
                .map(each -> each.location().line() + ":" + each.location().column()).toList());
    }

    @Test
    void aMistakeLosesContentAndNamesWhatItStandsIn() {
        LoadedPart part = Texts.part(TEXT.replace("need \"N\"", "ned \"N\""));

        assertTrue(part.losesContent());
        assertEquals("a", part.problems().getFirst().id());
    }

    @Test
    void mistakesAreToldInEveryLanguage() {
        Problem problem = Texts.part(TEXT.replace("need \"N\"", "ned \"N\"")).problems().getFirst();

        assertEquals("“ned” kan ikke stå her. Mente du “need”?", problem.what().in(Language.DA));
        assertEquals("”ned” kan inte stå här. Menade du ”need”?", problem.what().in(Language.SV));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            process p "P" { /* never }|1:17: A comment begins here and is not closed. Write */ where it ends.
            process p "P" { body a. "B" }|1:22: “a.” is no name. Write letters and digits, with dots between words, or any id in backticks.
            process p "P" { body `a "B" }|1:22: A name in backticks is not closed or empty. Write a backtick (`) where it ends.
            process p "P" { body `` "B" }|1:22: A name in backticks is not closed or empty. Write a backtick (`) where it ends.
            process p "P" { currency DK-K }|1:26: “DK-K” is no currency. Write its three letters, as DKK.
            acquisition a "A" { requested on 2026- need "n" }|1:34: “2026-” is no day. Write year, month and day, as 2027-12-31.
            acquisition a "A" { need 'n' }|1:26: “'” cannot stand here. Correct or remove it; possible here: a text in double quotes.
            """)
    void inAWordIsToldWhereTheWordBegins(String text, String message) {
        assertEquals(List.of("a.acq:" + message), Texts.told(Texts.part(text).problems()));
    }
}
