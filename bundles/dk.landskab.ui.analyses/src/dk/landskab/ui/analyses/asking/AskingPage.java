// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;

/** A page of a wizard that asks; as long as nothing was typed, it only waits for what is missing. */
public final class AskingPage extends WizardPage {

    private final Desk desk;
    private final Asking asking;
    private final Asking.Page page;
    private Fields fields;

    /** A page. */
    public AskingPage(Desk desk, Asking asking, Asking.Page page) {
        super(page.name(), say(desk, "page." + page.name()), null);
        this.desk = desk;
        this.asking = asking;
        this.page = page;
        setDescription(say(desk, "page." + page.name() + ".what"));
    }

    private static String say(Desk desk, String key) {
        return Message.of(Fields.class, key).in(desk.language());
    }

    @Override
    public void createControl(Composite parent) {
        fields = new Fields(parent, desk, this::typed);
        page.fill().accept(fields);
        setControl(fields.control());
        asking.typed();
        setPageComplete(fields.wrong(false).isEmpty());
    }

    /** Fields say that they were typed into already while they are being made. */
    private void typed() {
        if (getControl() == null) {
            return;
        }
        asking.typed();
        Optional<Message> wrong = fields.wrong(true);
        setErrorMessage(wrong.map(each -> each.in(desk.language())).orElse(null));
        setPageComplete(wrong.isEmpty());
    }
}
