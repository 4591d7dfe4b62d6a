// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.beginning;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;

import dk.landskab.example.repository.ExampleRepositories;
import dk.landskab.example.repository.ExampleRepository;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.BeginningWizard;
import dk.landskab.ui.wizard.Folders;
import dk.landskab.ui.wizard.SimplePage;

/** The shipped examples, set up as Git repositories with their history; the first of them is opened. */
public final class ExampleWizard extends BeginningWizard {

    private static final String FOLDER = "landskab-demo";

    private Text folder;

    /** A wizard. */
    public ExampleWizard(Workplace workplace) {
        super(workplace, "example.title");
    }

    @Override
    public void addPages() {
        addPage(new SimplePage(talk(), ExampleWizard.class, "example", fields -> {
            folder = fields.folder(talk().say(ExampleWizard.class, "example.folder"),
                    Folders.home().resolve(FOLDER).toString());
            fields.note(talk().say(ExampleWizard.class, "example.note"));
        }, () -> folder.getText().isBlank() ? List.of(Message.of(Folders.class, "folder.none")) : List.of()));
    }

    @Override
    public boolean performFinish() {
        Path into = Path.of(folder.getText().strip());
        workplace().background().start(Message.of(ExampleWizard.class, "example.doing"),
                monitor -> ExampleRepositories.create(into), this::open);
        return true;
    }

    private void open(List<ExampleRepository> made) {
        workplace().open(made.getFirst().folder());
    }
}
