// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import dk.landskab.store.disk.DiskReason;
import dk.landskab.store.disk.FolderSwap;

/**
 * A report as a folder: {@code index.html}, {@code report.md}, {@code report.json}, {@code report.xlsx} and
 * {@code tables/*.csv}; and what is attached to it.
 *
 * <p>The folder is put in its place as {@link FolderSwap} promises: when writing fails, what stood there before stands
 * there still. An older report is replaced; a folder that
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
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw refused(place, "noFolder", null, null);
        }
        try {
            if (!isFree(place)) {
                throw refused(place, "notOurs", place.getFileName(), null);
            }
            new FolderSwap(place).write(fresh -> fill(fresh, report));
        } catch (IOException e) {
            throw refused(place, "failed", DiskReason.of(e), e);
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
}
