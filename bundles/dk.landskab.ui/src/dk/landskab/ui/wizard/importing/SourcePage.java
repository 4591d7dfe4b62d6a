// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.exchange.Importer;
import dk.landskab.exchange.Importers;
import dk.landskab.model.business.Organisation;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Whereabouts;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.wizard.Fields;
import dk.landskab.ui.wizard.Folders;

/** What to import: what kind of file, which files, whose they are, and where they go where nothing is open. */
final class SourcePage extends WizardPage {

    private final Workplace workplace;
    private final List<String> organisations;
    private int importer;
    private List<String> first = List.of();
    private Combo kind;
    private Label explained;
    private FileList files;
    private Combo organisation;
    private Text into;

    SourcePage(Workplace workplace, Importer first) {
        super("source", workplace.talk().say(SourcePage.class, "source.title"), null);
        this.workplace = workplace;
        this.importer = Importers.all().indexOf(first);
        this.organisations = workplace.desk().map(SourcePage::organisations).orElse(List.of());
        setDescription(say("source.what"));
        setPageComplete(false);
    }

    private static List<String> organisations(OpenDesk desk) {
        return desk.landscape().reading(() -> desk.landscape().landscape().all(Organisation.class).stream()
                .map(Organisation::getId).filter(each -> each != null).toList());
    }

    @Override
    public void createControl(Composite parent) {
        Talk talk = workplace.talk();
        Fields fields = new Fields(parent, talk, this::changed);
        kind = fields.choice(say("source.kind"), importer, Importers.all().stream()
                .map(each -> say("importer." + each.name())).toArray(String[]::new));
        explained = fields.note(say("importer.csv.why"));
        files = new FileList(fields.control(), talk, say("source.files"),
                () -> Whereabouts.of(workplace).finder(getShell()), this::changed);
        organisation = fields.choice(say("source.organisation"), organisations.size() == 1 ? 1 : 0,
                Stream.concat(Stream.of(say("source.noOrganisation")), organisations.stream()).toArray(String[]::new));
        into = workplace.desk().isPresent() ? null : fields.folder(say("source.into"), "",
                Whereabouts.of(workplace).finder(getShell()).begin());
        setControl(fields.control());
        files.add(first);
    }

    void taking(List<Path> paths) {
        first = paths.stream().map(Path::toString).toList();
    }

    private void changed() {
        if (getControl() == null) {
            return;
        }
        importer = kind.getSelectionIndex();
        explained.setText(say("importer." + importer().name() + ".why"));
        boolean placed = into == null || Folders.isWhole(into.getText());
        setPageComplete(!files.paths().isEmpty() && placed);
        getControl().requestLayout();
    }

    Importer importer() {
        return Importers.all().get(importer);
    }

    List<String> files() {
        return files.paths();
    }

    Optional<String> organisation() {
        int index = organisation.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(organisations.get(index - 1));
    }

    Path into() {
        return into == null ? workplace.desk().orElseThrow().path() : Path.of(into.getText().strip());
    }

    private String say(String key) {
        return workplace.talk().say(SourcePage.class, key);
    }
}
