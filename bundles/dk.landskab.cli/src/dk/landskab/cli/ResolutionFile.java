// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
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
        if (Files.isDirectory(path)) {
            throw new FileSystemException(shown.toString(), null, "is a folder");
        }
        return Files.exists(path) ? Optional.of(Resolution.parse(shown.toString(), Files.readString(path)))
                : Optional.empty();
    }

    /** Writes what is open into it, for a person to decide. */
    void offer(MergeResult result, Language language) throws IOException {
        String text = Files.exists(path) ? ResolutionTemplate.completed(Files.readString(path), result, language)
                : ResolutionTemplate.of(result, language);
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text);
    }

    /** Takes ours away when the merge is done. */
    void settle() throws IOException {
        if (!named) {
            Files.deleteIfExists(path);
        }
    }
}
