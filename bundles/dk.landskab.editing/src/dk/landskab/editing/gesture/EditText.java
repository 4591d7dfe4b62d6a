// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.gesture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.command.CompoundCommand;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.model.edit.Message;
import dk.landskab.store.TextEdit;

/**
 * Replaces ranges of one or several texts, all in one command. Offsets are those of the texts as they are when it is
 * called, before any of the edits, in UTF-16 units; edits do not overlap.
 */
public final class EditText {

    private final OpenLandscape landscape;
    private final Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    private Object by;
    private boolean isTyping;

    /** Nothing to edit yet. */
    public EditText(OpenLandscape landscape) {
        this.landscape = landscape;
    }

    /** Replaces a range of a text. */
    public EditText replace(String path, int offset, int length, String text) {
        return edits(path, List.of(new TextEdit(offset, length, text)));
    }

    /** Makes edits of a text. */
    public EditText edits(String path, List<TextEdit> more) {
        edits.computeIfAbsent(path, each -> new ArrayList<>()).addAll(more);
        return this;
    }

    /** Says who edits, so that its own listener can tell what it has done itself from what others do. */
    public EditText by(Object editor) {
        by = editor;
        return this;
    }

    /** Makes it typing: it becomes one step with the typing before it, where it goes on there on the same line. */
    public EditText typing() {
        isTyping = true;
        return this;
    }

    /**
     * Edits.
     *
     * @throws EditRefusedException where a file is no text, or the text is not as long as the edits say
     */
    public void call() {
        landscape.reading(() -> {
            CompoundCommand command = new CompoundCommand();
            edits.forEach((path, some) -> command.append(landscape.replacing(part(path, some), some, by, isTyping)));
            if (!command.isEmpty()) {
                landscape.execute(command.unwrap());
            }
            return null;
        });
    }

    private OpenPart part(String path, List<TextEdit> some) {
        OpenPart part = landscape.parts().stream()
                .filter(each -> each.path().equals(path) && each.text().isPresent()).findFirst()
                .orElseThrow(() -> new EditRefusedException(Message.of(EditText.class, "noText", path)));
        int length = part.text().orElseThrow().content().length();
        if (some.stream().anyMatch(each -> each.offset() < 0 || each.length() < 0
                || each.offset() + each.length() > length)) {
            throw new EditRefusedException(Message.of(EditText.class, "outdated", path));
        }
        return part;
    }
}
