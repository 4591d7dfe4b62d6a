// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors
package dk.landskab.diagram.editor.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.landskab.diagram.editor.EditorServer;
import dk.landskab.diagram.editor.page.PageTexts;
import dk.landskab.diagram.font.Typeface;
import dk.landskab.model.edit.Icons;
import dk.landskab.model.edit.Language;

/**
 * The files of the page. A file is named by one plain name, so that no name leads anywhere else; icons of the model and
 * letters of the diagrams are where they always are.
 *
 * @param folder files that stand for those that were built in
 * @param language of the words of the page
 */
public record PageFiles(Optional<Path> folder, Language language) {

    /** What an address without a name shows. */
    static final String INDEX = "index.html";

    private static final String WORDS = "words.json";

    private static final Pattern NAME = Pattern.compile("/([A-Za-z0-9][A-Za-z0-9-]{0,60}\\.[a-z0-9]{1,6})");
    private static final Pattern ICON = Pattern.compile("/icons/([A-Za-z]{1,60}\\.svg)");
    private static final Pattern FONT = Pattern.compile("inter-(400|600)(-ext)?\\.woff");
    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8", "json", "application/json", "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml", "woff", "font/woff", "woff2", "font/woff2", "ttf", "font/ttf",
            "txt", "text/plain; charset=utf-8");

    /** A file to be sent. */
    record PageFile(String type, byte[] bytes) {
    }

    /** Whether the page was built. */
    public boolean areThere() {
        try {
            return find("/" + INDEX).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The file of an address.
     *
     * @param path as it was sent, not decoded
     * @return empty where there is none
     */
    Optional<PageFile> find(String path) throws IOException {
        Matcher icon = ICON.matcher(path);
        if (icon.matches()) {
            return read(Icons.class.getResource("/icons/" + icon.group(1)), icon.group(1));
        }
        Matcher matcher = NAME.matcher(path.equals("/") ? "/" + INDEX : path);
        return matcher.matches() ? named(matcher.group(1)) : Optional.empty();
    }

    private Optional<PageFile> named(String name) throws IOException {
        if (name.equals(WORDS)) {
            return file(name, PageTexts.in(language).json());
        }
        Matcher font = FONT.matcher(name);
        if (font.matches()) {
            return read(Typeface.class.getResource("inter-latin" + (font.group(2) == null ? "" : font.group(2)) + "-"
                    + font.group(1) + "-normal.woff"), name);
        }
        if (folder.isPresent()) {
            Path file = folder.get().resolve(name);
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? file(name, Files.readAllBytes(file))
                    : Optional.empty();
        }
        return read(EditorServer.class.getResource("/page/" + name), name);
    }

    private static Optional<PageFile> read(URL url, String name) throws IOException {
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream stream = url.openStream()) {
            return file(name, stream.readAllBytes());
        }
    }

    private static Optional<PageFile> file(String name, byte[] bytes) {
        return Optional.ofNullable(TYPES.get(name.substring(name.lastIndexOf('.') + 1)))
                .map(type -> new PageFile(type, bytes));
    }
}
