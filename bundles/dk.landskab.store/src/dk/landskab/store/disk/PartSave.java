// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Location;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WriteRefusedException;

/**
 * The saving of several parts of one folder.
 *
 * <p>First everything is turned into bytes and every file is looked at; then all bytes are written beside the files and
 * forced to the disk; only then the files are replaced, one after the other. Where it fails before the first is
 * replaced, nothing has changed. Where it fails after that, every file is whole, old or new, and the error names the new
 * ones.
 */
public final class PartSave {

    private final Disk disk;
    private final Path folder;
    private final PartFormats formats;
    private final Predicate<String> known;

    /**
     * Saves into a folder.
     *
     * @param known whether the content of a key was read and wholly understood, so that it need not be read again
     */
    public PartSave(Disk disk, Path folder, PartFormats formats, Predicate<String> known) {
        this.disk = disk;
        this.folder = folder;
        this.formats = formats;
        this.known = known;
    }

    /**
     * Saves.
     *
     * @return the content keys of the files as they are now, by path; none for those that were taken away
     * @throws WriteRefusedException where something was not written
     */
    public Map<String, String> save(Collection<PartDraft> drafts) {
        Map<String, String> keys = new LinkedHashMap<>();
        List<FileSave> saves = new ArrayList<>();
        Set<Path> targets = new HashSet<>();
        for (PartDraft draft : drafts) {
            Optional<byte[]> bytes = draft.isRemoval() ? Optional.empty() : Optional.of(bytes(draft));
            FileSave save = new FileSave(disk, target(draft.path()), bytes, draft.readKey());
            if (!targets.add(save.target())) {
                throw refused(draft.path(), "twice", null);
            }
            Optional<String> key = bytes.map(ContentKey::of);
            if (!isGone(draft, save) && (!draft.readKey().equals(key) | !isUnchanged(draft, save))) {
                saves.add(save);
            }
            key.ifPresent(each -> keys.put(draft.path(), each));
        }
        write(saves);
        return keys;
    }

    private byte[] bytes(PartDraft draft) {
        PartFormat format = formats.of(draft.path()).orElseThrow(() -> refused(draft.path(), "noFormat", null));
        byte[] bytes = draft.bytes(format);
        if (draft.isText()) {
            refuseUnreadable(PartSource.of(draft.path(), bytes), format);
        }
        return bytes;
    }

    /** A text that cannot be read would shut out the whole landscape. */
    private static void refuseUnreadable(PartSource text, PartFormat format) {
        try {
            format.read(text);
        } catch (UnreadableException e) {
            throw new WriteRefusedException(e.location(), Message.of(PartSave.class, "unreadable", e.what()), e);
        }
    }

    private Path target(String path) {
        Path target = folder.resolve(path).normalize();
        if (!target.startsWith(folder) || target.equals(folder) || Path.of(path).isAbsolute()) {
            throw refused(path, "outside", null);
        }
        try {
            for (Path each = target.getParent(); !each.equals(folder); each = each.getParent()) {
                if (disk.kind(each) == Disk.Kind.OTHER) {
                    throw refused(path, "outside", null);
                }
            }
        } catch (IOException e) {
            throw refused(path, "failed", e, DiskReason.of(e));
        }
        return target;
    }

    /** Whether somebody else has taken a file away already that is to be no more. */
    private boolean isGone(PartDraft draft, FileSave save) {
        try {
            return draft.isRemoval() && disk.kind(save.target()) == Disk.Kind.NOTHING;
        } catch (IOException e) {
            throw refused(draft.path(), "failed", e, DiskReason.of(e));
        }
    }

    /** Looks at the file as it is; says that it is there as it was read. */
    private boolean isUnchanged(PartDraft draft, FileSave save) {
        try {
            Optional<byte[]> there = save.refuseIfChanged();
            if (there.isPresent() && !draft.isText() && !draft.isRemoval() && !known.test(draft.readKey().orElse(""))) {
                refuseToLose(draft.path(), there.get());
            }
            return there.isPresent();
        } catch (ChangedOnDisk e) {
            throw refused(draft.path(), e.getMessage(), null);
        } catch (IOException e) {
            throw refused(draft.path(), "failed", e, DiskReason.of(e));
        }
    }

    private void refuseToLose(String path, byte[] there) {
        formats.read(PartSource.of(path, there)).problems().stream()
                .filter(problem -> problem.kind().losesContent()).findFirst().ifPresent(problem -> {
                    throw new WriteRefusedException(problem.location(),
                            Message.of(PartSave.class, "wouldLose", problem.what()));
                });
    }

    private void write(List<FileSave> saves) {
        List<String> written = new ArrayList<>();
        FileSave current = null;
        try {
            for (FileSave save : saves) {
                current = save;
                save.prepare();
            }
            for (FileSave save : saves) {
                current = save;
                save.commit();
                written.add(name(save));
            }
            for (FileSave save : saves) {
                current = save;
                save.settle();
            }
        } catch (ChangedOnDisk e) {
            throw abandoned(saves, refused(name(current), written, e.getMessage(), null));
        } catch (IOException e) {
            throw abandoned(saves, refused(name(current), written, "failed", e, DiskReason.of(e)));
        }
    }

    private String name(FileSave save) {
        return folder.relativize(save.target()).toString().replace('\\', '/');
    }

    private static WriteRefusedException abandoned(List<FileSave> saves, WriteRefusedException failure) {
        for (FileSave save : saves) {
            try {
                save.abandon();
            } catch (IOException e) {
                failure.addSuppressed(e);
            }
        }
        return failure;
    }

    private static WriteRefusedException refused(String path, List<String> written, String key, IOException cause,
            Object... arguments) {
        Message why = Message.of(PartSave.class, key, arguments);
        return new WriteRefusedException(Location.of(path),
                written.isEmpty() ? why : Message.of(PartSave.class, "midway", why, written), cause);
    }

    private static WriteRefusedException refused(String path, String key, IOException cause, Object... arguments) {
        return refused(path, List.of(), key, cause, arguments);
    }
}
