// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.testkit.BigLandscape;
import dk.landskab.testkit.Sketch;
import dk.landskab.ui.navigator.catalogue.Catalogue;
import dk.landskab.ui.navigator.catalogue.Match;
import dk.landskab.ui.navigator.catalogue.Search;
import dk.landskab.ui.navigator.tests.kit.Town;

class SearchTest {

    @TempDir
    private Path temporary;
    private Town town;

    @BeforeEach
    void open() {
        town = Town.in(temporary);
    }

    @AfterEach
    void close() throws Exception {
        town.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "løn                | town.app.pay",
        "LOEN               | town.app.pay",
        "pension løn        | town.app.pay",
        "payroll            | town.app.pay",
        "ensio              | town.app.pay",
        "app.pay            | town.app.pay,town.app.pay.use",
        "aeroe              | town",
        "care               | prod.care,town.app.care,town.int.time,kle.27.01",
        "nothing like it    | ''",
        "care nothing       | ''",
    })
    void oneFindsByNameAliasAndIdInAnyOrderOfWords(String typed, String ids) {
        Set<String> expected = ids.isEmpty() ? Set.of() : Set.of(ids.split(","));
        assertEquals(expected, Set.copyOf(find(typed)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Pay         | exact.name",
        "pay         | exact.name",
        "roll        | begins",
        "time        | word",
        "with.name   | with.name",
        "also        | alias",
    })
    void theBestStandsFirst(String typed, String id) throws Exception {
        try (Town other = Town.of(temporary.resolve("other"), Sketch.of(
                "Application within \"Repay\"",
                "Application word \"My time\"",
                "Application begins \"Rollout\"",
                "Application middle \"Scroll\"",
                "Application longer \"Payment of all wages\"",
                "Application exact.name \"Pay\"",
                "Application with.name \"Sometimes\"",
                "Application alias \"Other\" aliases=\"Also pay\"",
                "Application aaa \"Thealso\""), Language.EN)) {
            assertEquals(id, ids(search(other.catalogue(), 50).find(typed, () -> false)).getFirst());
        }
    }

    @Test
    void aBlankQueryFindsEverythingThatIsAllowedByName() {
        Search search = new Search(town.catalogue(), card -> card.type() == ApplicationPackage.Literals.APPLICATION, 50);

        assertEquals(List.of("alone.app", "town.app.care", "town.app.pay", "town.app.two"),
                ids(search.find("  ", () -> false)));
    }

    @Test
    void onlyTheBestAreToldAndHowManyThereAre() {
        Search.Found found = search(town.catalogue(), 2).find("town", () -> false);

        assertEquals(2, found.best().size());
        assertEquals(10, found.total());
        assertTrue(found.complete());
    }

    @Test
    void aSearchThatIsGivenUpSaysThatItIsNotComplete() throws Exception {
        try (Town big = big(3000)) {
            Search.Found found = search(big.catalogue(), 10).find("element", () -> true);
            assertFalse(found.complete());
            assertTrue(found.total() < 3000);
        }
    }

    @Test
    void aCatalogueThatIsNotFullYetMakesNoCompleteAnswer() throws Exception {
        try (Catalogue slow = new Catalogue(town.open(), Language.EN)) {
            slow.fill(8);
            assertFalse(search(slow, 10).find("town", () -> false).complete());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theBestOfManyAreThoseOfSortingThemAll(long seed) throws Exception {
        try (Town big = big(2000)) {
            Random random = new Random(seed);
            for (int i = 0; i < 20; i++) {
                String typed = String.valueOf(random.nextInt(400));
                List<Match> all = search(big.catalogue(), Integer.MAX_VALUE - 1).find(typed, () -> false).best();
                List<Match> few = search(big.catalogue(), 7).find(typed, () -> false).best();

                assertEquals(all.subList(0, Math.min(7, all.size())), few);
                assertEquals(naive(big, typed), all.size());
                assertEquals(all.stream().sorted(Comparator.comparingInt(Match::rank)).toList(), all);
            }
        }
    }

    private static long naive(Town big, String typed) {
        return big.catalogue().cards().stream().filter(card -> (card.name() + " " + card.id())
                .toLowerCase(Locale.ROOT).contains(typed)).count();
    }

    private Town big(int elements) {
        return Town.of(temporary.resolve("big"), new Landscape(Origin.of("big"),
                List.of(new LoadedPart(new Bytes("big.landskab"), List.of(BigLandscape.part(elements, 1)), List.of())),
                List.of()), Language.EN);
    }

    private List<String> find(String typed) {
        return ids(search(town.catalogue(), 50).find(typed, () -> false));
    }

    private static Search search(Catalogue catalogue, int most) {
        return new Search(catalogue, card -> true, most);
    }

    private static List<String> ids(Search.Found found) {
        return found.best().stream().map(match -> match.card().id()).collect(Collectors.toList());
    }
}
