// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Html;
import dk.landskab.report.sheets.Csv;
import dk.landskab.report.sheets.Workbook;
import dk.landskab.report.text.Markdown;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;

/**
 * A report as a folder: {@code index.html}, {@code report.md}, {@code report.json}, {@code report.xlsx} and
 * {@code tables/*.csv}; and what is attached to it.
 *
 * <p>The folder is written under another name beside its place and then put there, so that nobody ever sees half a
 * report: when writing fails, what stood there before stands there still. An older report is replaced; a folder that
 * holds anything else is not touched.
 */
public final class ReportFolder {

    /** The name of an attachment that holds days on which something must be done. */
    public static final String CALENDAR = "notices.ics";

    private static final Set<String> OURS = Set.of("index.html", "report.md", "report.json", "report.xlsx", "tables",
            CALENDAR);
    private static final String SIGNATURE = "\"format\": \"landskab.";
    private static final int BEGINNING = 200;

    private ReportFolder() {
    }

    /**
     * Writes a report.
     *
     * @param folder does not exist, is empty, or holds an older report
     * @return the page to open
     * @throws WriteRefusedException where the folder holds something else, or cannot be written
     */
    public static Path write(Path folder, Report report) {
        Path place = folder.toAbsolutePath().normalize();
        try {
            if (!isFree(place)) {
                throw refused(place, "notOurs", place, null);
            }
            Files.createDirectories(place.getParent());
            Path fresh = Files.createDirectory(beside(place, "new"));
            try {
                fill(fresh, report);
                swap(fresh, place);
            } finally {
                delete(fresh);
            }
        } catch (IOException e) {
            throw refused(place, "failed", e.getMessage(), e);
        }
        return place.resolve("index.html");
    }

    private static WriteRefusedException refused(Path place, String key, Object argument, IOException cause) {
        Message what = Message.of(ReportFolder.class, key, argument);
        return cause == null ? new WriteRefusedException(Location.of(place.toString()), what)
                : new WriteRefusedException(Location.of(place.toString()), what, cause);
    }

    /** Whether nothing is lost when the folder is replaced. */
    private static boolean isFree(Path place) throws IOException {
        if (!Files.exists(place)) {
            return place.getFileName() != null;
        }
        if (!Files.isDirectory(place)) {
            return false;
        }
        List<Path> found = children(place);
        return found.isEmpty() || found.stream().allMatch(each -> OURS.contains(each.getFileName().toString()))
                && isSigned(place.resolve("report.json")) && hasOnlyTables(place.resolve("tables"));
    }

    private static boolean isSigned(Path json) throws IOException {
        if (!Files.isRegularFile(json)) {
            return false;
        }
        try (var in = Files.newInputStream(json)) {
            return new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8).contains(SIGNATURE);
        }
    }

    private static boolean hasOnlyTables(Path tables) throws IOException {
        return !Files.exists(tables) || children(tables).stream()
                .allMatch(each -> Files.isRegularFile(each) && each.getFileName().toString().endsWith(".csv"));
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static void fill(Path folder, Report report) throws IOException {
        Files.writeString(folder.resolve("index.html"), Html.of(report));
        Files.writeString(folder.resolve("report.md"), Markdown.of(report));
        Files.writeString(folder.resolve("report.json"), report.json());
        try (OutputStream out = Files.newOutputStream(folder.resolve("report.xlsx"))) {
            Workbook.write(report, out);
        }
        for (var attachment : report.attachments().entrySet()) {
            Files.writeString(folder.resolve(attachment.getKey()), attachment.getValue());
        }
        Path tables = Files.createDirectory(folder.resolve("tables"));
        Csv csv = new Csv(report.language(), true);
        for (Table table : report.tables()) {
            Files.writeString(tables.resolve(table.id() + ".csv"), csv.of(table));
        }
    }

    private static void swap(Path fresh, Path place) throws IOException {
        if (!Files.exists(place)) {
            Files.move(fresh, place);
            return;
        }
        Path old = beside(place, "old");
        Files.move(place, old);
        try {
            Files.move(fresh, place);
        } catch (IOException e) {
            Files.move(old, place);
            throw e;
        } finally {
            delete(old);
        }
    }

    private static Path beside(Path place, String what) {
        return place.resolveSibling("." + place.getFileName() + "." + what + "-" + UUID.randomUUID());
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
