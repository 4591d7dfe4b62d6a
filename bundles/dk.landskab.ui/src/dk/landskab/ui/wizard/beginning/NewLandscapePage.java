// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard.beginning;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.business.Country;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.wizard.Fields;
import dk.landskab.ui.wizard.Folders;
import dk.landskab.versioning.NewLandscape;

/** Who the landscape is of, and where it shall lie. The id and the folder follow the name until they are typed. */
final class NewLandscapePage extends WizardPage {

    private final Talk talk;
    private Text name;
    private Text id;
    private Combo country;
    private Text folder;
    private String suggestedId = "";
    private String suggestedFolder = "";

    NewLandscapePage(Talk talk) {
        super("new", talk.say(NewLandscapePage.class, "new.title"), null);
        this.talk = talk;
        setDescription(talk.say(NewLandscapePage.class, "new.what"));
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, talk, this::typed);
        name = fields.text(say("new.name"), "");
        id = fields.text(say("new.id"), "");
        country = fields.choice(say("new.country"), likely().ordinal(), countries());
        folder = fields.folder(say("new.folder"), "");
        fields.note(say("new.note"));
        name.addModifyListener(event -> suggest());
        setControl(fields.control());
    }

    private String[] countries() {
        Labels labels = Labels.in(talk.language());
        return Arrays.stream(Country.values()).map(labels::of).toArray(String[]::new);
    }

    /** Whoever reads Swedish is most likely in Sweden; most of the others are in Denmark. */
    private Country likely() {
        return talk.language() == Language.SV ? Country.SE : Country.DK;
    }

    private void suggest() {
        if (id.getText().equals(suggestedId)) {
            suggestedId = idOf(name.getText());
            id.setText(suggestedId);
        }
        if (folder.getText().equals(suggestedFolder)) {
            suggestedFolder = suggestedId.isEmpty() ? "" : Folders.home().resolve(suggestedId).toString();
            folder.setText(suggestedFolder);
        }
    }

    /** The first word of a name that says something, as an id. */
    static String idOf(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT).replace("æ", "ae").replace("ø", "oe")
                .replace("å", "aa").replace("ä", "ae").replace("ö", "oe"), Normalizer.Form.NFD);
        return plain.strip().replaceAll("\\s.*", "").replaceAll("[^a-z0-9-]", "").replaceAll("^[^a-z]+", "");
    }

    private void typed() {
        if (folder == null) {
            return;
        }
        String error = name.getText().isBlank() ? null
                : !NewLandscape.isId(id.getText()) ? say("new.badId")
                : Folders.whyNotNew(folder.getText()).map(each -> each.in(talk.language())).orElse(null);
        setErrorMessage(error);
        setPageComplete(error == null && !name.getText().isBlank());
    }

    NewLandscape landscape() {
        return new NewLandscape(id.getText(), name.getText().strip(), Country.values()[country.getSelectionIndex()]);
    }

    Path folder() {
        return Path.of(folder.getText().strip());
    }

    private String say(String key) {
        return talk.say(NewLandscapePage.class, key);
    }
}
