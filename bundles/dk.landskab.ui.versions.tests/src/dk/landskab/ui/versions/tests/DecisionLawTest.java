// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.compare.conflict.Choice;
import dk.landskab.model.application.Application;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.ui.versions.merge.Decision;
import dk.landskab.ui.versions.merge.Dispute;
import dk.landskab.ui.versions.merge.Merging;
import dk.landskab.ui.versions.merge.PlaceMerging;
import dk.landskab.ui.versions.merge.Way;

/** What is decided is found again as it was decided, whatever it says, by whoever looks later. */
class DecisionLawTest {

    private static final int RUNS = 25;
    /** What the text of a resolution has a meaning for, and what it has none for. */
    private static final String[] PIECES = {"\"", "\\", "\n", "\t", "#", " # ", "=", " = ", "?", "ours", "nothing", "\\n", "æ",
        "”", "{0}", "'", "&", "<a>", " ", "//", "🏛"};

    @TempDir
    private Path temporary;

    private static String random(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(8)).mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
                .collect(Collectors.joining());
    }

    @Test
    void aValueOfOnesOwnIsReadBackToTheLetterAndStandsInWhatIsWritten() {
        for (int run = 0; run < RUNS; run++) {
            String value = "v" + random(new Random(run)) + "v";
            ThreeFolders three = new ThreeFolders(temporary.resolve(String.valueOf(run)), "Application a \"A\" version=1",
                    "Application a \"A\" version=2", "Application a \"A\" version=3");
            try (PlaceMerging merging = three.merge(Language.EN)) {
                merging.decide(merging.look().disputes().getFirst(), Optional.of(Decision.of(value)));
            }
            try (PlaceMerging later = three.merge(Language.SV)) {
                assertEquals(Optional.of(value), later.look().disputes().getFirst().decision().orElseThrow().value());
                later.complete();
            }
            assertEquals(value, LandscapeFolder.at(three.out()).read().all(Application.class).getFirst().getVersion());
        }
    }

    /** Some conflicts of many are decided in some order, changed and left open again; the last word on each holds. */
    @Test
    void ofManyDecisionsTheLastOnEachHolds() {
        for (int seed = 0; seed < 4; seed++) {
            Random random = new Random(seed);
            ThreeFolders three = new ThreeFolders(temporary.resolve("many" + seed), many("1"), many("2"), many("3"));
            String[] expected = {"open", "open", "open", "open", "open", "open"};
            try (PlaceMerging merging = three.merge(Language.EN)) {
                for (int i = 0; i < 12; i++) {
                    int which = random.nextInt(expected.length);
                    Dispute dispute = merging.look().disputes().get(which);
                    Optional<Way> way = random.nextInt(4) == 0 ? Optional.empty()
                            : Optional.of(dispute.ways().get(random.nextInt(dispute.ways().size())));
                    merging.decide(dispute, way.map(Way::decision));
                    expected[which] = way.map(Way::word).orElse("open");
                }
            }
            try (PlaceMerging later = three.merge(Language.EN)) {
                Merging.Open open = later.look();
                assertEquals(List.of(expected).toString(), said(open).toString(), "seed " + seed);
            }
        }
    }

    @Test
    void aDecisionThatBringsAnotherConflictAboutLeadsToIt() {
        String four = "OrgUnit u \"U\" %s;OrgUnit v \"V\" %s;OrgUnit w \"W\";OrgUnit x \"X\"";
        ThreeFolders three = new ThreeFolders(temporary.resolve("circle"), four.formatted("", ""),
                four.formatted("parent=w", "parent=w"), four.formatted("parent=x", "parent=x"));
        try (PlaceMerging merging = three.merge(Language.EN)) {
            Merging.Open open = merging.look();
            assertEquals(2, open.disputes().size());
            merging.decide(open.disputes().getFirst(), Optional.of(Decision.of("v")));
            Merging.Open both = merging.decide(open.disputes().getLast(), Optional.of(Decision.of("u")));

            assertTrue(!both.isDecided() || both.disputes().size() > 2, "a circle is never completed unasked");
            Merging.Open other = merging.decide(open.disputes().getLast(), Optional.of(Decision.of(Choice.OURS)));
            assertTrue(other.isDecided(), other::toString);
            merging.complete();
        }
        assertEquals("v", LandscapeFolder.at(three.out()).read().find("u").map(each -> (OrgUnit) each)
                .orElseThrow().getParent().getId());
    }

    private static List<String> said(Merging.Open open) {
        return open.disputes().stream().map(each -> each.taken().map(Way::word).orElse("open")).toList();
    }

    private static String many(String version) {
        return IntStream.range(0, 6).mapToObj(i -> "Application a" + i + " \"A\" version=" + version)
                .collect(Collectors.joining(";"));
    }
}
