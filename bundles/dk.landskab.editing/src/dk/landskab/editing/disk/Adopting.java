// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.editing.EditRefusedException;
import dk.landskab.editing.model.EditStack;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.editing.text.Texts;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;

/**
 * Lets open files say what was worked out from a copy of them, such as by an import, as one step. They are dirty then,
 * whatever is on disk.
 */
public final class Adopting {

    private record Adopted(PartDraft draft, Optional<LoadedPart> read) {
    }

    private final List<Adopted> all = new ArrayList<>();

    /**
     * Reads files as they would be written. Nothing of what is open is looked at, so that nobody waits for it.
     *
     * @throws dk.landskab.store.WriteRefusedException where one of them cannot be written so that it can be read again
     */
    public Adopting(List<PartDraft> drafts, PartFormats formats) {
        for (PartDraft draft : drafts) {
            all.add(new Adopted(draft, draft.isRemoval() ? Optional.empty() : Optional.of(formats.read(
                    PartSource.of(draft.path(), draft.bytes(formats.of(draft.path()).orElseThrow()))))));
        }
    }

    /**
     * Does it, with the landscape locked.
     *
     * @param keys the content key of a file as it would be saved now; empty where there is none
     * @throws EditRefusedException where a file is another by now than it was worked out of, or must not be edited;
     *             nothing has changed
     */
    public void into(OpenParts parts, EditStack stack, Texts texts, Function<String, Optional<String>> keys) {
        Reload reload = new Reload(texts, parts);
        for (Adopted each : all) {
            String path = each.draft().path();
            if (!keys.apply(path).equals(each.draft().readKey())) {
                throw refused("changed", path);
            }
            Optional<OpenPart> held = parts.all().filter(part -> part.path().equals(path)).findFirst();
            held.filter(part -> !part.isEdited()).ifPresent(part -> {
                throw refused("unwritable", path);
            });
            adopt(reload, held, each.read());
        }
        if (!reload.isEmpty()) {
            stack.execute(reload);
        }
    }

    private static void adopt(Reload reload, Optional<OpenPart> held, Optional<LoadedPart> read) {
        if (held.isEmpty()) {
            read.ifPresent(each -> reload.create(each).onDisk(Optional.empty()));
        } else {
            read.ifPresentOrElse(each -> reload.say(held.get(), each), () -> reload.remove(held.get()));
        }
    }

    private static EditRefusedException refused(String key, String path) {
        return new EditRefusedException(Message.of(Adopting.class, key, path));
    }
}
