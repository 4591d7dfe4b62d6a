// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import dk.landskab.ui.forms.input.Typing;
import dk.landskab.ui.forms.plan.Kind;

/** The input of each kind of question. */
final class Inputs {

    private static final int BESIDE_TEXT = 7;
    private static final int BESIDE_WORDS = 4;
    private static final int BESIDE_BUTTONS = 9;

    private Inputs() {
    }

    /** The input of a field, in its row. */
    static Input of(Row row, Slot slot) {
        return switch (slot.field().kind()) {
            case ID, TEXT, LINES, TEXTS, NUMBER, DATE, MOMENT -> new TextInput(row, slot,
                    new Typing(slot.field(), slot.desk().language()));
            case TRI -> new TriInput(row, slot);
            case CHOICE -> new ChoiceInput(row, slot);
            case CHOICES -> new ChoicesInput(row, slot);
            case REFERENCE -> new ReferenceInput(row, slot);
            case REFERENCES -> new ReferencesInput(row, slot);
            case CHILD -> new ChildInput(row, slot);
            case CHILDREN -> new ChildrenInput(row, slot);
        };
    }

    /** How far down a label stands, so that it is level with the first line of its input. */
    static int indentation(Kind kind) {
        return switch (kind) {
            case ID, TEXT, LINES, TEXTS, NUMBER, DATE, MOMENT, CHOICE -> BESIDE_TEXT;
            case REFERENCE -> BESIDE_BUTTONS;
            case TRI, CHOICES -> 1;
            default -> BESIDE_WORDS;
        };
    }
}
