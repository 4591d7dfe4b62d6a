// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import dk.landskab.analysis.State;
import dk.landskab.analysis.gap.Option;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.analysis.merger.contract.ContractExits;
import dk.landskab.analysis.merger.cost.CostInput;
import dk.landskab.analysis.merger.cost.CostPicture;
import dk.landskab.analysis.merger.cost.Owner;
import dk.landskab.analysis.merger.cost.TaskGroup;
import dk.landskab.analysis.merger.money.Prices;
import dk.landskab.analysis.merger.picture.Dispositions;
import dk.landskab.analysis.merger.picture.RoadmapStep;
import dk.landskab.analysis.merger.picture.TargetPicture;
import dk.landskab.analysis.merger.picture.TaskOptions;
import dk.landskab.analysis.merger.stay.Stays;
import dk.landskab.model.application.Application;
import dk.landskab.model.change.Disposition;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.testkit.Sketch;

class TargetPictureTest {

    private static final LocalDate MERGER = LocalDate.of(2028, 1, 1);
    private static final String A = """
            Application aa.x "X" usersFrom=300 owner=aa.unit
              DataUse aa.x.u role=MASTER data=aa.data
            DataObject aa.data "Cases" owner=aa.unit
            Application aa.only "Only A" owner=aa.unit
            Component aa.server "Server" kind=SERVER scope=OWN owner=aa.unit
            Component aa.foi "MitID" scope=STATE owner=aa.unit
            Contract aa.k "K" covers=aa.x owner=aa.unit noticeMonths=6 noticeAt=YEAR_END irrevocableTo=2028-12-31
              Cost aa.k.1 amount=1200 currency=DKK period=YEAR from=2020-01-01
            Restriction aa.r "Council insists" appliesTo=aa.x owner=aa.unit
            Opportunity aa.o "Quick" elements=aa.x importance=8 effort=2 owner=aa.unit
            Strategy aa.s "Channel A" kind=CHANNEL state=ADOPTED owner=aa.unit
            Strategy aa.s2 "Sourcing A" kind=SOURCING state=UNDER_REVISION owner=aa.unit
            """;
    private static final String B = """
            Application bb.y "Y" usersTo=40 owner=bb.unit
            Strategy bb.s "Channel B" kind=CHANNEL state=ADOPTED validTo=2027-06-30 owner=bb.unit
            """;
    private static final String PLAN = """
            Merger cc.merger "M" parties=aa,bb effectiveDate=2028-01-01 target=cc.target
            Plateau cc.target "T" kind=TO_BE date=2028-07-01
              PlateauItem cc.t.x element=aa.x disposition=RETIRE successors=bb.y
              PlateauItem cc.t.only element=aa.only disposition=UNDECIDED
              PlateauItem cc.t.s element=aa.s disposition=ADAPT
            Gap cc.g "G" elements=aa.x kind=SURPLUS
            Initiative cc.move "Move" start=2028-01-01 end=2029-03-01 closes=cc.g dependsOn=cc.first
            Initiative cc.first "First" start=2028-02-01
            Initiative cc.a "Ring A" dependsOn=cc.b
            Initiative cc.b "Ring B" dependsOn=cc.a
            Initiative cc.done "Done" state=DONE
            """;

    private static TargetPicture picture(MergerInput input) {
        Parties parties = Parties.of(input);
        Optional<State> target = parties.target();
        Stays stays = Stays.of(parties.landscape().all(Element.class), target);
        Prices prices = Prices.of(parties.landscape().all(Cost.class), parties.parameters().money());
        ContractExits exits = ContractExits.of(parties.landscape().all(Contract.class), stays, prices,
                Mergers.TODAY, MERGER);
        TaskGroup task = TaskGroup.of(List.of("aa.x", "bb.y").stream()
                .flatMap(id -> parties.landscape().find(id, Element.class).stream()).toList());
        CostPicture costs = CostPicture.of(new CostInput(parties.landscape().all(Cost.class),
                parties.landscape().all(Application.class), List.of(task), stays, exits, prices,
                each -> parties.sidesOf(each).size() == 1
                        ? Owner.valueOf(parties.sidesOf(each).iterator().next().name()) : Owner.JOINT,
                Mergers.TODAY, MERGER, YearMonth.of(2027, 1), YearMonth.of(2030, 12), List.of(3)));
        return TargetPicture.of(parties, MERGER, target, stays, exits, costs);
    }

    private static TargetPicture planned() {
        return picture(Mergers.input(A, B).planned(Sketch.of(PLAN)));
    }

    private static List<String> english(List<Message> messages) {
        return messages.stream().map(each -> each.in(Language.EN)).toList();
    }

    @Test
    void everySystemAndEverythingOfItsOwnIsDecidedOrOpen() {
        Dispositions dispositions = planned().dispositions();

        assertEquals(List.of("aa.x"), Mergers.ids(dispositions.decided().get(Disposition.RETIRE)));
        assertEquals(List.of("aa.only"), Mergers.ids(dispositions.decided().get(Disposition.UNDECIDED)));
        assertEquals(List.of("bb.y"), Mergers.ids(dispositions.succeeding()));
        // the server is nobody else's; what the state runs needs no decision of two municipalities
        assertEquals(List.of("aa.server"), Mergers.ids(dispositions.missing()));
        assertEquals(4, dispositions.total());
        assertEquals(2, dispositions.open());
    }

    @Test
    void theWaysToOneSystemAreFilledWithWhatIsKnownAndNoneIsRecommended() {
        TaskOptions task = planned().tasks().getFirst();

        assertEquals(Optional.of("bb.y"), task.chosen().map(Element::getId));
        assertEquals(List.of("Use X of A for both", "Use Y of B for both", "Buy one system for both",
                "Go on side by side until 2028-12-31"), english(task.options().stream().map(Option::label).toList()));
        assertTrue(task.options().stream().noneMatch(Option::isRecommended));
        assertEquals(List.of("Costs 1,200 DKK a year today", "Known to 300 users", "Nothing new has to be bought"),
                english(task.options().get(0).pros()));
        assertEquals(List.of("40 users of Y must learn it", "Restricted by: Council insists"),
                english(task.options().get(0).cons()));
        // X leaves on 1 July 2028, its contract on 31 December: six months at 100
        assertEquals(List.of("What it costs by itself is not recorded", "300 users of X must learn it",
                "The last contract of what is left cannot end before 2028-12-31",
                "600 DKK are paid for contracts after their use", "Data that it has no place for yet: Cases"),
                english(task.options().get(1).cons()));
        assertEquals(List.of("Has to be bought, perhaps by tender", "340 users of X, Y must learn it",
                "The last contract of what is left cannot end before 2028-12-31",
                "600 DKK are paid for contracts after their use", "Data that must move: Cases"),
                english(task.options().get(2).cons()));
        assertEquals(List.of("aa.r"), Mergers.ids(task.restrictions()));
        assertEquals(List.of("aa.o"), task.opportunities().stream().map(each -> each.opportunity().getId()).toList());
    }

    @Test
    void whatBecomesOfStrategiesIsToldByKind() {
        assertEquals(List.of("aa.s UNDER_REVISION", "bb.s LAPSES", "aa.s2 UNDER_REVISION"),
                planned().strategies().stream().map(each -> each.strategy().getId() + " " + each.outlook()).toList());
        assertEquals(List.of("bb.s LAPSES", "aa.s UNDECIDED", "aa.s2 UNDER_REVISION"),
                picture(Mergers.input(A, B)).strategies().stream()
                        .map(each -> each.strategy().getId() + " " + each.outlook()).toList());
    }

    @Test
    void theRoadmapFollowsDependenciesThenDatesAndTellsCircles() {
        TargetPicture picture = planned();

        // the notice for K is due on 30 June 2028; Move waits for First though it would start before it
        assertEquals(List.of("cc.first", "cc.move", "aa.k", "cc.a", "cc.b"),
                picture.roadmap().steps().stream().map(each -> each.element().getId()).toList());
        RoadmapStep.Work move = (RoadmapStep.Work) picture.roadmap().steps().get(1);
        assertEquals(Optional.of(LocalDate.of(2028, 12, 31)), move.deadline());
        assertEquals(List.of("These wait for each other, so their order is by date only: Ring A, Ring B.",
                "These have neither a start nor an end and stand last: Ring A, Ring B.",
                "These end after a contract for what they are to replace: Move."),
                Mergers.told(picture.roadmap().undecided()));
    }

    @Test
    void theGapsAreThoseBetweenBothAndTheTargetPicture() {
        assertTrue(planned().gaps().orElseThrow().gaps().stream()
                .anyMatch(each -> each.finding().elements().getFirst().id().equals("aa.x")));
        assertEquals(Optional.empty(), picture(Mergers.input(A, B)).gaps());
    }

    @Test
    void withoutAPlanEverythingIsOpenAndToldToBe() {
        TargetPicture picture = picture(Mergers.input(A, B));

        assertEquals(4, picture.dispositions().open());
        assertEquals(Optional.empty(), picture.tasks().getFirst().chosen());
        assertTrue(Mergers.told(picture.undecided()).contains(
                "There is no plan with a target picture, so nobody has decided what stays and what leaves."));
    }
}
