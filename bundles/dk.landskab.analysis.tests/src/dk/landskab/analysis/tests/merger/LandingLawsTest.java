// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.landing.LandingAnalysis;
import dk.landskab.analysis.merger.landing.LandingRow;
import dk.landskab.analysis.merger.landing.LandingStatus;
import dk.landskab.analysis.merger.match.MatchAnalysis;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** Where data land, against a reference that looks for the places of each use by itself (domain.md D.1d). */
class LandingLawsTest {

    private static final List<String> SYSTEMS = List.of("aa.s0", "aa.s1", "bb.s0", "bb.s1", "bb.s2");
    private static final List<String> ROLES = List.of("MASTER", "CREATES", "COPY", "READS", "ARCHIVES");

    /** Data of a party: the concept, the level of confidentiality, and whether the structure is documented. */
    private record Data(String id, String concept, Integer level, String documented) {

        String line() {
            return "DataObject " + id + " \"" + id.hashCode() + "\"" + (concept == null ? "" : " realises=" + concept)
                    + (level == null ? "" : " confidentiality=" + level) + " structureDocumented=" + documented + "\n";
        }

        boolean fits(Data other) {
            return equals(other) || concept != null && concept.equals(other.concept);
        }
    }

    private record Use(String id, String home, String role, Data data, Integer quality, String landsIn) {

        String line() {
            return "  DataUse " + id + " role=" + role + " data=" + data.id + (quality == null ? "" : " correctness="
                    + quality) + (landsIn == null ? "" : " landsIn=" + landsIn) + "\n";
        }
    }

    private record Item(String element, String disposition, List<String> successors) {

        boolean isLeaving() {
            return !Set.of("RETAIN", "UNDECIDED").contains(disposition);
        }
    }

    /** Two parties with data in their systems, and a plan for these. */
    private static final class World {

        private final Random random;
        private final List<Data> data = new ArrayList<>();
        private final List<Use> uses = new ArrayList<>();
        private final Map<String, Item> items = new TreeMap<>();

        World(Random random) {
            this.random = random;
            for (String party : List.of("aa", "bb")) {
                for (int i = 0; i < 2; i++) {
                    data.add(new Data(party + ".d" + i, random.nextBoolean() ? null : "dk.bo" + random.nextInt(2),
                            maybe(4), one(List.of("YES", "NO", "UNKNOWN"))));
                }
            }
            for (String system : SYSTEMS) {
                for (int i = random.nextInt(3); i > 0; i--) {
                    Data used = one(data.stream().filter(each -> each.id.startsWith(system.substring(0, 2))).toList());
                    String landing = random.nextInt(8) > 0 || uses.isEmpty() ? null : one(uses).id;
                    uses.add(new Use(system + ".u" + i, system, one(ROLES), used, maybe(100), landing));
                }
                if (random.nextInt(3) > 0) {
                    String disposition = one(List.of("RETAIN", "UNDECIDED", "RETIRE", "REPLACE"));
                    boolean hasSuccessor = disposition.equals("REPLACE") && random.nextInt(4) > 0;
                    items.put(system, new Item(system, disposition, hasSuccessor ? List.of(one(SYSTEMS)) : List.of()));
                }
            }
        }

        private Integer maybe(int below) {
            return random.nextInt(3) == 0 ? null : random.nextInt(below);
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String party(String id) {
            String text = "BusinessObject dk.bo0 \"0\"\nBusinessObject dk.bo1 \"1\"\n" + data.stream().filter(each ->
                each.id.startsWith(id)).map(Data::line).collect(Collectors.joining());
            return text + SYSTEMS.stream().filter(each -> each.startsWith(id)).map(system -> "Application " + system + " \""
                    + system.hashCode() + "\"\n" + uses.stream().filter(each -> each.home.equals(system)).map(Use::line)
                            .collect(Collectors.joining())).collect(Collectors.joining());
        }

        private String plan() {
            return "Merger cc.m \"M\" effectiveDate=2028-01-01 parties=aa,bb target=cc.t\nPlateau cc.t date=2028-07-01\n"
                    + items.values().stream().map(each -> "  PlateauItem cc.t." + each.element + " element=" + each.element
                            + " disposition=" + each.disposition + (each.successors.isEmpty() ? "" : " successors="
                                    + each.successors.getFirst()) + "\n").collect(Collectors.joining());
        }

        private boolean isThere(String system) {
            return !items.containsKey(system) || !items.get(system).isLeaving();
        }

        private boolean isDecided(String system) {
            return items.containsKey(system) && !items.get(system).disposition.equals("UNDECIDED")
                    || items.values().stream().anyMatch(each -> each.successors.contains(system));
        }

        private List<String> places(Use use) {
            if (use.landsIn != null) {
                return Stream.of(home(use.landsIn)).filter(this::isThere).toList();
            }
            return isThere(use.home) ? List.of(use.home) : items.get(use.home).successors.stream().filter(this::isThere)
                    .filter(next -> uses.stream().anyMatch(each -> each.home.equals(next) && !each.role.equals("READS")
                            && use.data.fits(each.data))).toList();
        }

        private String home(String use) {
            return uses.stream().filter(each -> each.id.equals(use)).findFirst().orElseThrow().home;
        }

        private LandingStatus status(Use use) {
            List<String> places = places(use);
            Set<String> masters = new TreeSet<>();
            uses.stream().filter(each -> each.role.equals("MASTER") && each.data.equals(use.data))
                    .forEach(each -> masters.addAll(places(each)));
            if (places.isEmpty()) {
                return LandingStatus.NOT_LANDED;
            }
            if (use.role.equals("MASTER") && masters.size() > 1) {
                return LandingStatus.TWO_MASTERS;
            }
            if (use.landsIn == null && isThere(use.home) && !isDecided(use.home)) {
                return LandingStatus.UNDECIDED;
            }
            boolean isAtRisk = places.stream().filter(each -> !each.equals(use.home)).anyMatch(each -> isRisk(use, each));
            return isAtRisk ? LandingStatus.LANDED_WITH_QUALITY_RISK : LandingStatus.LANDED;
        }

        private boolean isRisk(Use use, String target) {
            List<Integer> held = uses.stream().filter(each -> each.home.equals(target) && !each.data.equals(use.data))
                    .map(each -> each.data.level).filter(Objects::nonNull).toList();
            boolean isLessProtected = use.data.level != null && !held.isEmpty()
                    && held.stream().allMatch(each -> each < use.data.level);
            return use.quality != null && use.quality < 80 || use.data.documented.equals("NO") || isLessProtected;
        }
    }

    @Test
    void lookingForThePlacesOfEachUseGivesTheSame() {
        Random seeds = new Random(11);
        Set<LandingStatus> seen = EnumSet.noneOf(LandingStatus.class);
        for (int i = 0; i < Share.of(10_000); i++) {
            World each = new World(seeds);
            Parties parties = Parties.of(Mergers.input(each.party("aa"), each.party("bb"))
                    .planned(Sketch.of(each.plan())));
            Map<String, String> found = LandingAnalysis.of(parties, MatchAnalysis.of(parties)).rows().stream()
                    .collect(Collectors.toMap(row -> row.from().getId(), LandingLawsTest::told, (one, two) -> one,
                            TreeMap::new));
            Map<String, String> expected = new TreeMap<>();
            each.uses.stream().filter(use -> Set.of("MASTER", "CREATES").contains(use.role)).forEach(use -> {
                expected.put(use.id, each.places(use) + " " + each.status(use));
                seen.add(each.status(use));
            });
            assertEquals(expected, found, () -> each.party("aa") + each.party("bb") + each.plan());
        }
        assertTrue(seen.equals(EnumSet.allOf(LandingStatus.class)), seen::toString);
    }

    private static String told(LandingRow row) {
        return Mergers.ids(row.to()) + " " + row.status();
    }
}
