// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.setting;

import java.io.IOException;
import java.util.Arrays;

import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Talk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.look.Theme;
import dk.landskab.ui.wizard.Fields;

/** The language and the theme of the workbench. */
public final class SettingsPage extends PreferencePage implements IWorkbenchPreferencePage {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.settings";

    private final LanguageFile file = LanguageFile.ofWorkbench();
    private IWorkbench workbench;
    private Talk talk;
    private Combo language;
    private Combo theme;

    @Override
    public void init(IWorkbench owner) {
        workbench = owner;
        talk = owner.getService(Workplace.class).talk();
    }

    @Override
    protected Control createContents(Composite parent) {
        Fields fields = new Fields(parent, talk, () -> {
        });
        language = fields.choice(say("language"), file.chosen().ordinal(), Arrays.stream(LanguageChoice.values())
                .map(each -> say("language." + each)).toArray(String[]::new));
        theme = fields.choice(say("theme"), Theme.chosen().ordinal(),
                Arrays.stream(Theme.values()).map(each -> say("theme." + each)).toArray(String[]::new));
        language.setEnabled(file.isThere());
        if (!file.isThere()) {
            fields.note(say("language.elsewhere"));
        }
        noDefaultAndApplyButton();
        return fields.control();
    }

    @Override
    public boolean performOk() {
        Theme now = Theme.values()[theme.getSelectionIndex()];
        if (now != Theme.chosen()) {
            now.choose(workbench);
        }
        LanguageChoice wanted = LanguageChoice.values()[language.getSelectionIndex()];
        return wanted == file.chosen() || chooses(wanted);
    }

    private boolean chooses(LanguageChoice wanted) {
        try {
            file.choose(wanted);
            if (talk.agrees(Message.of(SettingsPage.class, "restart"))) {
                workbench.getDisplay().asyncExec(workbench::restart);
            }
            return true;
        } catch (IOException failure) {
            talk.tell(failure);
            return false;
        }
    }

    private String say(String key) {
        return talk.say(SettingsPage.class, key);
    }
}
