// SPDX-License-Identifier: EPL-2.0
package dk.landskab.example.repository;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.DosFileAttributeView;

/** Folders with all that is in them. */
final class Trees {

    private Trees() {
    }

    /** Deletes a folder, where it is there; symbolic links in it are deleted, not followed. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                makeDeletable(file);
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    // Git's objects are read only, which Windows takes as a reason not to delete them.
    private static void makeDeletable(Path file) throws IOException {
        DosFileAttributeView view = Files.getFileAttributeView(file, DosFileAttributeView.class,
                LinkOption.NOFOLLOW_LINKS);
        if (view != null && System.getProperty("os.name").startsWith("Windows")) {
            view.setReadOnly(false);
        }
    }
}
