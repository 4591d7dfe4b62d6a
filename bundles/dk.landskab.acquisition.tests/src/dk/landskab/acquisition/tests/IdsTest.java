// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;

class IdsTest {

    private static final String TEXT = """
            process p "P" {
              body b "B"
              category c "C"
              form f "F" by b
              assessment a "A" : risk by b
              phase x "X" {
                form f
                task "one"
                gate g approval { requires a requires f, a when ai criterion "k" escalates to b on no-go }
              }
            }
            acquisition n "N" {
              process p need "n" target t candidates { existing t product q }
              information { data d } connects t effect "e"
              money { licence 1 DKK licence 2 DKK operation 3 DKK double operation of t }
              requirement R "r" contract k
              phase x { received f result a = no-go result a = go gate g = go decision b = approved }
              phase x { }
            }
            """;

    private static Set<String> ids(String text) {
        return Texts.landscape(text).objects().filter(Identified.class::isInstance)
                .map(each -> ((Identified) each).getId()).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void sayWhatTheyAreOfWhatKindAndOfWhat() {
        assertEquals(Set.of("a.acq", "p", "p.body.b", "p.category.c", "p.form.f", "p.assessment.a", "p.phase.x",
                "p.phase.x.form.f", "p.phase.x.task.1", "p.phase.x.gate.g", "p.phase.x.gate.g.requires.a",
                "p.phase.x.gate.g.requires.a.2", "p.phase.x.gate.g.criterion.1", "p.phase.x.gate.g.escalation.b", "n",
                "n.target.t", "n.candidate.t", "n.candidate.q", "n.data.d", "n.connection.t", "n.effect.1",
                "n.cost.licence", "n.cost.licence.2", "n.cost.operation", "n.doubleOperation.t", "n.requirement.R",
                "n.contract.k", "n.phase.x", "n.phase.x.2", "n.phase.x.received.f", "n.phase.x.result.a",
                "n.phase.x.result.a.2", "n.phase.x.gate.g", "n.phase.x.decision.b"), ids(TEXT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '´', textBlock = """
            body b "B" | body before "B0" body b "B" | p.body.before
            form f~ | form early form f~ | p.phase.x.form.early
            requirement R "r" | requirement Q "q" requirement R "r" | n.requirement.Q
            target t cand | target s target t cand | n.target.s
            licence 1 DKK | staff 9 DKK licence 1 DKK | n.cost.staff
            received f | received early received f | n.phase.x.received.early
            """)
    void stayWhenNeighboursAreInserted(String before, String after, String added) {
        String text = TEXT.replace(before.replace("~", "\n"), after.replace("~", "\n"));
        assertTrue(!text.equals(TEXT), before);
        Set<String> more = ids(text);
        more.removeAll(ids(TEXT));

        assertEquals(Set.of(added), more);
        assertTrue(ids(text).containsAll(ids(TEXT)));
    }

    @Test
    void twoOfOneNameAreOneIdAndToldWithBothPlaces() {
        Landscape landscape = Texts.landscape(TEXT.replace("category c \"C\"", "category c \"C\"\n  category c \"D\""));

        assertEquals(List.of("a.acq:4:3: The id p.category.c of this Case category is also that of the Case category at"
                + " a.acq:3:3. Give one of them another id."), Texts.told(landscape.problems()).stream()
                        .filter(each -> each.contains("category")).toList());
    }

    @Test
    void standWhereTheirClausesBegin() {
        var places = Texts.formats().of("a.acq").orElseThrow().locations(PartSource.of("a.acq",
                TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

        assertEquals(new Location("a.acq", 1, 1), places.get("p"));
        assertEquals(new Location("a.acq", 9, 5), places.get("p.phase.x.gate.g"));
        assertEquals(new Location("a.acq", 9, 34), places.get("p.phase.x.gate.g.requires.a.2"));
        assertEquals(new Location("a.acq", 15, 25), places.get("n.cost.licence.2"));
        assertEquals(new Location("a.acq", 1, 1), places.get("a.acq"));
    }

    @Test
    void ofAFileAreItsPathWithoutBlanks() {
        var part = dk.landskab.testkit.Written.part(Texts.formats(), "in town/my cases.acq", "");

        assertEquals("in_town/my_cases.acq", ((Identified) part.roots().getFirst()).getId());
    }
}
