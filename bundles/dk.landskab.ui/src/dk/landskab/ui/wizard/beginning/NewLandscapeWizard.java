// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.beginning;

import java.nio.file.Path;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.BeginningWizard;
import dk.landskab.versioning.NewLandscape;

/** A new landscape with its organisation, in a Git repository of its own. */
public final class NewLandscapeWizard extends BeginningWizard {

    private final NewLandscapePage page;

    /** A wizard. */
    public NewLandscapeWizard(Workplace workplace) {
        super(workplace, "new.title");
        page = new NewLandscapePage(talk());
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        NewLandscape landscape = page.landscape();
        Path folder = page.folder();
        Message title = Message.of(NewLandscapeWizard.class, "new.doing", landscape.name());
        workplace().background().start(title, monitor -> landscape.write(folder, workplace().language()), commit -> {
            workplace().open(folder);
            if (commit.isEmpty()) {
                talk().tell(Message.of(NewLandscapeWizard.class, "new.uncommitted"));
            }
        });
        return true;
    }
}
