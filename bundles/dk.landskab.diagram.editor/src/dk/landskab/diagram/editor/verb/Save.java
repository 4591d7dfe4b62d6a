// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.verb;

import java.util.List;

import org.eclipse.glsp.server.actions.Action;
import org.eclipse.glsp.server.actions.MessageAction;
import org.eclipse.glsp.server.actions.SaveModelAction;
import org.eclipse.glsp.server.types.Severity;

import dk.landskab.diagram.editor.outside.Watch;
import dk.landskab.diagram.editor.window.Window;
import dk.landskab.editing.EditRefusedException;
import dk.landskab.model.edit.Message;
import dk.landskab.store.WriteRefusedException;

/**
 * Saves what is not as it is on disk, unless another program has changed the same files: then a person decides first.
 */
final class Save implements Verb<SaveModelAction> {

    @Override
    public String kind() {
        return SaveModelAction.KIND;
    }

    @Override
    public Class<SaveModelAction> carries() {
        return SaveModelAction.class;
    }

    /** It waits for whoever saves elsewhere, and who saves waits for those who look. */
    @Override
    public boolean takesLong() {
        return true;
    }

    @Override
    public List<Action> answer(Window window, SaveModelAction asked) {
        Watch watch = Outside.watch(window);
        look(window, watch);
        if (!watch.state().conflicts().isEmpty()) {
            throw new EditRefusedException(Message.of(Save.class, "conflict",
                    String.join(", ", watch.state().conflicts())));
        }
        int files = window.landscape().dirty().size();
        try {
            window.landscape().save();
        } catch (WriteRefusedException refused) {
            look(window, watch);
            throw refused;
        }
        return List.of(new MessageAction(Severity.INFO, window.says(saved(files))));
    }

    private static void look(Window window, Watch watch) {
        watch.look().ifPresent(state -> Outside.tell(window, state));
    }

    private static Message saved(int files) {
        return switch (files) {
            case 0 -> Message.of(Save.class, "saved.nothing");
            case 1 -> Message.of(Save.class, "saved.one");
            default -> Message.of(Save.class, "saved", files);
        };
    }
}
