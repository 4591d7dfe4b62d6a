// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.Section;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.forms.ElementForm;
import dk.landskab.ui.forms.input.Reading;
import dk.landskab.ui.forms.plan.Field;
import dk.landskab.ui.forms.plan.FieldGroup;
import dk.landskab.ui.forms.plan.FormPlan;
import dk.landskab.ui.forms.plan.Help;
import dk.landskab.ui.forms.plan.Kind;
import dk.landskab.ui.navigator.tests.kit.TestDesk;
import dk.landskab.ui.navigator.tests.kit.Town;
import dk.landskab.ui.navigator.tests.kit.Window;

/** Every class has its form, and in it every feature once, where it is filled in, complained of and undone. */
@Timeout(300)
@EnabledIfEnvironmentVariable(named = "DISPLAY", matches = ".+", disabledReason = "windows need a display")
class EveryFieldTest {

    private static final Set<Kind> TYPED = Set.of(Kind.TEXT, Kind.LINES, Kind.TEXTS, Kind.NUMBER, Kind.DATE, Kind.MOMENT);
    /** What is filled in elsewhere: an id where it is given, an object within in its own form. */
    private static final Set<Kind> ONLY_SHOWN = Set.of(Kind.ID, Kind.CHILD);

    @TempDir
    private Path temporary;

    private Town town;
    private Window window;
    private FormHand hand;
    private ElementForm form;
    private final Set<EObject> filled = new HashSet<>();

    @BeforeEach
    void open() {
        town = OneOfEach.in(temporary, Language.EN);
        window = new Window(1000, 900);
        hand = new FormHand(window);
        form = new ElementForm(window.shell(), new TestDesk(town, Language.EN));
    }

    @AfterEach
    void close() throws Exception {
        window.close();
        town.close();
    }

    @Test
    void everyFeatureOfEveryClassStandsOnceInItsGroupAndIsFilledInComplainedOfAndUndone() {
        Map<EClass, EObject> one = OneOfEach.of(town.open());
        assertEquals(List.of(), OneOfEach.concrete().stream().filter(each -> !one.containsKey(each)).map(EClass::getName).toList());
        one.values().forEach(each -> {
            form.show(each);
            unfold();
            FormPlan.of(each.eClass()).sections().forEach(group -> group(each, group));
        });
        assertEquals(Set.of(), town.open().dirty(), "all is as it was");
    }

    private void unfold() {
        window.settle();
        Window.all(window.shell(), Section.class).filter(each -> !each.isExpanded()).map(Section::getText).toList()
                .forEach(hand::toggle);
    }

    private void group(EObject object, FieldGroup group) {
        List<Control> rows = List.of(((Composite) hand.section(group.group().in(Language.EN)).getClient()).getChildren());
        assertEquals(2 * group.fields().size(), rows.size(), () -> object.eClass().getName() + " " + group.group());
        for (int i = 0; i < group.fields().size(); i++) {
            Field field = group.fields().get(i);
            Label label = assertInstanceOf(Label.class, rows.get(2 * i));
            assertTrue(label.getText().startsWith(field.label(Labels.in(Language.EN))), label.getText());
            assertEquals(Help.of(object.eClass(), field, Language.EN), label.getToolTipText());
            if (filled.add(kept(field))) {
                fill(object, new FieldHand(window, field, (Composite) rows.get(2 * i + 1)));
            }
        }
    }

    /** What several classes inherit is the same field in each; but in profile full, so is what is picked from the same. */
    private static EObject kept(Field field) {
        boolean isPicked = field.kind() == Kind.REFERENCE || field.kind() == Kind.REFERENCES;
        return isPicked && !Boolean.getBoolean("landskab.full") ? field.feature().getEType() : field.feature();
    }

    private void fill(EObject object, FieldHand at) {
        String what = object.eClass().getName() + "." + at.field().feature().getName();
        if (ONLY_SHOWN.contains(at.field().kind()) || !at.field().feature().isChangeable()) {
            assertTrue(Window.all(at.body(), Text.class).noneMatch(Text::getEditable), what);
            return;
        }
        if (at.field().isPersonal()) {
            at.insist();
        }
        Object before = value(object, at.field());
        String seen = at.shown();
        if (TYPED.contains(at.field().kind())) {
            complain(at, seen, what);
        }

        at.change();

        assertNotEquals(before, value(object, at.field()), what);
        assertNotEquals(seen, at.shown(), what);
        assertTrue(town.open().undo(), what);
        window.settle();
        assertEquals(before, value(object, at.field()), what);
        assertEquals(seen, at.shown(), what);
        assertEquals(Set.of(), town.open().dirty(), () -> what + " is one gesture");
    }

    private void complain(FieldHand at, String seen, String what) {
        at.wrong().ifPresent(wrong -> {
            at.type(wrong);
            Reading.Wrong reading = assertInstanceOf(Reading.Wrong.class, at.reading(wrong));
            boolean isNew = !seen.equals(wrong);
            assertEquals(isNew, at.says(reading.why().in(Language.EN)), what);
            assertEquals(!isNew, form.commit(), what);
            at.type(seen);
            assertFalse(at.says(reading.why().in(Language.EN)), what);
        });
    }

    private static Object value(EObject object, Field field) {
        Object value = field.holder(object).map(each -> each.eGet(field.feature()))
                .orElseGet(() -> field.feature().isMany() ? List.of() : field.feature().getDefaultValue());
        return value instanceof List<?> many ? List.copyOf(many) : value;
    }
}
