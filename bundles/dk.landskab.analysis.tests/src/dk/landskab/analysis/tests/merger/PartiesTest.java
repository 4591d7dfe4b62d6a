// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static dk.landskab.analysis.tests.merger.Mergers.DEFAULTS;
import static dk.landskab.analysis.tests.merger.Mergers.a;
import static dk.landskab.analysis.tests.merger.Mergers.b;
import static dk.landskab.analysis.tests.merger.Mergers.ids;
import static dk.landskab.analysis.tests.merger.Mergers.input;
import static dk.landskab.analysis.tests.merger.Mergers.parties;
import static dk.landskab.analysis.tests.merger.Mergers.swapped;
import static dk.landskab.analysis.tests.merger.Mergers.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.Side;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.Product;
import dk.landskab.model.change.PlateauItem;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

class PartiesTest {

    private static final String APP_A = "Application aa.app.x \"X\" product=dk.prod.x\n";
    private static final String APP_B = "Application bb.app.x \"X\" product=dk.prod.x\n";
    private static final Landscape PLAN = Sketch.of("""
            Organisation cc "C" kind=MUNICIPALITY
            Application cc.app.new "New" product=dk.prod.x
            Merger cc.merger "A and B" effectiveDate=2028-01-01 parties=aa,bb result=cc target=cc.target
            Plateau cc.target "Target" date=2028-07-01
              PlateauItem cc.target.1 element=aa.app.x disposition=REPLACE successors=cc.app.new
            """);

    private static Set<Side> sides(Parties parties, String id) {
        return parties.sidesOf(parties.landscape().find(id).orElseThrow());
    }

    @Test
    void whatBelongsToAPartyIsItsOwnAndWhatBothHaveIsOfBoth() {
        Parties parties = parties(APP_A, APP_B);
        assertEquals("A", parties.party(Side.A).name().in(Language.EN));
        assertEquals(Set.of(Side.A), sides(parties, "aa.app.x"));
        assertEquals(Set.of(Side.B), sides(parties, "bb.unit"));
        assertEquals(Set.of(Side.A, Side.B), sides(parties, "dk.prod.x"));
        assertEquals(List.of("bb.app.x"), ids(parties.of(Side.B, Application.class).toList()));
        assertEquals(List.of(), parties.undecided());
    }

    @Test
    void aPartnersSystemInOnesLandscapeStaysThePartnersAndItsOwnWordCounts() {
        Parties parties = parties(APP_A + "Organisation bb \"B of old\"\nApplication bb.app.x \"Old name\"\n", APP_B);
        assertEquals(Set.of(Side.B), sides(parties, "bb.app.x"));
        assertEquals("X", parties.landscape().find("bb.app.x", Application.class).orElseThrow().getName());
        assertEquals(List.of(), parties.undecided());
    }

    @Test
    void aSystemThatBelongsToNeitherAndIsInBothIsOfBoth() {
        String joint = "Application dk.app.joint \"Joint\"\n";
        assertEquals(Set.of(Side.A, Side.B), sides(parties(joint, joint), "dk.app.joint"));
        assertEquals(Set.of(Side.A), sides(parties(joint, ""), "dk.app.joint"));
    }

    @Test
    void thePlanNamesTheElementsOfThePartiesAndBringsItsOwn() {
        Parties parties = Parties.of(input(APP_A, APP_B).planned(PLAN));
        assertEquals(Set.of(), sides(parties, "cc.app.new"));
        Application old = parties.landscape().find("aa.app.x", Application.class).orElseThrow();
        assertEquals(Optional.of("cc.target.1"), parties.target().orElseThrow().itemOf(old).map(PlateauItem::getId));
        assertEquals(Optional.of(LocalDate.of(2028, 1, 1)), parties.effective());
        assertEquals(old.getProduct(), parties.landscape().find("cc.app.new", Application.class).orElseThrow()
                .getProduct());
    }

    @Test
    void whatThePlanNamesAndNobodyHasIsToldWithTheElementOfThePlan() {
        Landscape plan = Sketch.of("Merger cc.merger \"M\" parties=aa,bb,zz target=cc.gone");
        List<String> told = told(Parties.of(input(APP_A, APP_B).planned(plan)).undecided());
        assertTrue(told.stream().anyMatch(each -> each.contains("cc.gone")), told::toString);
        assertTrue(told.stream().anyMatch(each -> each.contains("zz")), told::toString);
    }

    @Test
    void aPlanOfOthersOrWithoutAMergerIsTold() {
        Landscape others = Sketch.of("Organisation yy \"Y\"\nOrganisation zz \"Z\"\nMerger m \"Other\" parties=yy,zz");
        assertEquals(List.of("A is no party of Other. What the plan decides may be about somebody else.",
                "B is no party of Other. What the plan decides may be about somebody else."),
                told(Parties.of(input(APP_A, APP_B).planned(others)).undecided()));
        assertEquals(List.of("The plan at sketch holds no merger, so that nothing decided in it could be followed."),
                told(Parties.of(input(APP_A, APP_B).planned(Sketch.of("Goal g \"G\""))).undecided()));
    }

    @Test
    void copiesOfTheCatalogueThatDifferAreToldAndTheSameOneCountsEitherWayRound() {
        MergerInput input = MergerInput.of(a(APP_A),
                Sketch.of("Organisation bb \"B\"\nProduct dk.prod.x \"X, as B says\" subjects=kle.1\n"
                        + APP_B), DEFAULTS);
        for (Parties parties : List.of(Parties.of(input), Parties.of(swapped(input)))) {
            assertEquals("X", parties.landscape().find("dk.prod.x", Product.class).orElseThrow().getName());
            assertTrue(told(parties.undecided()).contains("Both landscapes have 1 product and differ in name, "
                    + "subjects, vendor. What A says was used."), () -> told(parties.undecided()).toString());
        }
    }

    @Test
    void anEmptyLandscapeIsAParty() {
        Parties parties = Parties.of(MergerInput.of(a(APP_A), Sketch.of(""), DEFAULTS));
        assertEquals(0, parties.of(Side.B, Element.class).count());
        assertEquals("sketch", parties.party(Side.B).name().in(Language.EN));
        assertEquals(1, parties.undecided().size());
    }

    @Test
    void swappingThePartiesSwapsTheSidesOfEveryElement() {
        MergerInput input = MergerInput.of(a(APP_A), b(APP_B + "Application dk.app.y \"Y\""), DEFAULTS);
        Parties one = Parties.of(input);
        Parties other = Parties.of(swapped(input));
        for (Side side : Side.values()) {
            assertEquals(ids(one.of(side, Element.class).toList()),
                    ids(other.of(side.other(), Element.class).toList()));
        }
    }

    @Test
    void everyParameterIsPrinted() {
        List<String> words = DEFAULTS.with(DEFAULTS.money().in("DKK", Map.of("SEK",
                new BigDecimal("0.65")))).inWords().stream().map(each -> each.in(Language.EN)).toList();
        assertTrue(words.contains("Coverage is good from 70 %, doubtful from 50 %"), words::toString);
        assertTrue(words.contains("Weight of “same product”: 92"), words::toString);
        assertTrue(words.contains("1 SEK is 0.65 DKK"), words::toString);
    }
}
