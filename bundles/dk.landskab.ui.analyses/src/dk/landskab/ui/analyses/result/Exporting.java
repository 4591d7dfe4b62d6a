// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.result;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import dk.landskab.model.edit.Message;
import dk.landskab.report.ReportFolder;
import dk.landskab.report.document.Report;
import dk.landskab.report.document.Table;
import dk.landskab.ui.navigator.Desk;

/** Writes a report as a file of any kind, or all of it as a folder, and opens it in the system's browser. */
final class Exporting {

    private final Composite parent;
    private final Desk desk;
    private final Work work;

    Exporting(Composite parent, Desk desk, Work work) {
        this.parent = parent;
        this.desk = desk;
        this.work = work;
    }

    /** Offers the kinds of file that a report can be. */
    void offer(Report report, Optional<Table> shown) {
        Menu menu = new Menu(parent.getShell(), SWT.POP_UP);
        for (ReportFormat each : ReportFormat.of(report, shown)) {
            item(menu, each.label(report.language()) + "…", () -> file(each, report, shown));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        item(menu, say(report, "export.folder"), () -> folder(report));
        menu.addListener(SWT.Hide, event -> parent.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String text, Runnable what) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, event -> what.run());
    }

    private void file(ReportFormat format, Report report, Optional<Table> shown) {
        String title = format == ReportFormat.CSV ? shown.orElseThrow().title() : report.title();
        desk.finder(parent.getShell()).newFile(name(title) + "." + format.extension())
                .ifPresent(file -> write(report, shown, file));
    }

    /** Writes the file that the ending names, or else a folder. */
    void write(Report report, Optional<Table> shown, Path place) {
        Optional<ReportFormat> format = ReportFormat.of(report, shown).stream()
                .filter(each -> place.toString().endsWith("." + each.extension())).findFirst();
        write(report, place, () -> {
            if (format.isEmpty()) {
                return ReportFolder.write(place, report);
            }
            format.get().write(place, report, shown);
            return place;
        }, written -> { });
    }

    private void folder(Report report) {
        desk.finder(parent.getShell()).folder(say(report, "export.folder.which"))
                .ifPresent(folder -> write(report, Optional.empty(), folder));
    }

    /** Writes all of it into a folder for a while, and opens its page. */
    void browse(Report report) {
        write(report, Path.of(name(report.title())), () -> {
            try {
                return ReportFolder.write(Files.createTempDirectory("landskab-").resolve(name(report.title())), report);
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }, page -> Program.launch(page.toString()));
    }

    private void write(Report report, Path where, Supplier<Path> writing, Consumer<Path> then) {
        work.say(say(report, "export.writing", where.getFileName()));
        work.begin(writing, written -> {
            work.say(say(report, "export.written", written));
            then.accept(written);
        });
    }

    private static String say(Report report, String key, Object... arguments) {
        return Message.of(Exporting.class, key, arguments).in(report.language());
    }

    /** What a title is as the name of a file. */
    static String name(String title) {
        String plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe")
                .replace("å", "aa"), Normalizer.Form.NFD).replaceAll("[^a-z0-9 -]", "").strip().replaceAll("\\s+", "-");
        return plain.isEmpty() ? "report" : plain;
    }
}
