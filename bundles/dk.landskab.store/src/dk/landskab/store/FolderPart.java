// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dk.landskab.model.edit.Message;

/** A file in a folder, as it is at the moment of each question. */
final class FolderPart implements PartSource {

    /** More than any landscape needs, and no more than fits into memory. */
    private static final long LARGEST = 512L << 20;

    private final String path;
    private final Path file;

    FolderPart(String path, Path file) {
        this.path = path;
        this.file = file;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public String contentKey() {
        return ContentKey.of(bytes());
    }

    @Override
    public byte[] bytes() {
        try {
            if (Files.size(file) > LARGEST) {
                throw unreadable("tooLarge", null);
            }
            return Files.readAllBytes(file);
        } catch (AccessDeniedException e) {
            throw unreadable("forbidden", e);
        } catch (NoSuchFileException e) {
            throw unreadable("fileGone", e);
        } catch (IOException e) {
            throw unreadable("fileUnreadable", e);
        }
    }

    private UnreadableException unreadable(String key, IOException cause) {
        return new UnreadableException(Location.of(path), Message.of(LandscapeFolder.class, key), cause);
    }

    /** The file as it was when these bytes were read; asked for its bytes later, it refuses others. */
    PartSource asRead(byte[] bytes) {
        return new AsRead(this, ContentKey.of(bytes));
    }

    private record AsRead(FolderPart part, String contentKey) implements PartSource {

        @Override
        public String path() {
            return part.path();
        }

        @Override
        public byte[] bytes() {
            byte[] now = part.bytes();
            if (!ContentKey.of(now).equals(contentKey)) {
                throw part.unreadable("fileChanged", null);
            }
            return now;
        }
    }
}
