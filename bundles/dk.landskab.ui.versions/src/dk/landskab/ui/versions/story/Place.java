// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.story;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

import dk.landskab.model.edit.Language;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;
import dk.landskab.versioning.GitLandscapes;

/**
 * Where a landscape lies that has versions, and how it is told.
 *
 * @param path the folder, or the one file, that is edited
 * @param formats of its files
 * @param language of the reader
 * @param zone in which the reader reads times
 */
public record Place(Path path, PartFormats formats, Language language, ZoneId zone) {

    private static final int SHORT = 10;

    /**
     * Its revisions.
     *
     * @throws dk.landskab.store.UnreadableException where it lies in no repository
     */
    public GitLandscapes revisions() {
        return GitLandscapes.open(path, formats);
    }

    /** What is saved. */
    public LandscapeFolder saved() {
        return LandscapeFolder.at(path, formats);
    }

    /** A time, to the minute. */
    public String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale()).withZone(zone).format(instant);
    }

    /** A hash as a person reads it. */
    public static String brief(String hash) {
        return hash.substring(0, Math.min(SHORT, hash.length()));
    }
}
