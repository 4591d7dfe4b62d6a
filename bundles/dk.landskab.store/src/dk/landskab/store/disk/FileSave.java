// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.store.ContentKey;

/**
 * The saving of one file: {@link #prepare()} writes the bytes beside it, {@link #commit()} puts them in its place. A file
 * that is to be no more is taken away by {@link #commit()}.
 *
 * <p>Whenever it fails or the process ends, the file is what it was or what it was to be, whole. A file that somebody
 * else changed since it was read is not replaced: it is looked at again at the last moment. A process that is killed
 * leaves a hidden file {@code .NAME.PID-….saving}, which no landscape reads and the next saving of the same file removes.
 */
public final class FileSave {

    private static final String SUFFIX = ".saving";
    private static final Pattern PID = Pattern.compile("(\\d{1,18})-");

    private final Disk disk;
    private final Path target;
    private final Path temporary;
    private final Optional<byte[]> bytes;
    private final Optional<String> readKey;

    /**
     * Saves a file.
     *
     * @param readKey the content key of the file that was read; empty for a file that is new
     */
    public FileSave(Disk disk, Path target, byte[] bytes, Optional<String> readKey) {
        this(disk, target, Optional.of(bytes), readKey);
    }

    /** Saves a file, or takes it away where there are no bytes for it. */
    FileSave(Disk disk, Path target, Optional<byte[]> bytes, Optional<String> readKey) {
        this.disk = disk;
        this.target = target;
        this.temporary = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + "-" + UUID.randomUUID() + SUFFIX);
        this.bytes = bytes;
        this.readKey = readKey;
    }

    /** The file. */
    Path target() {
        return target;
    }

    /**
     * Refuses a file that is not as it was read.
     *
     * @return the bytes that stand there; empty where there is no file
     * @throws ChangedOnDisk where they are not those that were read
     */
    Optional<byte[]> refuseIfChanged() throws IOException, ChangedOnDisk {
        Disk.Kind kind = disk.kind(target);
        if (kind == Disk.Kind.READ_ONLY_FILE) {
            throw new ChangedOnDisk("readOnly");
        }
        if (kind != Disk.Kind.FILE && kind != Disk.Kind.NOTHING) {
            throw new ChangedOnDisk("notAFile");
        }
        if (kind == Disk.Kind.NOTHING) {
            if (readKey.isPresent()) {
                throw new ChangedOnDisk("gone");
            }
            return Optional.empty();
        }
        byte[] there = disk.read(target);
        if (readKey.isEmpty()) {
            throw new ChangedOnDisk("alreadyThere");
        }
        if (!readKey.get().equals(ContentKey.of(there))) {
            throw new ChangedOnDisk("changed");
        }
        return Optional.of(there);
    }

    /** Writes the bytes beside the file and forces them to the disk. */
    public void prepare() throws IOException {
        if (bytes.isEmpty()) {
            return;
        }
        disk.createFolders(target.getParent());
        removeLeftOvers();
        try (Disk.Output output = disk.create(temporary)) {
            ByteBuffer rest = ByteBuffer.wrap(bytes.get());
            while (rest.hasRemaining()) {
                output.write(rest);
            }
            output.force();
        }
    }

    /** Removes what processes that are no more left of the same file. */
    private void removeLeftOvers() throws IOException {
        String prefix = "." + target.getFileName() + ".";
        for (Path each : disk.list(target.getParent())) {
            String name = each.getFileName().toString();
            if (name.startsWith(prefix) && name.endsWith(SUFFIX) && isOfTheDead(name.substring(prefix.length()))) {
                disk.delete(each);
            }
        }
    }

    private static boolean isOfTheDead(String pidAndMore) {
        Matcher pid = PID.matcher(pidAndMore);
        return pid.lookingAt() && ProcessHandle.of(Long.parseLong(pid.group(1))).isEmpty();
    }

    /** Puts what was prepared in the place of the file, or takes the file away. */
    public void commit() throws IOException, ChangedOnDisk {
        refuseIfChanged();
        if (bytes.isPresent()) {
            disk.replace(temporary, target);
        } else {
            disk.delete(target);
        }
    }

    /** Forces the file's name to the disk. */
    public void settle() throws IOException {
        disk.forceFolder(target.getParent());
    }

    /** Takes away what was prepared and not committed. */
    public void abandon() throws IOException {
        disk.delete(temporary);
    }
}
