// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.recovery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartReferences;
import dk.landskab.store.PartSource;
import dk.landskab.store.Proxies;
import dk.landskab.store.TextFormat;
import dk.landskab.store.UnreadableException;

/**
 * A file with what its notes say in it.
 *
 * @param bytes the file as it was when the process ended; empty where it was to be no more
 * @param elements ids of the elements that the notes are about
 * @param key the content key of the file that may be saved over: as it is on disk where somebody's changes of it are
 *            kept, else as it was when the notes were written
 * @param changedSince whether somebody has changed the file since the notes were written
 */
record RecoveredPart(Optional<byte[]> bytes, Set<String> elements, Optional<String> key, boolean changedSince) {

    /** Plays the notes on the file as it is; empty where that changes nothing. */
    static Optional<RecoveredPart> of(PartFormats formats, Optional<PartSource> onDisk, List<Note> notes) {
        Optional<byte[]> there = onDisk.map(RecoveredPart::bytesOf);
        Set<String> elements = new HashSet<>();
        Optional<byte[]> bytes = after(formats, there, notes, elements);
        if (Arrays.equals(bytes.orElse(null), there.orElse(null))) {
            return Optional.empty();
        }
        Optional<String> key = there.map(ContentKey::of);
        Optional<String> noted = notes.getLast().savedKey();
        boolean isWhole = bytes.isEmpty() || formats.of(notes.getFirst().path()).orElseThrow() instanceof TextFormat;
        return Optional.of(new RecoveredPart(bytes, elements, isWhole ? noted : key, !key.equals(noted)));
    }

    private static Optional<byte[]> after(PartFormats formats, Optional<byte[]> there, List<Note> notes,
            Set<String> elements) {
        if (notes.getLast().isGone()) {
            return Optional.empty();
        }
        String path = notes.getFirst().path();
        PartFormat format = formats.of(path).orElseThrow();
        List<Note> since = notes.subList(lastGone(notes) + 1, notes.size());
        if (format instanceof TextFormat) {
            return Optional.of(TextNotes.after(since).getBytes(StandardCharsets.UTF_8));
        }
        EObject root = there.filter(each -> since.size() == notes.size()).map(each -> root(format, path, each))
                .orElseGet(() -> firstRoot(format, since));
        for (Note note : since) {
            elements.addAll(note.left());
            root = played(note, root, root(format, path, note.bytes()), elements);
        }
        nameAll(root);
        return Optional.of(format.write(path, root));
    }

    /** What another program has left without an id gets one, for no file is written without; the person sees it then. */
    private static void nameAll(EObject root) {
        Set<String> taken = new HashSet<>();
        root.eAllContents().forEachRemaining(each -> taken.add(EcoreUtil.getID(each)));
        int number = 1;
        for (EObject each : (Iterable<EObject>) root::eAllContents) {
            if (each instanceof Identified nameless && nameless.getId() == null) {
                String id = EcoreUtil.getID(root) + ".recovered-";
                while (!taken.add(id + number)) {
                    number++;
                }
                nameless.setId(id + number);
            }
        }
    }

    private static int lastGone(List<Note> notes) {
        int last = -1;
        for (int i = 0; i < notes.size(); i++) {
            last = notes.get(i).isGone() ? i : last;
        }
        return last;
    }

    private static EObject firstRoot(PartFormat format, List<Note> notes) {
        return root(format, notes.getFirst().path(), notes.getFirst().bytes());
    }

    /** What a file holds, every reference a proxy. */
    private static EObject root(PartFormat format, String path, byte[] bytes) {
        LoadedPart part = format.read(PartSource.of(path, bytes));
        PartReferences.resolve(part, id -> null, (reference, id) -> Proxies.of(reference.getEReferenceType(), id));
        return part.roots().getFirst();
    }

    private static EObject played(Note note, EObject on, EObject excerpt, Set<String> elements) {
        if (!(excerpt instanceof Part later) || !(on instanceof Part part)) {
            elements.add(EcoreUtil.getID(excerpt));
            return excerpt;
        }
        Map<String, Element> byId = byId(part);
        Map<String, Element> newer = byId(later);
        byId.keySet().removeAll(note.left());
        byId.putAll(newer);
        elements.addAll(newer.keySet());
        later.getElements().clear();
        part.getElements().clear();
        later.getElements().addAll(byId.values());
        return later;
    }

    private static Map<String, Element> byId(Part part) {
        Map<String, Element> byId = new LinkedHashMap<>();
        part.getElements().forEach(each -> byId.put(each.getId(), each));
        return byId;
    }

    private static byte[] bytesOf(PartSource source) {
        try {
            return source.bytes();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(source.path()), Message.of(Recovery.class, "unreadable"), e);
        }
    }
}
