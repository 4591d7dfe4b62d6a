// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.editing.gesture.ChangeFeature;
import dk.landskab.editing.gesture.CreateElement;
import dk.landskab.editing.gesture.Deletion;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationKind;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.RoleAssignment;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Tri;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.governance.Contract;
import dk.landskab.model.governance.Cost;
import dk.landskab.model.information.DataObject;
import dk.landskab.model.information.PersonalData;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Severity;
import dk.landskab.store.Location;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.navigator.action.Offer;
import dk.landskab.ui.navigator.icon.ElementImages;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class ElementFormTest {

    @TempDir
    private Path temporary;
    private Town town;
    private TestDesk desk;
    private Window window;
    private FormHand hand;
    private ElementForm form;

    @BeforeEach
    void open() {
        town = FormTown.in(temporary, Language.EN);
        desk = new TestDesk(town, Language.EN);
        window = new Window(1000, 900);
        hand = new FormHand(window);
        form = new ElementForm(window.shell(), desk);
        window.open();
    }

    private List<String> menu(Control field) {
        Window.happens(field, SWT.MenuDetect);
        if (field.getMenu() == null) {
            return List.of();
        }
        Window.happens(field.getMenu(), SWT.Show);
        return Arrays.stream(field.getMenu().getItems()).map(MenuItem::getText).toList();
    }

    @Test
    void theMenuOfAFieldHasWhatCanBeDoneWithWhatItSays() {
        form.show(town.find("town.app.pay"));
        assertEquals(List.of(), menu(hand.field("Criticality", Combo.class)), "nothing can be done");
        desk.offers = true;

        assertEquals(List.of("Open"), menu(hand.field("Criticality", Combo.class)));
        Window.happens(hand.field("Criticality", Combo.class).getMenu().getItem(0), SWT.Selection);
        Control label = hand.label("In operation from");
        assertEquals(List.of("Open"), menu(label));
        Window.happens(label.getMenu().getItem(0), SWT.Selection);

        assertEquals(List.of("town.app.pay [criticality]", "town.app.pay [lifecycle, activeFrom]"), desk.done);
    }

    @Test
    void theMenuOfATextHasWhatATextHas() {
        desk.offers = true;
        form.show(town.find("town.app.pay"));
        Text name = hand.field("Name *", Text.class);
        name.setSelection(0, 3);

        assertEquals(List.of("Cut", "Copy", "Paste", "Select all", "", "Open"), menu(name));
        Window.happens(name.getMenu().getItem(0), SWT.Selection);
        assertEquals(" og pension", name.getText());
        menu(name);
        Window.happens(name.getMenu().getItem(2), SWT.Selection);
        assertEquals("Løn og pension", name.getText());
        menu(name);
        Window.happens(name.getMenu().getItem(3), SWT.Selection);
        assertEquals("Løn og pension", name.getSelectionText());
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @Test
    void withoutAnElementTheFormSaysWhatToDo() {
        assertEquals("Choose an element to see and change what is known of it.", window.find(Label.class).getText());
        assertTrue(form.commit());
        form.show(null);
        assertEquals(Optional.empty(), form.shown());
    }

    @Test
    void aTextIsTakenByEnterAsOneGestureAndUndoBringsItBack() {
        form.show(pay());
        hand.enter("Name *", "Wages");
        assertEquals("Wages", pay().getName());
        assertEquals(Set.of("town/application.landskab"), town.open().dirty());

        town.open().undo();
        window.settle();
        assertEquals("Løn og pension", hand.shown("Name *"));
        assertEquals(Set.of(), town.open().dirty());
    }

    @Test
    void aTextIsTakenWhenTheCursorLeavesAndWhenAnotherElementIsShown() {
        form.show(pay());
        hand.type("Version", "8.0");
        Window.happens(hand.field("Version", Text.class), SWT.FocusOut);
        assertEquals("8.0", pay().getVersion());

        hand.type("Description", "Another\ntext");
        form.show(town.find("town.app.time"));
        assertEquals("Another\ntext", pay().getDescription());
    }

    @Test
    void onAnotherBackgroundTheFormIsDrawnAnewAndWhatWasTypedIsTaken() {
        form.show(pay());
        hand.type("Version", "8.0");
        Label before = window.find(Label.class);
        Control all = form.control();

        all.setBackground(all.getDisplay().getSystemColor(ElementImages.isDark(all) ? SWT.COLOR_WHITE : SWT.COLOR_BLACK));
        window.painted();
        window.until(before::isDisposed);

        assertEquals("8.0", pay().getVersion());
        assertEquals("8.0", hand.shown("Version"));
        assertEquals(Optional.of(pay()), form.shown());
    }

    @Test
    void typingIsReadAtOnceAndWhatIsWrongStaysWithTheReason() {
        form.show(pay());
        hand.type("Users, at most", "many");
        assertEquals(Optional.of("This is no number. Write it as 1,234.5."), hand.said("Users, at most"));
        assertFalse(form.commit());
        assertEquals("many", hand.shown("Users, at most"));
        assertEquals(60, pay().getUsersTo());

        hand.type("Users, at most", "1,200");
        assertEquals(Optional.empty(), hand.said("Users, at most"));
        assertTrue(form.commit());
        assertEquals(1200, pay().getUsersTo());
    }

    @Test
    void escapeTakesBackWhatWasTyped() {
        form.show(pay());
        hand.type("Name *", "");
        assertEquals(Optional.of("This must be filled in: name."), hand.said("Name *"));
        Event escape = new Event();
        escape.detail = SWT.TRAVERSE_ESCAPE;
        hand.field("Name *", Text.class).notifyListeners(SWT.Traverse, escape);

        assertEquals("Løn og pension", hand.shown("Name *"));
        assertEquals(Optional.empty(), hand.said("Name *"));
    }

    @Test
    void aChangeMadeElsewhereIsSeenAtOnceAndWhatIsBeingTypedStays() {
        form.show(pay());
        hand.type("Version", "9 beta");
        new ChangeFeature(town.open()).set(pay(), CorePackage.Literals.ELEMENT__NAME, "Elsewhere").call();
        window.settle();

        assertEquals("Elsewhere", hand.shown("Name *"));
        assertEquals("9 beta", hand.shown("Version"));
        assertTrue(form.commit());
        assertEquals("9 beta", pay().getVersion());
    }

    @Test
    void fourAnswersAreOneGestureEach() {
        form.show(pay());
        hand.toggle("Security and data protection");
        hand.press(hand.button("Contains AI", "partly"));
        assertEquals(Tri.PARTLY, pay().getContainsAI());
        town.open().undo();
        window.settle();
        assertTrue(hand.button("Contains AI", "no").getSelection());
    }

    @Test
    void oneWordAndSomeWordsAreChosen() {
        form.show(pay());
        Combo kind = hand.field("Kind", Combo.class);
        kind.select(ApplicationKind.PORTAL.getValue());
        Window.happens(kind, SWT.Selection);
        assertEquals(ApplicationKind.PORTAL, pay().getKind());

        DataObject wage = town.find("town.data.wage", DataObject.class);
        form.show(wage);
        hand.toggle("Security and data protection");
        Button sensitive = Window.all(hand.section("Security and data protection"), Button.class)
                .filter(each -> each.getText().equals("sensitive personal data")).findFirst().orElseThrow();
        hand.press(sensitive);
        assertEquals(Set.of(PersonalData.ORDINARY, PersonalData.CPR, PersonalData.SENSITIVE), Set.copyOf(wage.getPersonal()));
    }

    @Test
    void theLifecycleComesWithItsFirstDateAndGoesWithItsLast() {
        Application time = town.find("town.app.time", Application.class);
        form.show(time);
        hand.enter("In operation from", "1.4.2021");
        assertEquals(LocalDate.of(2021, 4, 1), time.getLifecycle().getActiveFrom());
        assertEquals("2021-04-01", hand.shown("In operation from"));

        hand.enter("In operation from", "");
        assertNull(time.getLifecycle());
        town.open().undo();
        town.open().undo();
        assertNull(time.getLifecycle());
        assertEquals(Set.of(), town.open().dirty());
    }

    @Test
    void anAmountIsWrittenAsTheLanguageWritesItWithItsCurrencyBeside() {
        Cost licence = town.find("town.contract.pay.licence", Cost.class);
        form.show(licence);
        assertEquals("1,250,000.50", hand.shown("Amount *"));
        assertEquals("DKK", hand.field("Amount *", Label.class).getText());
        hand.enter("Currency *", "sek");
        assertEquals("SEK", hand.field("Amount *", Label.class).getText());
        hand.enter("Amount *", "99.5");
        assertEquals(new BigDecimal("99.5"), licence.getAmount());
    }

    @Test
    void aReferenceLeadsToItsTargetAndCanBeCleared() {
        form.show(pay());
        Hyperlink owner = hand.field("Accountable unit", Hyperlink.class);
        assertEquals("Løn og personale", owner.getText());
        activate(owner);
        assertEquals(List.of(town.find("town.unit.hr")), desk.selected);

        hand.press(hand.button("Accountable unit", "Clear"));
        assertNull(pay().getOwner());
        assertEquals("–", owner.getText());
        assertFalse(hand.button("Accountable unit", "Clear").isVisible(), "what is empty cannot be cleared");
    }

    @Test
    void severalReferencesAreAListFromWhichOneIsTakenAway() {
        form.show(pay());
        Table units = hand.field("Used by", Table.class);
        assertEquals(List.of("Digitalisering og it", "Løn og personale"), texts(units));
        units.select(0);
        Window.happens(units, SWT.Selection);
        hand.press(hand.button("Used by", "Remove"));

        assertEquals(List.of(town.find("town.unit.hr")), List.copyOf(pay().getUsedBy()));
        Window.happens(units, SWT.DefaultSelection);
        town.open().undo();
        window.settle();
        assertEquals(2, units.getItemCount());
    }

    @Test
    void whatIsWithinIsATableFromWhichOneIsCreatedOpenedAndDeleted() {
        Contract contract = town.find("town.contract.pay", Contract.class);
        form.show(contract);
        hand.toggle("Costs");
        Table costs = hand.field("Costs", Table.class);
        assertEquals(List.of("licence: 1,250,000.5 DKK", "operation: 310,000 DKK"), texts(costs));
        assertEquals("licence", costs.getItem(0).getText(1));

        hand.press(hand.button("Costs", "New"));
        assertEquals(3, contract.getCosts().size());
        assertTrue(desk.selected.getLast() instanceof Cost);

        costs.select(0);
        Window.happens(costs, SWT.Selection);
        hand.press(hand.button("Costs", "Delete"));
        assertEquals(2, contract.getCosts().size());
        assertTrue(desk.asked.getFirst().startsWith("Delete "), desk.asked.getFirst());
    }

    @Test
    void whatHoldsTheObjectsWithinComesWithTheFirstAndGoesWithTheLast() {
        Acquisition acquisition = (Acquisition) new CreateElement(town.open(),
                ProcurementPackage.Literals.ACQUISITION, "Clock").of("town").call();
        form.show(acquisition);
        Window.all(window.shell(), Section.class).filter(each -> !each.isExpanded()).map(Section::getText).toList()
                .forEach(hand::toggle);
        assertNull(acquisition.getInformation());

        hand.press(hand.button("Data", "New"));
        assertEquals(1, acquisition.getInformation().getData().size());
        town.open().undo();
        window.settle();
        assertNull(acquisition.getInformation(), "one undo takes away both");

        hand.press(hand.button("Data", "New"));
        hand.field("Data", Table.class).select(0);
        Window.happens(hand.field("Data", Table.class), SWT.Selection);
        hand.press(hand.button("Data", "Delete"));
        assertNull(acquisition.getInformation());
        town.open().undo();
        assertEquals(1, acquisition.getInformation().getData().size());
    }

    @Test
    void whoRefersIsListedAndLeadsThere() {
        form.show(pay());
        hand.toggle("Referred to by (4)");
        Table table = Window.all(hand.section("Referred to by (4)"), Table.class).findFirst().orElseThrow();
        assertEquals(Set.of("Lønaftale", "Servicevindue", "Systemejer for løn", "Timer til løn"), Set.copyOf(texts(table)));
        table.select(0);
        Window.happens(table, SWT.DefaultSelection);
        assertEquals(1, desk.selected.size());

        new Deletion(town.open(), List.of(town.find("town.event"))).call();
        window.settle();
        hand.section("Referred to by (3)");
    }

    @Test
    void aDeletedElementIsSaidToBeGoneAndUndoLetsItBeShownAgain() {
        form.show(pay());
        new Deletion(town.open(), List.of(pay())).call();
        window.settle();
        assertEquals("This was deleted. Undo brings it back.", window.find(Label.class).getText());
        assertEquals(Optional.empty(), form.shown());
        town.open().undo();
        form.show(pay());
        assertEquals("Løn og pension", hand.shown("Name *"));
    }

    @Test
    void aNameOfAPersonIsOnlyWrittenByWhoInsists() {
        RoleAssignment role = town.find("town.role", RoleAssignment.class);
        form.show(role);
        String label = "Name of the holder";
        assertFalse(hand.field(label, Text.class).getEditable());
        desk.answer = false;
        activate(hand.field(label, Hyperlink.class));
        assertFalse(hand.field(label, Text.class).getEditable());
        assertTrue(desk.asked.getFirst().contains("personal data"), desk.asked.getFirst());

        desk.answer = true;
        activate(hand.field(label, Hyperlink.class));
        assertTrue(hand.field(label, Text.class).getEditable());
        hand.enter(label, "N. N.");
        assertEquals("N. N.", role.getHolderName());
    }

    @Test
    void whatTheRulesFoundStandsAtTheField() {
        form.show(pay());
        form.problems(List.of(finding(pay(), Optional.of(ApplicationPackage.Literals.APPLICATION__VERSION)),
                finding(pay().getLifecycle(), Optional.of(CorePackage.Literals.LIFECYCLE__END_OF_LIFE)),
                finding(town.find("town.app.time"), Optional.of(ApplicationPackage.Literals.APPLICATION__KIND))));
        assertEquals(Optional.of("New Løn og pension"), hand.said("Version"));
        assertTrue(hand.said("Out of use from").isPresent());
        assertEquals(Optional.empty(), hand.said("Kind"));

        form.problems(List.of());
        assertEquals(Optional.empty(), hand.said("Version"));
    }

    @Test
    void twoColumnsBecomeOneWhereItIsNarrowAndFoldingMovesNothingToTheOther() {
        form.show(pay());
        window.settle();
        int left = hand.section("Identity").getLocation().x;
        int right = hand.section("Details").getLocation().x;
        assertTrue(right > left + hand.section("Identity").getSize().x);
        hand.toggle("Identity");
        assertEquals(left, hand.section("Time and lifecycle").getLocation().x);
        assertEquals(right, hand.section("Ownership and responsibility").getLocation().x);

        window.shell().setSize(520, 900);
        window.until(() -> hand.section("Details").getLocation().x == left);
        List<String> order = Window.all(window.shell(), Section.class)
                .sorted(Comparator.comparingInt(each -> each.getLocation().y)).map(Section::getText).toList();
        assertEquals(List.of("Identity", "Details", "Time and lifecycle", "Ownership and responsibility",
                "Security and data protection", "Relations", "Sources and evidence", "Referred to by (4)"), order);
        assertTrue(hand.section("Details").getSize().x < 520);
    }

    @Test
    void aGestureOfAnotherThreadIsSeen() {
        form.show(pay());
        Thread other = Thread.ofPlatform().start(() -> new ChangeFeature(town.open())
                .set(pay(), CorePackage.Literals.ELEMENT__NAME, "From afar").call());
        window.until(() -> !other.isAlive() && hand.shown("Name *").equals("From afar"));
    }

    @Test
    void tabAndControlEnterLeaveALongText() {
        form.show(pay());
        Text text = hand.field("Description", Text.class);
        text.setText("Short");
        Event enter = new Event();
        enter.keyCode = SWT.CR;
        enter.stateMask = SWT.MOD1;
        text.notifyListeners(SWT.KeyDown, enter);
        assertEquals("Short", pay().getDescription());

        Event tab = new Event();
        tab.detail = SWT.TRAVERSE_TAB_NEXT;
        text.notifyListeners(SWT.Traverse, tab);
        assertTrue(tab.doit);
    }

    @Test
    void whatWasUnfoldedStaysUnfoldedForTheNextElement() {
        form.show(pay());
        hand.toggle("Relations");
        hand.toggle("Identity");
        form.show(town.find("town.app.time"));
        assertTrue(hand.section("Relations").isExpanded());
        assertFalse(hand.section("Identity").isExpanded());
    }

    @Test
    void theSpaceBarFoldsAGroupAsEnterDoes() {
        form.show(pay());
        hand.toggle("Relations", ' ');
        assertTrue(hand.section("Relations").isExpanded());
        hand.toggle("Relations", ' ');
        assertFalse(hand.section("Relations").isExpanded());
    }

    @Test
    void everyClassHasItsFormWithEveryGroupUnfolded() {
        for (EObject each : List.<EObject>of(town.find("town"), town.find("town.data.wage"), town.find("town.event"),
                town.find("town.contract.pay"), town.find("kle.27"), town.find("town.app.pay.use"))) {
            form.show(each);
            window.settle();
            Window.all(window.shell(), Section.class)
                    .filter(section -> !section.isExpanded()).map(section -> section.getText()).toList()
                    .forEach(hand::toggle);
            assertTrue(form.commit());
        }
        assertEquals(Set.of(), town.open().dirty());
    }

    private static Finding finding(EObject object, Optional<EStructuralFeature> feature) {
        return new Finding("V-TEST", Severity.WARNING,
                Message.of(Offer.class, "fresh",
                        object instanceof Element ? object : "date"),
                Optional.of("id"), Optional.of(object), feature, Location.of("file"));
    }

    private static void activate(Hyperlink link) {
        Event event = new Event();
        event.character = SWT.CR;
        link.notifyListeners(SWT.KeyDown, event);
    }

    private static List<String> texts(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).collect(Collectors.toList());
    }

    private Application pay() {
        return (Application) (Identified) town.find("town.app.pay");
    }
}
