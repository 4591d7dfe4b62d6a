// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.acquiring;

import java.util.Comparator;
import java.util.List;

import org.eclipse.swt.widgets.Combo;

import dk.landskab.acquisition.library.AdoptedFile;
import dk.landskab.acquisition.library.Adoption;
import dk.landskab.acquisition.library.LibraryProcess;
import dk.landskab.acquisition.library.ProcessLibrary;
import dk.landskab.model.business.Organisation;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.BeginningWizard;
import dk.landskab.ui.wizard.Fields;
import dk.landskab.ui.wizard.SimplePage;

/** Makes a process of the library an organisation's own; the text in which it says who its bodies are is then open. */
public final class AdoptionWizard extends BeginningWizard {

    private final OpenDesk desk;
    private final List<LibraryProcess> processes = ProcessLibrary.all();
    /** The one whose units the landscape knows stands before those that only sell to it. */
    private final List<Organisation> organisations;
    private Combo process;
    private Combo organisation;

    /** A wizard. */
    public AdoptionWizard(Workplace workplace, OpenDesk desk) {
        super(workplace, "adopt.title");
        this.desk = desk;
        this.organisations = desk.landscape().reading(() -> desk.landscape().landscape().all(Organisation.class).stream()
                .sorted(Comparator.comparing(each -> -each.eContents().size())).toList());
    }

    @Override
    public void addPages() {
        addPage(new SimplePage(talk(), AdoptionWizard.class, "adopt", this::fill,
                () -> organisations.isEmpty() ? List.of(Message.of(AdoptionWizard.class, "adopt.nobody")) : List.of()));
    }

    private void fill(Fields fields) {
        process = fields.choice(talk().say(AdoptionWizard.class, "adopt.process"), 0,
                processes.stream().map(each -> each.definition().getName() + "  (" + each.name() + ")").toArray(String[]::new));
        organisation = fields.choice(talk().say(AdoptionWizard.class, "adopt.organisation"), 0,
                organisations.stream().map(each -> each.getName() + "  (" + each.getId() + ")").toArray(String[]::new));
        fields.note(talk().say(AdoptionWizard.class, "adopt.note"));
    }

    @Override
    public boolean performFinish() {
        LibraryProcess chosen = processes.get(process.getSelectionIndex());
        String whose = organisations.get(organisation.getSelectionIndex()).getId();
        if (!workplace().save()) {
            return false;
        }
        workplace().background().start(Message.of(AdoptionWizard.class, "adopt.doing"),
                monitor -> Adoption.into(desk.path()).adopt(chosen, whose, desk.language()), this::adopted);
        return true;
    }

    private void adopted(List<AdoptedFile> files) {
        if (talk().telling(() -> desk.landscape().reload(desk.landscape().outside()))) {
            desk.openText(files.getLast().path(), new Span(0, 0));
        }
    }
}
