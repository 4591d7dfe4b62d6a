// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.consolidation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.analysis.consolidation.Candidate;
import dk.landskab.analysis.consolidation.ConsolidationAnalysis;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.consolidation.ConsolidationReport;
import dk.landskab.analysis.consolidation.Fit;
import dk.landskab.analysis.consolidation.Need;
import dk.landskab.analysis.consolidation.SystemIndex;
import dk.landskab.analysis.consolidation.Verdict;
import dk.landskab.model.application.Hosting;
import dk.landskab.model.application.Standard;
import dk.landskab.model.business.BusinessProcess;
import dk.landskab.model.business.BusinessService;
import dk.landskab.model.business.Subject;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Control;
import dk.landskab.model.information.DataObject;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class ConsolidationTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final String BASE = """
            Organisation aa "A"
              OrgUnit aa.unit "Unit"
            Subject k.27 "Social" number=27
            Subject k.27.36 "Elderly" number=27.36
            Subject k.27.36.04 "Care" number=27.36.04
            Subject k.32.24 "Cash" number=32.24
            BusinessProcess aa.assess "Assess" subjects=k.27.36
            BusinessProcess aa.pay "Pay"
            BusinessService aa.service "Help" realisedBy=aa.assess
            DataObject aa.data "Cases"
            Standard dk.std "S" mandatory=YES
            Control dk.must "Encryption" normative=MUST
            """;

    private static <T extends Element> List<T> some(Landscape landscape, Class<T> type, String... ids) {
        return List.of(ids).stream().map(each -> landscape.find(each, type).orElseThrow()).toList();
    }

    private static ConsolidationReport of(Landscape landscape, Need need) {
        return ConsolidationAnalysis.of(landscape, need, ConsolidationParameters.DEFAULT);
    }

    /** The whole need: two subjects, two processes, data, a standard and a control. */
    private static ConsolidationReport of(String lines) {
        Landscape landscape = Sketch.of(BASE + lines);
        return of(landscape, new Need(some(landscape, Subject.class, "k.27.36.04", "k.32.24"),
                some(landscape, BusinessProcess.class, "aa.assess", "aa.pay"), List.of(),
                some(landscape, DataObject.class, "aa.data"), some(landscape, Standard.class, "dk.std"),
                some(landscape, Control.class, "dk.must"), Set.of(), Optional.empty(), FROM, Optional.empty()));
    }

    private static ConsolidationReport ofSubject(String lines, Optional<LocalDate> until) {
        Landscape landscape = Sketch.of(BASE + lines);
        return of(landscape, new Need(some(landscape, Subject.class, "k.27.36.04"), List.of(), List.of(), List.of(),
                List.of(), List.of(), Set.of(), Optional.empty(), FROM, until));
    }

    private static String line(Candidate candidate) {
        return candidate.application().getId() + " " + candidate.atLeast() + ".." + candidate.atMost() + " "
                + candidate.verdict() + ".." + candidate.atBest();
    }

    private static List<String> english(List<Message> messages) {
        return messages.stream().map(each -> each.in(Language.EN)).toList();
    }

    /**
     * One of two subjects, 30 x 1/2 = 15; one of two processes, 25 x 1/2 = 12.5; the data, 20. Nothing is recorded of
     * standards, 15, and the control, 10. So at least (15 + 12.5 + 20) / 100 = 47.5 %, at most 72.5 %.
     */
    @Test
    void theScoreIsABandFromNothingToAllOfTheUnknown() {
        Candidate candidate = of("""
                Application aa.app "App" subjects=k.27.36.04 supports=aa.assess
                  DataUse aa.use data=aa.data
                """).candidates().getFirst();
        assertEquals("aa.app 47.5..72.5 BUY..EXTEND", line(candidate));
        assertEquals(List.of("27.36.04 Care", "Assess", "Cases"), english(candidate.points(Fit.COVERED)));
        assertEquals(List.of("32.24 Cash", "Pay"), english(candidate.points(Fit.MISSING)));
        assertEquals(List.of("S", "Encryption"), english(candidate.points(Fit.UNKNOWN)));
        assertEquals("App meets between 47.5 % and 72.5 % of the need: buy, at best extend",
                candidate.explanation().what().in(Language.EN));
    }

    /** Everything but the standard: 85 %, enough for reuse, but the standard is mandatory. */
    @Test
    void whatMustBeThereAndIsMissingForbidsReuseAndTheSameWithItIsReuse() {
        String full = """
                Standard dk.other "T"
                Product dk.prod "P" standards=%s
                Application aa.app "App" product=dk.prod subjects=k.27.36.04,k.32.24 supports=aa.assess,aa.pay
                  DataUse aa.use data=aa.data
                  ControlState aa.state control=dk.must state=YES
                """;
        assertEquals("aa.app 85.0..85.0 EXTEND..EXTEND", line(of(full.formatted("dk.other")).candidates().getFirst()));
        assertEquals("aa.app 100.0..100.0 REUSE..REUSE", line(of(full.formatted("dk.std")).candidates().getFirst()));
        ConsolidationReport lacking = of(full.formatted("dk.std").replace("state=YES", "state=NO"));
        assertEquals(List.of(), lacking.candidates());
        assertEquals(List.of("It lacks Encryption, which must be there"),
                english(lacking.excluded().getFirst().obstacles()));
        assertEquals(Verdict.BUY, lacking.suggestion());
    }

    @ParameterizedTest
    @CsvSource({"k.27.36.04, 100.0..100.0", "k.27.36, 100.0..100.0", "k.27, 100.0..100.0"})
    void aSubjectIsCoveredByItselfAndByAnyAboveIt(String subject, String band) {
        assertTrue(line(ofSubject("Application aa.app \"A\" subjects=" + subject, Optional.empty()).candidates()
                .getFirst()).startsWith("aa.app " + band));
    }

    /** 27.36 is needed and only 27.36.04 recorded: unknown, half of the need with the other process covered. */
    @Test
    void aSubjectOfWhichOnlyAPartIsCoveredIsUnknown() {
        Landscape landscape = Sketch.of(BASE + "Application aa.app \"A\" subjects=k.27.36.04 supports=aa.pay");
        ConsolidationReport report = of(landscape, Need.of(some(landscape, Subject.class, "k.27.36"),
                some(landscape, BusinessProcess.class, "aa.pay"), FROM));
        assertEquals(List.of("aa.app 45.5..100.0 BUY..REUSE"), report.candidates().stream()
                .map(ConsolidationTest::line).toList());
        assertEquals(List.of(Verdict.BUY, Verdict.REUSE), List.of(report.suggestion(), report.suggestionAtBest()));
    }

    @Test
    void aServiceIsCoveredByItsNameAndByTheProcessesThatRealiseIt() {
        Landscape landscape = Sketch.of(BASE + "BusinessService bb.s \"HELP\"\n"
                + "Application aa.one \"1\" provides=bb.s\nApplication aa.two \"2\" supports=aa.assess\n"
                + "Application aa.three \"3\" provides=bb.t\nBusinessService bb.t \"Other\"");
        Need need = new Need(List.of(), List.of(), some(landscape, BusinessService.class, "aa.service"), List.of(),
                List.of(), List.of(), Set.of(), Optional.empty(), FROM, Optional.empty());
        assertEquals(List.of("aa.one", "aa.two"), of(landscape, need).candidates().stream()
                .map(each -> each.application().getId()).toList());
    }

    /** The subject, 30, and hosting, 10: 30 / 40 = 75 %, or all of it, or a band where the hosting is unknown. */
    @ParameterizedTest
    @CsvSource({"CLOUD, 100.0..100.0 REUSE..REUSE", "ON_PREMISE, 75.0..75.0 EXTEND..EXTEND",
        "UNKNOWN, 75.0..100.0 EXTEND..REUSE"})
    void hostingCountsAsAControl(Hosting hosting, String told) {
        Landscape landscape = Sketch.of(BASE + "Application aa.app \"A\" subjects=k.27.36 hosting=" + hosting);
        Need need = new Need(some(landscape, Subject.class, "k.27.36.04"), List.of(), List.of(), List.of(), List.of(),
                List.of(), EnumSet.of(Hosting.CLOUD), Optional.empty(), FROM, Optional.empty());
        assertEquals("aa.app " + told, line(of(landscape, need).candidates().getFirst()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"lifecycle.activeFrom=2020-01-01 | | ''", " | | ''",
        "lifecycle.activeFrom=2027-02-01 | | On 2027-01-01 its status is “not yet there”",
        "lifecycle.endOfLife=2030-01-01 | | A goes out of use, and the need has no end",
        "lifecycle.endOfLife=2030-01-01 | 2029-12-31 | ''",
        "lifecycle.endOfLife=2030-01-01 | 2030-01-01 | On 2030-01-01 its status is “not in use”"})
    void aSystemMustBeInOperationThroughThePeriod(String dates, String until, String obstacle) {
        ConsolidationReport report = ofSubject("Application aa.app \"A\" subjects=k.27.36 "
                + Optional.ofNullable(dates).orElse(""), Optional.ofNullable(until).map(LocalDate::parse));
        List<Candidate> all = report.candidates().isEmpty() ? report.excluded() : report.candidates();
        assertEquals(obstacle, String.join("|", english(all.getFirst().obstacles())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'' | 1", "Decision d \"D\" outcome=REJECTED about=p | 0",
        "Merger m \"M\" state=HYPOTHETICAL target=p | 0", "Merger m \"M\" state=DECIDED target=p | 1"})
    void aSystemThatLeavesInAnAdoptedTargetPictureIsExcluded(String line, int excluded) {
        String plateau = "Application aa.app \"A\" subjects=k.27.36\nPlateau p \"Target\" kind=TO_BE date=2028-01-01\n"
                + "  PlateauItem p.1 element=aa.app disposition=RETIRE\n";
        assertEquals(excluded, ofSubject(plateau + line, Optional.empty()).excluded().size());
        assertEquals(0, ofSubject(plateau + line, Optional.of(LocalDate.of(2027, 12, 31))).excluded().size());
    }

    @Test
    void candidatesComeBestFirstWithTheirContractsAndWhomToCall() {
        ConsolidationReport report = of("""
                Application aa.b "B" subjects=k.27.36.04 owner=aa.unit
                Application aa.a "A" subjects=k.27.36.04,k.32.24
                Contract aa.con "C" covers=aa.b
                """);
        assertEquals(List.of("aa.a", "aa.b"), report.candidates().stream().map(each -> each.application().getId())
                .toList());
        Candidate second = report.candidates().get(1);
        assertEquals("aa.con", second.contracts().getFirst().getId());
        assertEquals("aa.unit", second.owners().getFirst().getId());
        assertEquals("aa", second.organisation().orElseThrow().getId());
    }

    @Test
    void aSystemOfWhichNothingIsRecordedIsToldAndAnEmptyLandscapeOrNeedIsAnswered() {
        ConsolidationReport report = of("Application aa.app \"A\" subjects=gone product=gone supports=gone");
        assertEquals(List.of(), report.candidates());
        assertEquals(List.of("1 application: too little is recorded to tell whether they meet any of the need.",
                "No system is recorded to meet any of the need."),
                english(report.undecided().stream().map(each -> each.why()).toList()));
        assertEquals(Verdict.BUY, of(Sketch.of(""), Need.of(List.of(), List.of(), FROM)).suggestion());
    }

    @Test
    void everyParameterIsPrinted() {
        assertEquals(List.of("Weight of subjects: 30", "Weight of processes and services: 25", "Weight of data: 20",
                "Weight of standards: 15", "Weight of hosting and controls: 10", "Reuse from 80 %, extend from 50 %",
                "What two systems share counts from a specificity of 50 %"),
                english(ConsolidationParameters.DEFAULT.inWords()));
    }

    private static ConsolidationReport ofData(int users, int others, String sharedData) {
        StringBuilder lines = new StringBuilder("BusinessObject con \"Case\"\nDataObject mine \"Mine\" realises=con\n"
                + "DataObject theirs \"Theirs\" realises=con\nDataObject else \"Else\"\n");
        for (int i = 0; i < users; i++) {
            lines.append("Application u%02d \"U\" lifecycle.activeFrom=2020-01-01%n  DataUse data=%s%n".formatted(i, sharedData));
        }
        for (int i = 0; i < others; i++) {
            lines.append("Application o%02d \"O\" lifecycle.activeFrom=2020-01-01%n  DataUse data=else%n".formatted(i));
        }
        Landscape landscape = Sketch.of(BASE + lines);
        return of(landscape, new Need(List.of(), List.of(), List.of(), some(landscape, DataObject.class, "mine"), List.of(),
                List.of(), Set.of(), Optional.empty(), FROM, Optional.empty()));
    }

    /** Specific is what at most the square root of all systems use, or at most five. */
    @ParameterizedTest(name = "{0} of {1} and {0} systems share a concept")
    @CsvSource({"1, 0, 1", "5, 0, 5", "6, 30, 6", "6, 29, 0", "6, 0, 0", "7, 42, 7", "7, 41, 0"})
    void aConceptThatVeryManyUseIsNotSharedData(int users, int others, int found) {
        assertEquals(found, ofData(users, others, "theirs").candidates().size());
    }

    @Test
    void dataThatVeryManyUseAreNotAskedForAndThatIsSaid() {
        ConsolidationReport report = ofData(30, 70, "mine");

        assertEquals(List.of(), report.candidates());
        assertEquals("Mine is used by 30 of 100 systems and tells none of them apart, so it was not asked for.",
                report.undecided().getFirst().why().in(Language.EN));
        assertEquals(5, ofData(5, 70, "mine").candidates().size());
    }

    /** What is asked of an index is what the whole analysis suggests, whatever the landscape. */
    @Test
    void theIndexSuggestsWhatTheAnalysisDoes() {
        int suggested = 0;
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < 12; i++) {
                lines.append("Application a%02d \"A\" lifecycle.activeFrom=2020-01-01 %s %s %s %s%n".formatted(i,
                        pick(random, "subjects=k.27", "subjects=k.27.36.04,k.32.24", "subjects=k.32.24", ""),
                        pick(random, "supports=aa.assess,aa.pay", "supports=aa.pay", ""),
                        pick(random, "provides=aa.service", ""), pick(random, "lifecycle.endOfLife=2026-01-01", "", "", "")));
                lines.append(pick(random, "  DataUse data=aa.data\n", ""));
                lines.append(pick(random, "Interface i%02d exposedBy=a%02d standards=dk.std%n".formatted(i, i), ""));
            }
            Landscape landscape = Sketch.of(BASE + lines);
            Need need = new Need(some(landscape, Subject.class, "k.27.36.04", "k.32.24"),
                    some(landscape, BusinessProcess.class, "aa.assess", "aa.pay"),
                    some(landscape, BusinessService.class, "aa.service"), some(landscape, DataObject.class, "aa.data"),
                    some(landscape, Standard.class, "dk.std"), List.of(), Set.of(), Optional.empty(), FROM, Optional.empty());
            List<String> expected = of(landscape, need).candidates().stream().filter(each -> each.verdict() != Verdict.BUY)
                    .map(each -> each.application().getId()).sorted().toList();

            assertEquals(expected, ConsolidationAnalysis.suggested(SystemIndex.of(landscape), need,
                    ConsolidationParameters.DEFAULT).stream().map(each -> each.getId()).toList(), "seed " + seed);
            suggested += expected.size();
        }
        assertTrue(suggested > 100, "" + suggested);
    }

    private static String pick(Random random, String... some) {
        return some[random.nextInt(some.length)];
    }
}
