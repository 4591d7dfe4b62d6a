// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.model.edit.Language;
import dk.landskab.rules.Check;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.store.Landscape;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextEdit;

class MendableTest {

    private static final AcquisitionFormat FORMAT = new AcquisitionFormat();

    private static List<Finding> findings(Probe probe, Landscape landscape, List<Rule> rules) {
        return Check.run(landscape, probe.date(), rules.stream().filter(each -> each.id().equals(probe.rule())).toList())
                .findings();
    }

    private static List<Mend> mends(Probe probe, Landscape landscape, List<Rule> rules, String text, Language language) {
        Finding finding = findings(probe, landscape, rules).getFirst();
        Mendable rule = (Mendable) rules.stream().filter(each -> each.id().equals(probe.rule())).findFirst().orElseThrow();
        return rule.mends(finding, FORMAT.text(PartSource.of(finding.location().file(),
                text.getBytes(StandardCharsets.UTF_8))), language);
    }

    /** The text of a case after the first mend; afterwards the rule finds nothing more. */
    private static String mended(Probe probe, String text, Language language) {
        List<Mend> mends = mends(probe, probe.written(text), AcquisitionRules.ALL, text, language);
        String after = TextEdit.apply(text, mends.getFirst().edits());
        assertEquals(List.of(), probe.told(probe.written(after), AcquisitionRules.ALL), after);
        return after;
    }

    private static String mendedProcess(Probe probe, String text) {
        List<Mend> mends = mends(probe, probe.in(text).written(""), AcquisitionRules.ALL, text, Language.EN);
        String after = TextEdit.apply(text, mends.getFirst().edits());
        assertEquals(List.of(), probe.in(after).says(), after);
        return after;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void addsARequirementOfTheGeneralTerms(Language language) {
        String after = mended(Probe.of("V-ACQ-9"), """
                acquisition a "A" {
                  process p requested by k.unit on 2026-01-01 need "N"
                  procurement eu-tender // as decided
                  requirement R7 must "It is fast"
                  requirement other may "It is blue"
                }
                """, language);

        assertTrue(after.contains("  requirement other may \"It is blue\"\n  requirement R8 must \""), after);
        assertTrue(after.contains("procurement eu-tender // as decided\n"), after);
    }

    @Test
    void addsARequirementAboveWhatHasHappened() {
        String text = """
                acquisition a "A" {
                  process p requested by k.unit on 2026-01-01 need "N"
                  procurement eu-tender // as decided

                  // the first phase
                  phase two entered 2026-01-02 { }
                }
                """;

        assertEquals(text.replace("// as decided\n", "// as decided\n  requirement R1 must \"The general IT terms are part"
                + " of the contract\"\n"), mended(Probe.of("V-ACQ-9"), text, Language.EN));
    }

    @Test
    void addsARequirementBelowTheOthersWhereverTheyStand() {
        String text = """
                acquisition a "A" {
                  requirement R1 must "It is fast"
                  process p requested by k.unit on 2026-01-01 need "N" procurement eu-tender
                  phase two entered 2026-01-02 { }
                }
                """;

        assertEquals(text.replace("fast\"\n", "fast\"\n  requirement R2 must \"The general IT terms are part of the contract"
                + "\"\n"), mended(Probe.of("V-ACQ-9"), text, Language.EN));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void addsARequirementThatUsersTakePart(Language language) {
        Probe probe = Probe.of("V-ACQ-12").with("Application k.app \"App\" kind=SELF_SERVICE");

        String after = mended(probe, """
                acquisition a "A" {
                  process p requested by k.unit on 2026-01-01 need "N" target k.app new
                }
                """, language);

        assertTrue(after.contains("\n  requirement R1 should \""), after);
    }

    @Test
    void listsAnOverlookedSystemAsACandidate() {
        Probe probe = Probe.of("V-ACQ-6").with("Subject kle.29.15.04 \"S\" number=29.15.04 scheme=KLE", "Product k.p \"P\"",
                "Application k.fits \"Fits\" lifecycle.activeFrom=2020-01-01 subjects=kle.29.15.04");

        String after = mended(probe, """
                acquisition a "A" {
                  process p requested by k.unit on 2026-01-01 need "N" supports kle "29.15.04"
                  candidates {
                    product k.p chosen "Best" // by far
                  }
                  phase one entered 2026-01-02 { result look = go on 2026-01-03 }
                }
                """, Language.EN);

        assertTrue(after.contains("    product k.p chosen \"Best\" // by far\n    existing k.fits open\n"), after);
    }

    @Test
    void letsACaseRunThroughAProcessOfItsOrganisation() {
        String after = mended(Probe.of("V-ACQ-20"), """
                acquisition k.a "A" {
                  requested by k.unit on 2026-01-01 need "N" // urgent
                }
                """, Language.EN);

        assertTrue(after.contains("need \"N\" // urgent\n  process p\n}"), after);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"result look = go-with-conditions, result look = go",
            "gate start = go-with-conditions, gate start = go",
            "decision k.top = approved-with-conditions, decision k.top = approved"})
    void writesThatThereAreNoConditions(String wrong, String right) {
        String text = "acquisition k.a \"A\" { process p phase one { WHAT on 2026-02-01 /* late */ } }";

        assertEquals(text.replace("WHAT", right), mended(Probe.of("V-ACQ-21"), text.replace("WHAT", wrong), Language.EN));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0, Keep Fits chosen and reject the others, rejected", "1, Keep P chosen and reject the others, chosen"})
    void keepsOneCandidateChosenAndTheReasonsAsTheyAre(int which, String title, String second) {
        String text = """
                acquisition k.a "A" {
                  process p requested by k.unit on 2026-01-01 need "N"
                  candidates {
                    existing k.fits chosen "Best" // by far
                    existing k.other open
                    product k.p covers 80 % chosen
                  }
                }
                """;
        Probe probe = Probe.of("V-ACQ-23").with("Product k.p \"P\"", "Application k.fits \"Fits\"",
                "Application k.other \"Other\"");

        Mend mend = mends(probe, probe.written(text), AcquisitionRules.ALL, text, Language.EN).get(which);
        String after = TextEdit.apply(text, mend.edits());

        assertEquals(title, mend.title().in(Language.EN));
        assertEquals(second.equals("rejected") ? text.replace("% chosen", "% rejected")
                : text.replace("fits chosen", "fits rejected"), after);
        assertEquals(List.of(), probe.told(probe.written(after), AcquisitionRules.ALL));
    }

    @Test
    void rejectsAllOthersWhereThreeAreChosen() {
        String text = "acquisition k.a \"A\" { process p candidates { existing k.x chosen product k.y chosen existing k.z chosen } }";
        Probe probe = Probe.of("V-ACQ-23").with("Application k.x \"X\"", "Product k.y \"Y\"", "Application k.z \"Z\"");

        assertEquals(text.replace("k.y chosen", "k.y rejected").replace("k.z chosen", "k.z rejected"),
                mended(probe, text, Language.EN));
    }

    @Test
    void offersNothingForACaseThatListsNobody() {
        String text = "acquisition a \"A\" { process p requested by k.unit on 2026-01-01 need \"N\" "
                + "phase one entered 2026-01-02 { result look = go on 2026-01-03 } }";
        Probe probe = Probe.of("V-ACQ-6");

        assertEquals(List.of(), mends(probe, probe.written(text), AcquisitionRules.ALL, text, Language.EN));
    }

    @Test
    void takesAnAssessmentAwayThatNobodyRequires() {
        assertEquals("process p \"P\" {\n  body a \"A\"\n  // what follows is all\n  phase x \"X\" { }\n}\n",
                mendedProcess(Probe.of("V-PD-1"), "process p \"P\" {\n  body a \"A\"\n  assessment r \"Risk\" : risk by a\n"
                        + "  // what follows is all\n  phase x \"X\" { }\n}\n"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"risk >= hihg, risk >= high", "ai or not (risk < mediun), ai or not (risk < medium)",
            "buy = Sofware, buy = software"})
    void writesTheValueThatWasMeant(String wrong, String right) {
        String text = "process p \"P\" {\n  body a \"A\"\n  phase x \"X\" { gate g approval { criterion \"C\" when ai criterion "
                + "\"D\" when WHAT decided by a } }\n}\n";

        assertEquals(text.replace("WHAT", right), mendedProcess(Probe.of("V-PD-4"), text.replace("WHAT", wrong)));
    }

    @Test
    void offersNoValueWhereNoneIsNear() {
        String text = "process p \"P\" { body a \"A\" phase x \"X\" { gate g approval when risk = enormous { decided by a } } }";
        Probe probe = Probe.of("V-PD-4");

        assertEquals(List.of(), mends(probe, probe.in(text).written(""), AcquisitionRules.ALL, text, Language.EN));
    }

    @ParameterizedTest(name = "{0} is followed by {1}")
    @CsvSource({"1, 2", "9, 10", "BUF 2024, BUF 2024.2", "BUF 2024.2, BUF 2024.3", "2026, 2026.2", "webbsida, webbsida.2"})
    void givesAChangedProcessItsNextVersion(String version, String next) {
        String says = "phase one entered 2026-01-02 { }";
        Probe probe = Probe.of("V-PD-3").in(Probe.PROCESS.replace("version \"1\"", "version \"" + version + "\""));
        Landscape earlier = probe.in(probe.process().replace("within 30 days", "within 20 days")).landscape(says);
        List<Rule> rules = AcquisitionRules.since(earlier);

        List<Mend> mends = mends(probe, probe.landscape(says), rules, probe.process(), Language.EN);

        assertEquals("Make it version “" + next + "”", mends.getFirst().title().in(Language.EN));
        String after = TextEdit.apply(probe.process(), mends.getFirst().edits());
        assertEquals(probe.process().replace("version \"" + version, "version \"" + next), after);
        assertEquals(List.of(), probe.told(probe.in(after).landscape(says), rules));
    }

    @Test
    void offersNothingInATextThatWasChangedMeanwhile() {
        String text = "process p \"P\" { body a \"A\" phase x \"X\" { gate g approval when risk = hihg { decided by a } } }";
        Probe probe = Probe.of("V-PD-4");

        assertEquals(List.of(), mends(probe, probe.in(text).written(""), AcquisitionRules.ALL,
                text.replace("risk = hihg", "ai"), Language.EN));
    }
}
