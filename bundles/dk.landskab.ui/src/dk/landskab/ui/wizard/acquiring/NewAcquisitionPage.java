// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.acquiring;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.model.business.OrgUnit;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.ui.acquisitions.beginning.NewCase;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.wizard.Fields;

/** What a new case is. Id and file follow the name until they are typed; a process of an organisation comes first. */
final class NewAcquisitionPage extends WizardPage {

    private final Talk talk;
    private final OpenDesk desk;
    private final List<ProcessDefinition> processes;
    private final List<OrgUnit> units;
    private Combo process;
    private Text name;
    private Text id;
    private Text need;
    private Combo unit;
    private Text file;
    private String suggestedId = "";
    private String suggestedFile = "";

    NewAcquisitionPage(Talk talk, OpenDesk desk) {
        super("acquisition", talk.say(NewAcquisitionPage.class, "acquisition.title"), null);
        this.talk = talk;
        this.desk = desk;
        setDescription(talk.say(NewAcquisitionPage.class, "acquisition.what"));
        setPageComplete(false);
        processes = all(ProcessDefinition.class).sorted(Comparator.comparing(each -> owner(each).isEmpty())).toList();
        units = all(OrgUnit.class).toList();
    }

    private <T extends Element> Stream<T> all(Class<T> type) {
        return desk.landscape().reading(() -> desk.landscape().landscape().all(type)).stream()
                .filter(each -> each.getId() != null).sorted(Comparator.comparing(NewAcquisitionPage::called,
                        String.CASE_INSENSITIVE_ORDER));
    }

    private static String called(Element element) {
        return element.getName() == null ? element.getId() : element.getName();
    }

    private static Optional<String> owner(ProcessDefinition process) {
        return EffectiveProcess.of(process).organisation().map(Identified::getId);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, talk, this::typed);
        process = fields.choice(say("acquisition.process"), 0, processes.stream()
                .map(each -> called(each) + "  (" + each.getId() + ")").toArray(String[]::new));
        name = fields.text(say("acquisition.name"), "");
        need = fields.text(say("acquisition.need"), "");
        unit = fields.choice(say("acquisition.unit"), 0, Stream.concat(Stream.of(say("acquisition.nobody")),
                units.stream().map(each -> called(each) + "  (" + each.getId() + ")")).toArray(String[]::new));
        id = fields.text(say("acquisition.id"), "");
        file = fields.text(say("acquisition.file"), "");
        fields.note(say("acquisition.note"));
        name.addModifyListener(event -> suggest());
        process.addListener(SWT.Selection, event -> suggest());
        id.addModifyListener(event -> suggestFile());
        setControl(fields.control());
        name.setFocus();
    }

    private void suggest() {
        if (id.getText().equals(suggestedId)) {
            String word = word(name.getText());
            suggestedId = word.isEmpty() ? "" : owner(chosen()).map(each -> each + ".").orElse("")
                    + say("acquisition.case") + "." + word;
            id.setText(suggestedId);
        }
    }

    private void suggestFile() {
        if (file.getText().equals(suggestedFile)) {
            suggestedFile = NewCase.isId(id.getText()) ? NewCase.path(desk.landscape(), id.getText()) : "";
            file.setText(suggestedFile);
        }
    }

    /** What a name says, as a word of an id. */
    static String word(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe")
                .replace("å", "aa").replace("ä", "ae").replace("ö", "oe"), Normalizer.Form.NFD);
        return plain.strip().replaceAll("\\s+", "-").replaceAll("[^a-z0-9-]", "").replaceAll("^[^a-z]+|-+$", "");
    }

    private void typed() {
        if (file == null) {
            return;
        }
        Optional<String> wrong = wrong();
        setErrorMessage(name.getText().isBlank() ? null : wrong.orElse(null));
        setPageComplete(!name.getText().isBlank() && !need.getText().isBlank() && wrong.isEmpty());
    }

    private Optional<String> wrong() {
        if (!NewCase.isId(id.getText())) {
            return Optional.of(say("acquisition.badId"));
        }
        if (desk.landscape().find(id.getText()).isPresent()) {
            return Optional.of(talk.say(NewAcquisitionPage.class, "acquisition.taken", id.getText()));
        }
        if (!file.getText().endsWith(".acq") || file.getText().startsWith("/")) {
            return Optional.of(say("acquisition.badFile"));
        }
        return Optional.empty();
    }

    private ProcessDefinition chosen() {
        return processes.get(Math.max(0, process.getSelectionIndex()));
    }

    NewCase made() {
        int asks = unit.getSelectionIndex();
        return new NewCase(chosen(), id.getText(), name.getText().strip(), need.getText().strip(),
                asks <= 0 ? Optional.empty() : Optional.of(units.get(asks - 1)), desk.today());
    }

    String path() {
        return file.getText().strip();
    }

    private String say(String key) {
        return talk.say(NewAcquisitionPage.class, key);
    }
}
