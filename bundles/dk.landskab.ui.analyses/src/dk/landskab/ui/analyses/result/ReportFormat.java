// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.report.html.Html;
import dk.landskab.report.sheets.Csv;
import dk.landskab.report.sheets.Workbook;
import dk.landskab.report.text.Markdown;
import dk.landskab.report.text.ReportText;
import dk.landskab.report.text.Terminal;
import dk.landskab.store.Location;
import dk.landskab.store.WriteRefusedException;
import dk.landskab.store.disk.WholeFile;

/** The single files that a report can be written as. */
public enum ReportFormat {

    /** A web page that needs nothing else. */
    HTML("html") {
        @Override
        byte[] bytes(Report report, Optional<Table> shown) {
            return utf8(Html.of(report));
        }
    },
    /** Every table a sheet. */
    XLSX("xlsx") {
        @Override
        byte[] bytes(Report report, Optional<Table> shown) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook.write(report, out);
            return out.toByteArray();
        }
    },
    /** The table that is shown. */
    CSV("csv") {
        @Override
        byte[] bytes(Report report, Optional<Table> shown) {
            return utf8(new Csv(report.language(), true).of(shown.orElseThrow()));
        }

        @Override
        boolean isOf(Report report, Optional<Table> shown) {
            return shown.isPresent();
        }
    },
    /** Words with marks. */
    MARKDOWN("md") {
        @Override
        byte[] bytes(Report report, Optional<Table> shown) {
            return utf8(Markdown.of(report));
        }
    },
    /** Words as in a terminal. */
    TEXT("txt") {
        @Override
        byte[] bytes(Report report, Optional<Table> shown) {
            return utf8(ReportText.full(report, Terminal.NONE));
        }
    },
    /** For programs. */
    JSON("json") {
        @Override
        byte[] bytes(Report report, Optional<Table> shown) {
            return utf8(report.json());
        }
    },
    /** The days of notice, for a calendar. */
    CALENDAR("ics") {
        @Override
        byte[] bytes(Report report, Optional<Table> shown) {
            return utf8(report.attachments().get(ReportFolder.CALENDAR));
        }

        @Override
        boolean isOf(Report report, Optional<Table> shown) {
            return report.attachments().containsKey(ReportFolder.CALENDAR);
        }
    };

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /** What the names of its files end with, after the point. */
    public String extension() {
        return extension;
    }

    /** What a person calls it. */
    String label(Language language) {
        return Message.of(ReportFormat.class, "format." + extension).in(language);
    }

    /** Whether a report can be written so. */
    boolean isOf(Report report, Optional<Table> shown) {
        return true;
    }

    /** The ways in which a report can be written. */
    public static List<ReportFormat> of(Report report, Optional<Table> shown) {
        return Arrays.stream(values()).filter(each -> each.isOf(report, shown)).toList();
    }

    abstract byte[] bytes(Report report, Optional<Table> shown) throws IOException;

    /**
     * Writes a file, in place of one that stands there.
     *
     * @throws WriteRefusedException where the disk refuses; what stood there stands there still
     */
    public void write(Path file, Report report, Optional<Table> shown) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (!Files.isDirectory(folder)) {
                throw new NoSuchFileException(folder.toString());
            }
            new WholeFile(file).write(bytes(report, shown));
        } catch (IOException refused) {
            throw new WriteRefusedException(Location.of(file.toString()), DiskRefusal.of(file, refused), refused);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
