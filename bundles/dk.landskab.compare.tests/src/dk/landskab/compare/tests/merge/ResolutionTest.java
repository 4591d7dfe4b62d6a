// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.merge.Merge;
import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.compare.merge.ResolutionTemplate;
import dk.landskab.model.edit.Language;
import dk.landskab.testkit.Share;

/** Decides conflicts of edits of the landscape of {@code merge-pairs.txt}. */
class ResolutionTest {

    private static final int RUNS = 10_000;
    private static final int[] EDITS = {2, 5, 10, 20, 50};

    /** Edits of both sides, lines of a resolution, what holds then, and what is in conflict still. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            set a name=X          | set a name=Y           | a name = ours                       | a.name=X | -
            set a name=X          | set a name=Y           | a name = theirs                     | a.name=Y | -
            set a name=X          | set a name=Y           | a name = base                       | a.name=A | -
            set a name=X          | set a name=Y           | a name = "Z \\"z\\" \\\\ æ"         | a.name=Z~"z"~\\~æ | -
            set a name=X          | set a name=Y           | a name = nothing                    | a.name= | -
            set a name=X          | set a name=Y           | a name = ?                          | a.name=X | a name
            set a name=X ; set b version=1 | set a name=Y ; set c name=Z ; delete r | a name = theirs | a.name=Y b.version=1 c.name=Z !r | -
            set a owner=hr        | unset a owner          | a owner = "hr"                      | a.owner=hr | -
            set b usersFrom=1     | set b usersFrom=2      | b usersFrom = "77" # counted        | b.usersFrom=77 | -
            set a lifecycle.endOfLife=2028-01-01 | unset a lifecycle.endOfLife | a lifecycle.endOfLife = "2030-01-01" | a.lifecycle.endOfLife=2030-01-01 | -
            set e conditions=2,1,3,4 | set e conditions=1,3,2,4 | e conditions = theirs          | e.conditions=1,3,2,4 | -
            set e conditions=2,1,3,4 | set e conditions=1,3,2,4 | e conditions = "5\\n2\\n1"      | e.conditions=5,2,1 | -
            set e conditions=2,1,3,4 | set e conditions=1,3,2,4 | e conditions = nothing         | e.conditions= | -
            delete c              | set c name=X           | c @existence = keep                 | c.name=X | -
            delete c              | set c name=X           | c @existence = delete               | !c | -
            delete c              | set c name=X           | c @existence = ours                 | !c | -
            delete c              | set c name=X           | c @existence = theirs               | c.name=X | -
            set c name=X          | delete c               | c @existence = keep                 | c.name=X | -
            set c name=X          | delete c               | c @existence = delete               | !c | -
            set c name=X          | delete c               | c @existence = ours                 | c.name=X | -
            set c name=X          | delete c               | c @existence = theirs               | !c | -
            delete b              | set b aliases=x,y,z    | b @existence = keep                 | b.aliases=x,y,z rel.to=b c.parent=b | -
            delete r              | gain a supports r      | r @existence = delete               | !r a.supports=p,q | -
            delete hr             | set a owner=hr         | hr @existence = delete              | !hr a.owner=it | -
            delete hr             | set a owner=hr         | hr @existence = keep                | a.owner=hr hr.in=o/units | -
            delete k              | set k1 amount=12       | k @existence = keep                 | k1.amount=12 k2.amount=20 k.covers=a | -
            delete h              | move f h/folders       | h @existence = delete               | !h !i f.in=px/elements | -
            delete h              | add j Folder h/folders | h @existence = delete               | !h !j | -
            delete b              | set rel name=X         | b @existence = delete ; rel @existence = keep | rel.name=X rel.to= | -
            delete b              | set rel name=X         | b @existence = keep ; rel @existence = delete | b !rel | -
            move h f/folders      | move h px/elements     | h @place = theirs                   | h.in=px/elements | -
            move h f/folders      | move h px/elements     | h @place = base                     | h.in=g/folders | -
            move h f/folders      | move h px/elements     | h @place = "py"                     | h.in=py/elements | -
            move h f/folders      | move h px/elements     | h @place = "y.landskab"             | h.in=py/elements | -
            move px root:m.landskab | move px root:n.landskab | px @place = "o/p.landskab"     | px.in=root:o/p.landskab | -
            move px root:m.landskab | move py root:m.landskab | py @path = keep                | px.in=root:m.landskab py.in=root:m-2.landskab | -
            move px root:m.landskab | move py root:m.landskab | py @path = "n.landskab"        | py.in=root:n.landskab | -
            move f g/folders      | move g f/folders       | f @circle = ours                    | f.in=g/folders g.in=px/elements | -
            move f g/folders      | move g f/folders       | f @circle = theirs                  | g.in=f/folders f.in=px/elements | -
            move h f/folders ; delete g | move f h/folders | f @circle = theirs                  | f.in=h/folders h.in=g/folders g | -
            move h f/folders ; delete g | move f h/folders | f @circle = ours                    | h.in=f/folders !g | -
            set a parent=b        | set b parent=a         | a @circle:parent = ours             | a.parent=b b.parent= | -
            set a parent=b        | set b parent=a         | a @circle:parent = theirs           | a.parent= b.parent=a | -
            set a parent=b        | set b parent=a         | a @circle:parent = base             | a.parent= b.parent= | -
            gain m dependsOn l    | gain l dependsOn n     | l @circle:dependsOn = theirs        | m.dependsOn= l.dependsOn=n n.dependsOn=m | -
            set a parent=c ; set r parent=s | set a parent=b ; set b parent=a ; unset a parent ; set s parent=r | r @circle:parent = base | r.parent= s.parent= | a @circle:parent
            retype r Component    | gain a supports r      | r @class = ours                     | r.class=Component a.supports=p,q | -
            retype r Component    | gain a supports r      | r @class = theirs                   | r.class=BusinessProcess a.supports=p,q,r | -
            """)
    void a_conflict_is_decided_as_the_resolution_says(String ours, String theirs, String lines, String expected,
            String open) throws IOException {
        MergeResult result = resolved(ours, theirs, lines);
        Ledger merged = LedgerLandscape.read(result.landscape());

        assertEquals(open, result.conflicts().isEmpty() ? "-" : result.conflicts().stream()
                .map(each -> each.point().toString()).collect(Collectors.joining(", ")));
        Arrays.stream(expected.split("\\s+")).forEach(each -> MergePairsTest.holds(each, merged, () -> lines));
        assertEquals(List.of(), result.landscape().problems());
    }

    /** Edits of both sides, lines of a resolution, and why they are refused. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            set a name=X      | set a name=Y      | b name = ours                  | NO_CONFLICT
            set a name=X      | set b name=Y      | a name = ours                  | NO_CONFLICT
            set a name=X      | set a name=Y      | a name = keep                  | NO_CHOICE
            set a name=X      | set a name=Y      | a name = mine                  | NO_CHOICE
            delete c          | set c name=X      | c @existence = base            | NO_CHOICE
            set a owner=hr    | unset a owner     | a owner = "nobody"             | NO_VALUE
            set a owner=hr    | unset a owner     | a owner = "b"                  | NO_VALUE
            set b usersFrom=1 | set b usersFrom=2 | b usersFrom = "many"           | NO_VALUE
            set b usersFrom=1 | set b usersFrom=2 | b usersFrom = "-1"             | NO_VALUE
            set b businessFit=1 | set b businessFit=2 | b businessFit = "6"        | NO_VALUE
            set a criticality=LOW | unset a criticality | a criticality = "WARM"   | NO_VALUE
            move h f/folders  | move h px/elements | h @place = "h"                | NO_VALUE
            move h f/folders  | move h px/elements | h @place = "nowhere"          | NO_VALUE
            move px root:m.landskab | move px root:n.landskab | px @place = "../p.landskab" | NO_VALUE
            move px root:m.landskab | move px root:n.landskab | px @place = "p.txt" | NO_VALUE
            set a name=X      | set a name=Y      | a name ours                    | MALFORMED
            set a name=X      | set a name=Y      | a name = "ours                 | MALFORMED
            set a name=X      | set a name=Y      | a name = ours ; a name = ours  | TWICE
            """)
    void what_does_not_fit_is_refused_with_its_line(String ours, String theirs, String lines,
            ResolutionException.Reason reason) {
        ResolutionException refused = assertThrows(ResolutionException.class, () -> resolved(ours, theirs, lines));

        assertEquals(reason, refused.reason());
        assertEquals(3 + lines.split(";").length, refused.location().line());
        for (Language language : Language.values()) {
            assertFalse(refused.what().in(language).contains("{"));
        }
    }

    @Test
    void a_resolution_that_was_made_for_another_merge_is_refused() throws IOException {
        Ledger base = MergePairsTest.base();
        MergeResult old = MergePairsTest.merge(base, base.edited("set a name=X"), base.edited("set a name=Y"));
        Resolution resolution = Resolution.parse("r", keys(old) + "a name = ours");

        ResolutionException refused = assertThrows(ResolutionException.class,
                () -> Merge.of(LedgerLandscape.of(base), LedgerLandscape.of(base.edited("set a name=X")),
                        LedgerLandscape.of(base.edited("set a name=Z")), resolution));
        assertEquals(ResolutionException.Reason.STALE, refused.reason());
    }

    @Test
    void a_resolution_without_the_keys_of_its_inputs_is_refused() {
        assertEquals(ResolutionException.Reason.NO_KEY, assertThrows(ResolutionException.class,
                () -> Resolution.parse("r", "base = 1\nours = 2\na name = ours\n")).reason());
    }

    @Test
    void deciding_a_conflict_can_bring_about_another_which_the_same_resolution_may_decide() throws IOException {
        // p in s closes no circle with anything; p in r does, with r in p.
        String ours = "set r parent=p ; set p parent=s";
        String theirs = "set p parent=r";

        assertEquals(List.of("p parent"), points(resolved(ours, theirs, "p parent = ?")));
        assertEquals(List.of("p @circle:parent"), points(resolved(ours, theirs, "p parent = theirs")));
        MergeResult decided = resolved(ours, theirs, "p parent = theirs ; p @circle:parent = theirs");
        assertTrue(decided.isCommittable());
        assertEquals("r", LedgerLandscape.read(decided.landscape()).row("p").get("parent"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_template_names_every_conflict_and_decides_none(Language language) throws IOException {
        Ledger base = MergePairsTest.base();
        Ledger ours = base.edited("set a name=X ; delete c ; set b parent=a ; move h f/folders");
        Ledger theirs = base.edited("set a name=Y ; set c name=Z ; set a parent=b ; move h px/elements");
        MergeResult open = MergePairsTest.merge(base, ours, theirs);

        String template = ResolutionTemplate.of(open, language);
        Resolution read = Resolution.parse("r", template);

        assertEquals(List.of(), read.entries());
        assertEquals(points(open), template.lines().filter(line -> line.endsWith(" = ?"))
                .map(line -> line.substring(0, line.length() - 4)).toList());
        assertEquals(points(open), points(Merge.of(LedgerLandscape.of(base), LedgerLandscape.of(ours),
                LedgerLandscape.of(theirs), read)));
    }

    @Test
    void whatever_is_chosen_breaks_nothing_and_loses_only_what_was_asked_about() {
        Map<String, Integer> counts = new TreeMap<>();
        for (int run = 0; run < Share.of(RUNS); run++) {
            int edits = EDITS[run % EDITS.length];
            Ledger base = RandomLedger.make(run, 40);
            Ledger ours = RandomLedger.edited(base, run * 2L + 5_000_000, edits, "o");
            Ledger theirs = RandomLedger.edited(base, run * 2L + 5_000_001, edits, "t");
            try {
                String end = decide(base, ours, theirs, new Random(run));
                counts.merge(end, 1, Integer::sum);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("run " + run + " of " + edits + " edits a side: " + e.getMessage(), e);
            }
        }
        System.out.println("random resolutions: " + Share.of(RUNS) + " " + counts);
        Set.of("nothing to decide", "decided at once", "decided in turns")
                .forEach(each -> assertTrue(counts.containsKey(each), "never " + each));
    }

    /** Decides at random until nothing is in conflict that was not decided; how it ended. */
    private static String decide(Ledger base, Ledger ours, Ledger theirs, Random random) {
        MergeResult result = MergePairsTest.merge(base, ours, theirs);
        Map<String, Conflict> asked = new TreeMap<>();
        StringBuilder lines = new StringBuilder(keys(result));
        int turns = 0;
        while (!asked.keySet().containsAll(points(result))) {
            turns++;
            for (Conflict conflict : result.conflicts()) {
                if (asked.put(conflict.point().toString(), conflict) == null) {
                    lines.append(decided(conflict, random));
                }
            }
            result = Merge.of(LedgerLandscape.of(base), LedgerLandscape.of(ours), LedgerLandscape.of(theirs),
                    Resolution.parse("r", lines.toString()));
            Ledger merged = LedgerLandscape.read(result.landscape());
            assertEquals(List.of(), result.landscape().problems());
            List<Conflict> decided = List.copyOf(asked.values());
            EveryEdit.isThereOrAsked(base, ours, merged, result.conflicts(), decided);
            EveryEdit.isThereOrAsked(base, theirs, merged, result.conflicts(), decided);
        }
        if (!result.isCommittable()) {
            return "decisions that contradict each other";
        }
        return turns == 0 ? "nothing to decide" : turns == 1 ? "decided at once" : "decided in turns";
    }

    private static String decided(Conflict conflict, Random random) {
        List<Choice> choices = conflict.choices().stream().filter(choice -> choice != Choice.VALUE).toList();
        return conflict.point() + " = " + choices.get(random.nextInt(choices.size())).word() + "\n";
    }

    private static MergeResult resolved(String ours, String theirs, String lines) throws IOException {
        Ledger base = MergePairsTest.base();
        MergeResult open = MergePairsTest.merge(base, base.edited(ours), base.edited(theirs));
        Resolution resolution = Resolution.parse("r", keys(open) + lines.replaceAll("\\s*;\\s*", "\n"));
        return Merge.of(LedgerLandscape.of(base), LedgerLandscape.of(base.edited(ours)),
                LedgerLandscape.of(base.edited(theirs)), resolution);
    }

    private static String keys(MergeResult result) {
        return "base = " + result.keys().base() + "\nours = " + result.keys().ours() + "\ntheirs = "
                + result.keys().theirs() + "\n";
    }

    private static List<String> points(MergeResult result) {
        return result.conflicts().stream().map(each -> each.point().toString()).toList();
    }
}
