// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.State;
import dk.landskab.model.change.Plateau;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

/** What is there at a day and in a plateau, against a reference that goes by the sentences of domain.md B.2. */
class StateLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final List<String> DATES = List.of("plannedFrom", "phaseInFrom", "activeFrom", "phaseOutFrom",
            "endOfLife");
    private static final List<String> DECLARED = List.of("UNDECIDED", "IDEA", "SPECIFICATION", "PHASE_IN",
            "OPERATIONAL", "PHASE_OUT", "NOT_IN_USE");
    private static final Set<String> ABSENT = Set.of("IDEA", "SPECIFICATION", "NOT_IN_USE");
    private static final List<String> DISPOSITIONS = List.of("RETAIN", "ADAPT", "NEW", "UNDECIDED", "RETIRE",
            "REPLACE", "MERGE_INTO");
    private static final Set<String> LEAVING = Set.of("RETIRE", "REPLACE", "MERGE_INTO");

    /** An element: its lifecycle, if it has one, and its ends, if it only connects. */
    private record Thing(Map<String, LocalDate> dates, String declared, List<String> ends) {

        boolean hasLifecycle() {
            return !dates.isEmpty() || declared != null;
        }

        boolean isLive(LocalDate day) {
            List<String> known = DATES.stream().filter(dates::containsKey).toList();
            List<String> reached = known.stream().filter(each -> !dates.get(each).isAfter(day)).toList();
            if (!reached.isEmpty()) {
                return !Set.of("plannedFrom", "endOfLife").contains(reached.getLast());
            }
            boolean endsOnly = known.isEmpty() || Set.of("phaseOutFrom", "endOfLife").contains(known.getFirst());
            return endsOnly && !ABSENT.contains(String.valueOf(declared));
        }

        String line(String id) {
            StringBuilder line = new StringBuilder(ends.isEmpty() ? "Application " : "Integration ").append(id)
                    .append(ends.isEmpty() ? "" : " from=" + ends.getFirst() + " to=" + ends.getLast());
            dates.forEach((name, day) -> line.append(" lifecycle.").append(name).append('=').append(day));
            return line.append(declared == null ? "" : " lifecycle.declared=" + declared).append('\n').toString();
        }
    }

    private record Item(String element, String disposition, List<String> successors) {
    }

    /** Some things, and plateaus that are based on each other. */
    private static final class World {

        private final Random random;
        private final Map<String, Thing> things = new TreeMap<>();
        /** The items of a plateau after those of the one that it is based on. */
        private final List<List<Item>> plateaus = new ArrayList<>();

        World(Random random) {
            this.random = random;
            for (int i = 0; i < 4; i++) {
                things.put("a" + i, thing(List.of()));
            }
            for (int i = 0; i < 3; i++) {
                // an integration may join another one, and itself
                List<String> names = List.of("a0", "a1", "a2", "a3", "i0", "i1", "i2");
                things.put("i" + i, thing(List.of(one(names), one(names))));
            }
            for (int i = random.nextInt(3); i >= 0; i--) {
                List<Item> items = new ArrayList<>();
                for (int j = random.nextInt(5); j > 0; j--) {
                    items.add(new Item(name(), one(DISPOSITIONS), random.nextBoolean() ? List.of() : List.of(name())));
                }
                plateaus.add(items);
            }
        }

        private Thing thing(List<String> ends) {
            Map<String, LocalDate> dates = new TreeMap<>();
            if (random.nextInt(3) > 0) {
                DATES.stream().filter(each -> random.nextInt(3) == 0)
                        .forEach(each -> dates.put(each, TODAY.plusDays(random.nextInt(7) - 3L)));
            }
            return new Thing(dates, random.nextInt(3) == 0 ? one(DECLARED) : null, ends);
        }

        private String name() {
            return one(List.copyOf(things.keySet()));
        }

        private <T> T one(List<T> of) {
            return of.get(random.nextInt(of.size()));
        }

        private String sketch() {
            StringBuilder text = new StringBuilder();
            things.forEach((id, thing) -> text.append(thing.line(id)));
            for (int i = 0; i < plateaus.size(); i++) {
                text.append("Plateau p").append(i).append(" date=").append(TODAY).append(i == 0 ? "" : " basedOn=p"
                        + (i - 1)).append('\n');
                for (int j = 0; j < plateaus.get(i).size(); j++) {
                    Item item = plateaus.get(i).get(j);
                    text.append("  PlateauItem p").append(i).append('.').append(j).append(" element=").append(item.element)
                            .append(" disposition=").append(item.disposition).append(item.successors.isEmpty() ? ""
                                    : " successors=" + String.join(",", item.successors)).append('\n');
                }
            }
            return text.toString();
        }

        private Set<String> liveAt(LocalDate day) {
            Set<String> there = new TreeSet<>();
            things.forEach((id, thing) -> {
                if (thing.isLive(day)) {
                    there.add(id);
                }
            });
            return there;
        }

        /** Takes away what only connects, while one of its ends is not there and nothing else is said of it. */
        private Set<String> withoutLooseEnds(Set<String> there, Set<String> decided) {
            while (there.removeIf(id -> !things.get(id).hasLifecycle() && !decided.contains(id)
                    && !there.containsAll(things.get(id).ends()))) {
                // once more: what was taken away may be an end of another
            }
            return there;
        }

        private Set<String> inLastPlateau() {
            Set<String> there = liveAt(TODAY);
            Set<String> decided = new TreeSet<>();
            for (List<Item> items : plateaus) {
                items.stream().filter(each -> LEAVING.contains(each.disposition)).flatMap(each ->
                    each.successors.stream()).filter(there::add).forEach(decided::remove);
                for (String id : items.stream().map(Item::element).distinct().toList()) {
                    Set<String> said = new TreeSet<>(items.stream().filter(each -> each.element.equals(id))
                            .map(Item::disposition).toList());
                    boolean isDecided = said.size() == 1 && !said.contains("UNDECIDED");
                    if (isDecided && LEAVING.containsAll(said)) {
                        there.remove(id);
                    } else {
                        there.add(id);
                    }
                    if (isDecided) {
                        decided.add(id);
                    } else {
                        decided.remove(id);
                    }
                }
            }
            return withoutLooseEnds(there, decided);
        }
    }

    @Test
    void aDayAndAPlateauHoldWhatTheSentencesSay() {
        Random seeds = new Random(9);
        int changed = 0;
        for (int i = 0; i < Share.of(15_000); i++) {
            World each = new World(seeds);
            Landscape landscape = Sketch.of(each.sketch());
            Set<String> live = each.withoutLooseEnds(each.liveAt(TODAY), Set.of());
            assertEquals(live, State.at(landscape, TODAY).standings().keySet(), each::sketch);
            Plateau last = landscape.find("p" + (each.plateaus.size() - 1), Plateau.class).orElseThrow();
            Set<String> then = each.inLastPlateau();
            assertEquals(then, State.of(landscape, last, TODAY).standings().keySet(), each::sketch);
            changed += then.equals(live) ? 0 : 1;
        }
        assertTrue(changed > 0);
    }
}
