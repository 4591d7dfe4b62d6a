// SPDX-License-Identifier: EPL-2.0
package dk.landskab.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import dk.landskab.acquisition.cases.CaseState;
import dk.landskab.exchange.Places;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.report.acquisition.CaseDocuments;
import dk.landskab.report.paper.Templates;
import dk.landskab.store.Landscape;
import dk.landskab.store.disk.NewFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code landskab acquisition documents}: the decision paper and the requirement specification of a case. */
@Command(name = "documents")
final class AcquisitionDocumentsCommand implements Callable<Integer> {

    private final Environment environment;

    @Mixin
    private CasePlace about;

    @Option(names = "--out", paramLabel = "DIR", required = true, descriptionKey = "landskab.acquisition.documents.out")
    private Path out;

    AcquisitionDocumentsCommand(Environment environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Path folder = environment.folder().resolve(out);
        NewFolder.refuseUnlessFree(folder);
        try (Places places = new Places(ReadFormats.all())) {
            Progress progress = new Progress(environment);
            Landscape landscape = about.read(environment, places);
            Acquisition acquisition = about.in(landscape);
            CaseState state = CaseState.of(landscape, acquisition, about.date(environment));
            Templates templates = templates(places, landscape);
            progress.during("write", out.toString(), () -> {
                CaseDocuments.write(folder, landscape, state, templates, environment.language());
                return folder;
            });
        }
        environment.out().println(Message.of(AcquisitionDocumentsCommand.class, "documents.written", out)
                .in(environment.language()));
        return Exit.DONE;
    }

    /** Those that lie with the landscape, as the revision has them that was read. */
    private Templates templates(Places places, Landscape landscape) {
        if (landscape.origin().commit().isEmpty()) {
            return Templates.in(Path.of(environment.place(about.place())));
        }
        Places.Revision revision = places.revision(environment.place(about.place()));
        return Templates.of(revision.landscapes().tree(revision.name()).files());
    }
}
