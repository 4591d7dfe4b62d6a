// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.disk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.editing.graft.FeatureChange;
import dk.landskab.editing.graft.Reading;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.editing.model.OpenParts;
import dk.landskab.editing.text.Texts;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartNames;
import dk.landskab.store.TextEdit;

/** Makes open files say what was read, on disk or elsewhere. Undone, they say what they said. */
final class Reload extends AbstractCommand {

    private final Texts texts;
    private final OpenParts parts;
    private final List<Command> whole = new ArrayList<>();
    private final Map<OpenPart, LoadedPart> again = new LinkedHashMap<>();
    private final Map<OpenPart, LoadedPart> fresh = new LinkedHashMap<>();
    private final List<FeatureChange> changes = new ArrayList<>();
    private boolean unasked;

    Reload(Texts texts, OpenParts parts) {
        this.texts = texts;
        this.parts = parts;
    }

    /**
     * Takes one file over as it is on disk.
     *
     * @param held the file as it is open; empty where it is new
     * @param read the file as it is on disk; empty where it is no more
     * @return the file that is new here
     */
    Optional<OpenPart> add(Optional<OpenPart> held, Optional<LoadedPart> read) {
        if (held.isPresent() && read.isPresent()) {
            say(held.get(), read.get());
            held.get().readAgain(read.get());
        } else if (held.isPresent()) {
            held.get().onDisk(Optional.empty());
            remove(held.get());
        } else if (read.isPresent()) {
            return Optional.of(create(read.get()));
        }
        return Optional.empty();
    }

    /** Lets a file say something else. */
    void say(OpenPart part, LoadedPart read) {
        if (part.text().isPresent()) {
            String now = new String(bytes(read), StandardCharsets.UTF_8);
            whole.add(texts.replacing(part, List.of(difference(part.text().get().content(), now)), null, false));
        } else if (!part.getContents().isEmpty()) {
            again.put(part, read);
        }
    }

    /** Takes a file out. */
    void remove(OpenPart part) {
        whole.add(parts.removing(part));
    }

    /** Adds a file, which is on disk as it was read. */
    OpenPart create(LoadedPart read) {
        OpenPart part = OpenPart.of(read);
        whole.add(parts.adding(part));
        fresh.put(part, read);
        return part;
    }

    private static byte[] bytes(LoadedPart read) {
        try {
            return read.source().bytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** The one edit between what two texts have in common at the beginning and at the end. */
    private static TextEdit difference(String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new TextEdit(start, before.length() - end - start, after.substring(start, after.length() - end));
    }

    /** Nobody here asked for it. */
    void unasked() {
        unasked = true;
    }

    /** Whether it takes over what happened on disk without anybody here having asked for that. */
    boolean isUnasked() {
        return unasked;
    }

    boolean isEmpty() {
        return whole.isEmpty() && again.isEmpty();
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    @Override
    public void execute() {
        whole.forEach(Command::execute);
        List<Reading> readings = new ArrayList<>();
        again.forEach((part, read) -> readings.add(Reading.graft(part.root(), read)));
        readings.forEach(each -> each.lookUp(this::known));
        readings.forEach(each -> changes.addAll(each.changes()));
        fresh.forEach((part, read) -> {
            if (part.text().isPresent()) {
                texts.restored(part);
            } else {
                PartNames.of(read).lookUp(this::known);
            }
        });
        again.clear();
        fresh.keySet().removeIf(part -> part.text().isEmpty());
    }

    private EObject known(String id) {
        return parts.index().find(id).orElse(null);
    }

    @Override
    public void undo() {
        changes.reversed().forEach(FeatureChange::undo);
        whole.reversed().forEach(Command::undo);
    }

    @Override
    public void redo() {
        whole.forEach(Command::redo);
        changes.forEach(FeatureChange::redo);
        fresh.keySet().forEach(texts::restored);
    }
}
