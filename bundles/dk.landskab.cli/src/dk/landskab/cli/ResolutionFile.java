// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.compare.merge.MergeResult;
import dk.landskab.compare.merge.Resolution;
import dk.landskab.compare.merge.ResolutionException;
import dk.landskab.compare.merge.ResolutionTemplate;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.disk.WholeFile;

/**
 * The file in which a person decides conflicts. What a person wrote in it is never lost: what is still open is added at
 * its end, and a file that was made for another merge is put aside.
 *
 * @param path where it lies
 * @param shown how the user names it
 * @param named whether the user named it; else it is ours, and goes when the merge is done
 */
record ResolutionFile(Path path, Path shown, boolean named) {

    /**
     * Merges with what it decides, if it is there. One of ours that another merge left does not stand in the way: it is
     * put aside, with {@code .old} behind its name.
     */
    <T> T use(Function<Optional<Resolution>, T> merge) throws IOException {
        try {
            return merge.apply(read());
        } catch (ResolutionException e) {
            if (named || e.reason() != ResolutionException.Reason.STALE) {
                throw e;
            }
            putAside();
            return merge.apply(Optional.empty());
        }
    }

    /** Puts one of ours aside that is older than something; says whether it did. */
    boolean putAsideIfBefore(FileTime since) throws IOException {
        boolean old = !named && Files.exists(path) && Files.getLastModifiedTime(path).compareTo(since) < 0;
        if (old) {
            putAside();
        }
        return old;
    }

    private void putAside() throws IOException {
        Files.move(path, path.resolveSibling(path.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
    }

    private Optional<Resolution> read() throws IOException {
        return Files.exists(path) ? Optional.of(Resolution.parse(shown.toString(), text())) : Optional.empty();
    }

    private String text() throws IOException {
        if (!Files.isRegularFile(path)) {
            throw unreadable("resolution.noFile", null);
        }
        try {
            return Files.readString(path);
        } catch (CharacterCodingException e) {
            throw unreadable("resolution.encoding", e);
        }
    }

    private UnreadableException unreadable(String key, IOException cause) {
        return new UnreadableException(Location.of(shown.toString()), Message.of(ResolutionFile.class, key), cause);
    }

    /** Writes what is open into it, for a person to decide. */
    void offer(MergeResult result, Language language) throws IOException {
        String text = Files.exists(path) ? ResolutionTemplate.completed(text(), result, language)
                : ResolutionTemplate.of(result, language);
        new WholeFile(path).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Takes ours away when the merge is done. */
    void settle() throws IOException {
        if (!named) {
            Files.deleteIfExists(path);
        }
    }
}
