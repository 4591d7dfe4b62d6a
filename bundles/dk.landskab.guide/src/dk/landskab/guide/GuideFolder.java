// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.guide.html.Pages;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.store.ContentKey;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.ChangedOnDisk;
import dk.landskab.store.disk.Disk;
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.disk.FileSave;

/** The guide as a folder of pages: {@code index.html} and one for each chapter. */
public final class GuideFolder {

    private GuideFolder() {
    }

    /**
     * Writes the guide, or renews it. Files of other names are left alone; a file that has the name of a page and is
     * none is not replaced.
     *
     * @param folder is made where it is not there
     * @return the page to open
     * @throws WriteRefusedException where something else has the name of a page, or the folder cannot be written
     */
    public static Path write(Path folder, Language language) {
        Map<String, String> pages = new LinkedHashMap<>();
        List<Chapter> chapters = Guide.in(language);
        pages.put(Pages.INDEX, Pages.index(chapters, language));
        chapters.forEach(chapter -> pages.put(chapter.page(), Pages.of(chapter, chapters)));
        try {
            Map<Path, Optional<byte[]>> there = new LinkedHashMap<>();
            for (String name : pages.keySet()) {
                there.put(folder.resolve(name), standing(folder.resolve(name)));
            }
            for (Map.Entry<String, String> page : pages.entrySet()) {
                Path file = folder.resolve(page.getKey());
                put(file, page.getValue(), there.get(file));
            }
        } catch (IOException e) {
            throw new WriteRefusedException(Location.of(folder.toString()),
                    Message.of(GuideFolder.class, "unwritable", DiskReason.of(e)), e);
        }
        return folder.resolve(Pages.INDEX);
    }

    /** The page that stands there; refuses anything else. */
    private static Optional<byte[]> standing(Path file) throws IOException {
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        byte[] bytes = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
        if (!new String(bytes, StandardCharsets.UTF_8).contains(Pages.SIGNATURE)) {
            throw notOurs(file);
        }
        return Optional.of(bytes);
    }

    private static void put(Path file, String page, Optional<byte[]> there) throws IOException {
        FileSave save = new FileSave(Disk.real(), file.toAbsolutePath(), page.getBytes(StandardCharsets.UTF_8),
                there.map(ContentKey::of));
        try {
            save.prepare();
            save.commit();
            save.settle();
        } catch (ChangedOnDisk meanwhile) {
            save.abandon();
            throw notOurs(file);
        } catch (IOException e) {
            save.abandon();
            throw e;
        }
    }

    private static WriteRefusedException notOurs(Path file) {
        return new WriteRefusedException(Location.of(file.toString()), Message.of(GuideFolder.class, "notOurs"));
    }
}
