// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.beginning;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.BeginningWizard;
import dk.landskab.ui.wizard.Folders;
import dk.landskab.ui.wizard.SimplePage;
import dk.landskab.versioning.remote.Clone;

/** A landscape that lies in a Git repository elsewhere, cloned. */
public final class CloneWizard extends BeginningWizard {

    private Text address;
    private Text folder;
    private String suggested = "";

    /** A wizard. */
    public CloneWizard(Workplace workplace) {
        super(workplace, "clone.title");
    }

    @Override
    public void addPages() {
        addPage(new SimplePage(talk(), CloneWizard.class, "clone", fields -> {
            address = fields.text(talk().say(CloneWizard.class, "clone.address"), "");
            folder = fields.folder(talk().say(CloneWizard.class, "clone.folder"), "");
            fields.note(talk().say(CloneWizard.class, "clone.note"));
            address.addModifyListener(event -> suggest());
        }, this::wrong));
    }

    private void suggest() {
        if (folder.getText().equals(suggested)) {
            String name = nameOf(address.getText());
            suggested = name.isEmpty() ? "" : Folders.home().resolve(name).toString();
            folder.setText(suggested);
        }
    }

    /** The last word of an address, as Git names a clone. */
    static String nameOf(String address) {
        return address.strip().replaceAll("[/\\\\]+$", "").replaceAll("\\.git$", "").replaceAll("^.*[/\\\\:]", "");
    }

    private List<Message> wrong() {
        return address == null || address.getText().isBlank() ? List.of(Message.of(CloneWizard.class, "clone.none"))
                : folder == null ? List.of() : Folders.whyNotNew(folder.getText()).stream().toList();
    }

    @Override
    public boolean performFinish() {
        Path into = Path.of(folder.getText().strip());
        String from = address.getText().strip();
        workplace().background().start(Message.of(CloneWizard.class, "clone.doing", from), monitor -> new Clone(from, into)
                .asking(new Asking(workplace().background(), talk())).watched(new JobProgress(monitor, talk())).call(),
                told -> {
                    workplace().open(into);
                    told.forEach(talk()::tell);
                });
        return true;
    }
}
