// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.exchange.ImportRequest;
import dk.landskab.exchange.ImportResult;
import dk.landskab.exchange.Importer;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeFolder;
import dk.landskab.store.PartFormats;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.BeginningWizard;

/**
 * Brings foreign files into the open landscape, as one step that undo takes back, or into a new one. What it would change
 * is worked out and shown first; nothing is changed before the person has seen it.
 */
public final class ImportWizard extends BeginningWizard {

    private final SourcePage source;
    private final ReportPage report;

    /**
     * A wizard.
     *
     * @param importer that is chosen at first
     */
    public ImportWizard(Workplace workplace, Importer importer) {
        super(workplace, "import.title");
        source = new SourcePage(workplace, importer);
        report = new ReportPage(workplace, this::workOut);
    }

    /** The same wizard, with files that are chosen at first. */
    public ImportWizard taking(List<Path> files) {
        source.taking(files);
        return this;
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(report);
    }

    @Override
    public boolean canFinish() {
        return report.isPageComplete() && getContainer().getCurrentPage() == report;
    }

    /** What the import would make of the landscape as it is now. For any thread, of what was chosen before. */
    private Supplier<ImportResult> workOut() {
        Importer importer = source.importer();
        List<String> files = source.files();
        Optional<String> organisation = source.organisation();
        Supplier<Optional<Landscape>> into = workplace().desk().<Supplier<Optional<Landscape>>>map(
                desk -> () -> Optional.of(desk.landscape().copy())).orElseGet(() -> saved(source.into()));
        return () -> importer.run(new ImportRequest(files, into.get(), organisation));
    }

    private static Supplier<Optional<Landscape>> saved(Path path) {
        LandscapeFolder folder = folder(path);
        return () -> folder.holdsLandscape() ? Optional.of(folder.read()) : Optional.empty();
    }

    private static LandscapeFolder folder(Path path) {
        return LandscapeFolder.at(path, PartFormats.standard().with(new AcquisitionFormat()));
    }

    @Override
    public boolean performFinish() {
        ImportResult result = report.result();
        Message title = Message.of(ImportWizard.class, "import.doing");
        workplace().desk().ifPresentOrElse(desk -> workplace().background().start(title, monitor -> {
            desk.landscape().adopt(result.drafts());
            return desk;
        }, done -> { }), () -> write(title, source.into(), result));
        return true;
    }

    private void write(Message title, Path into, ImportResult result) {
        workplace().background().start(title, monitor -> {
            Files.createDirectories(into);
            return folder(into).save(result.drafts());
        }, written -> workplace().renew(into));
    }
}
