// SPDX-License-Identifier: EPL-2.0
package dk.landskab.versioning.jgit;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * The repository that a path lies in, and where in it.
 *
 * @param repository to be closed by whoever asked for it
 * @param path of the folder or file from the top of the work tree, or of a bare repository, with {@code /} between
 *            names; empty for all of it
 */
public record FoundRepository(Repository repository, String path) {

    /**
     * Looks from a path upwards. The path itself need not exist now: a revision may still have it.
     *
     * @throws UnreadableException where there is no repository, or one that cannot be opened
     */
    public static FoundRepository of(Path place) {
        QuietSystem.install();
        try {
            Path absolute = place.toAbsolutePath().normalize();
            Path folder = nearestFolder(absolute);
            FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toRealPath().toFile());
            if (builder.getGitDir() == null) {
                throw refused(place, "noRepository", null);
            }
            workTree(folder.toRealPath()).ifPresent(top -> builder.setWorkTree(top.toFile()));
            Repository repository = builder.setMustExist(true).build();
            return new FoundRepository(repository, within(repository, folder, folder.relativize(absolute)))
                    .understood(place);
        } catch (IOException | IllegalArgumentException e) {
            throw refused(place, "noOpening", e);
        }
    }

    /** A file {@code .git} says that the Git folder lies elsewhere, and lies itself at the top of the work tree. */
    private static Optional<Path> workTree(Path folder) {
        return Stream.iterate(folder, each -> each != null, Path::getParent)
                .filter(each -> Files.exists(each.resolve(Constants.DOT_GIT))).findFirst()
                .filter(each -> Files.isRegularFile(each.resolve(Constants.DOT_GIT)));
    }

    private static Path nearestFolder(Path path) {
        Path folder = path;
        while (!Files.isDirectory(folder) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }

    private static String within(Repository repository, Path folder, Path rest) throws IOException {
        Path here = folder.toRealPath();
        Path gitFolder = repository.getDirectory().toPath().toRealPath();
        if (here.startsWith(gitFolder)) {
            return repository.isBare() ? slashed(gitFolder.relativize(here.resolve(rest))) : "";
        }
        File workTree = repository.getWorkTree();
        return slashed(workTree.toPath().toRealPath().relativize(here.resolve(rest)));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private FoundRepository understood(Path place) {
        String format = repository.getConfig().getString("extensions", null, "objectformat");
        if (format != null && !format.equals("sha1")) {
            repository.close();
            throw refused(place, "objectFormat", null);
        }
        return this;
    }

    private static UnreadableException refused(Path place, String key, Exception cause) {
        String named = place.toString().isEmpty() ? "." : place.toString();
        return new UnreadableException(Location.of(named), Message.of(Failures.class, key), cause);
    }
}
