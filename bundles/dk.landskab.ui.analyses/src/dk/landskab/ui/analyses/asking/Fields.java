// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;

/** The fields of a page, one below the other, each with its label from the texts beside this class. */
public final class Fields {

    /** Room for the sign of a wrong field. */
    private static final int MARGIN = 12;
    private static final int GAP = 8;
    private static final int WIDTH = 320;
    private static final String BETWEEN = "  –  ";

    private final Composite page;
    private final Desk desk;
    private final Runnable typed;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final Map<String, String> untouched = new HashMap<>();

    /** A page without fields; {@code typed} is told of every change. */
    Fields(Composite parent, Desk desk, Runnable typed) {
        this.desk = desk;
        this.typed = typed;
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(MARGIN, MARGIN).spacing(2 * GAP, GAP).applyTo(page);
    }

    Composite control() {
        return page;
    }

    Desk desk() {
        return desk;
    }

    String say(String key, Object... arguments) {
        return Message.of(Fields.class, key, arguments).in(desk.language());
    }

    /** Puts in what was asked another time, but for days, which pass. */
    void restore(Map<String, String> before) {
        fields.forEach((key, field) -> Optional.ofNullable(before.get(key)).filter(each -> !key.equals("date"))
                .ifPresent(field::restore));
        remember(untouched);
    }

    /** Notes what stands in the fields. */
    void remember(Map<String, String> into) {
        fields.forEach((key, field) -> into.put(key, field.state()));
    }

    /** Whether a person has changed something. */
    boolean isTouched() {
        return fields.entrySet().stream().anyMatch(each -> !each.getValue().state().equals(untouched.get(each.getKey())));
    }

    /** Why the page is no answer yet; every field that is wrong has a sign, where {@code isShown}. */
    Optional<Message> wrong(boolean isShown) {
        Optional<Message> first = Optional.empty();
        for (Field<?> each : fields.values()) {
            Optional<Message> wrong = each.wrong();
            first = first.or(() -> wrong);
            each.mark(isShown ? wrong : Optional.empty(), desk.language());
        }
        return first;
    }

    /** A date; today or another, or none where {@code first} is empty and nothing is typed. */
    public Field<Optional<LocalDate>> date(String key, Optional<LocalDate> first) {
        return typed(key, first.map(LocalDate::toString).orElse(""), say("date.how"), Typed::date);
    }

    /** A number, or none. */
    public Field<Optional<BigDecimal>> number(String key, String usual, int least, int most) {
        return typed(key, "", usual, text -> Typed.number(text, least, most));
    }

    /** Words that are read as {@code reading} does. */
    public <T> Field<T> typed(String key, String first, String hint, Function<String, T> reading) {
        label(key);
        Text text = new Text(page, SWT.BORDER);
        text.setText(first);
        text.setMessage(hint);
        wide(text);
        text.addListener(SWT.Modify, event -> typed.run());
        return add(key, List.of(text), () -> reading.apply(text.getText().strip()));
    }

    /** A landscape, anywhere; at first the one that is open, or none. */
    public PlaceField place(String key, boolean isHere) {
        Label label = label(key);
        PlaceField place = new PlaceField(this, page, isHere, typed);
        fields.put(key, place.field().in(label, place.row()));
        return place;
    }

    /** A landscape that may be left out. */
    public PlaceField optionalPlace(String key) {
        label(key);
        PlaceField place = PlaceField.optional(this, page, typed);
        fields.put(key, place.field());
        return place;
    }

    /** A folder, or none. */
    public FolderField folder(String key) {
        label(key);
        FolderField folder = new FolderField(this, page, typed);
        fields.put(key, folder.field());
        return folder;
    }

    /** One of several words; gives its number. */
    public Field<Integer> choice(String key, int first, String... items) {
        label(key);
        Combo combo = new Combo(page, SWT.READ_ONLY);
        combo.setItems(Arrays.stream(items).map(this::say).toArray(String[]::new));
        combo.select(first);
        wide(combo);
        combo.addListener(SWT.Selection, event -> typed.run());
        return add(key, List.of(combo), combo::getSelectionIndex);
    }

    /** An object by its id: one that is known, or what is typed. */
    public Field<String> object(String key, List<? extends EObject> known, int first) {
        Label label = label(key);
        Labels labels = Labels.in(desk.language());
        Combo combo = new Combo(page, SWT.DROP_DOWN);
        combo.setItems(known.stream().map(each -> labels.of(each) + BETWEEN + EcoreUtil.getID(each))
                .toArray(String[]::new));
        combo.select(first);
        wide(combo);
        combo.addListener(SWT.Modify, event -> typed.run());
        return add(key, List.of(combo), () -> {
            int index = combo.indexOf(combo.getText());
            String id = index < 0 ? combo.getText().strip() : EcoreUtil.getID(known.get(index));
            return Typed.something(id);
        }).in(label, combo);
    }

    /** Yes or no. */
    public Field<Boolean> check(String key) {
        new Label(page, SWT.NONE);
        Button check = new Button(page, SWT.CHECK);
        check.setText(say(key));
        check.addListener(SWT.Selection, event -> typed.run());
        return add(key, List.of(check), check::getSelection);
    }

    /** Some words about the fields around. */
    public void note(String key) {
        Label note = new Label(page, SWT.WRAP);
        note.setText(say(key));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).span(2, 1).applyTo(note);
    }

    private <T> Field<T> add(String key, List<Control> controls, Supplier<T> reading) {
        Field<T> field = new Field<>(controls, reading);
        fields.put(key, field);
        return field;
    }

    private Label label(String key) {
        Label label = new Label(page, SWT.NONE);
        label.setText(say(key));
        GridDataFactory.swtDefaults().applyTo(label);
        return label;
    }

    static void wide(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(control);
    }
}
