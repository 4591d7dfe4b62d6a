// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.edit.Language;
import dk.landskab.ui.forms.LooseField;
import dk.landskab.ui.forms.input.Reading;
import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.forms.plan.FormPlan;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** A field outside of a form is filled in as there, and changes no landscape. */
@Timeout(60)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class LooseFieldTest {

    @TempDir
    private Path temporary;

    private Town town;
    private Window window;
    private int reflows;

    @BeforeEach
    void open() {
        town = FormTown.in(temporary, Language.EN);
        window = new Window(700, 300);
        window.shell().setLayout(new GridLayout(2, false));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    private LooseField field(EObject object, Field field) {
        List.of(window.shell().getChildren()).forEach(each -> each.dispose());
        return new LooseField(window.shell(), new TestDesk(town, Language.EN), object, field, "Yours",
                field.holder(object).map(each -> each.eGet(field.feature())).orElse(null), () -> reflows++);
    }

    private FieldHand hand(Field field) {
        return new FieldHand(window, field, (Composite) window.shell().getChildren()[1]);
    }

    private static List<Field> fields(EObject object) {
        return FormPlan.of(object.eClass()).sections().stream().flatMap(each -> each.fields().stream()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"town.app.pay", "town.contract.pay", "town.data.wage", "town.event", "town.role"})
    void everyFieldThatCanBeAskedGivesWhatWasFilledInAndTheLandscapeIsAsItWas(String id) {
        EObject object = town.find(id);
        List<Field> asked = fields(object).stream().filter(LooseField::canAsk)
                // What a picker offers is told by its own tests, and some have nothing to offer here.
                .filter(each -> !(each.feature() instanceof EReference)).toList();
        for (Field each : asked) {
            LooseField loose = field(object, each);
            FieldHand hand = hand(each);
            if (each.isPersonal()) {
                hand.insist();
            }
            Object before = loose.value();
            hand.change();

            assertTrue(loose.commit(), each.toString());
            assertNotEquals(before, loose.value(), each.toString());
        }
        assertEquals(Set.of(), town.open().dirty());
    }

    @Test
    void whatCannotBeUnderstoodIsSaidBelowItAndTheValueStays() {
        EObject pay = town.find("town.app.pay");
        Field users = fields(pay).stream().filter(each -> each.feature().getName().equals("usersTo")).findFirst()
                .orElseThrow();
        LooseField loose = field(pay, users);
        FieldHand hand = hand(users);

        hand.type("many");

        assertFalse(loose.commit());
        assertEquals(60, loose.value());
        assertTrue(hand.says(((Reading.Wrong) hand.reading("many")).why().in(Language.EN)));
        assertTrue(reflows > 0, "room is asked for");
        hand.type("61");
        assertTrue(loose.commit());
        assertEquals(61, loose.value());
    }

    @Test
    void enterInALineDoesWhatItsMakerWants() {
        EObject pay = town.find("town.app.pay");
        Field version = fields(pay).stream().filter(each -> each.feature().getName().equals("version")).findFirst()
                .orElseThrow();
        int[] entered = new int[1];
        LooseField loose = field(pay, version).onEnter(() -> entered[0]++);

        hand(version).type("8.0");
        Window.happens(window.find(Text.class), SWT.DefaultSelection);

        assertEquals(1, entered[0]);
        assertEquals("8.0", loose.value());
    }
}
