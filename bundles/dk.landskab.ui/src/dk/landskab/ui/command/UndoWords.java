// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.command;

import java.util.List;
import java.util.Optional;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MHandledItem;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchWindow;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.OpenDesk;
import dk.landskab.ui.landscape.Workplace;
import dk.landskab.ui.part.AcquisitionTextEditor;

/**
 * Lets <em>Undo</em> and <em>Redo</em> of menu and toolbar say what they take back or do again. In a text, which has an undo
 * of its own, they say no more than that; what the text calls its step the platform adds to the tool.
 *
 * <p>The handlers cannot do so themselves: in a text others are in their place.
 */
public final class UndoWords implements Workplace.Watcher, IPartListener2 {

    private static final int LONGEST = 48;

    private final Workplace workplace;
    private final IWorkbenchWindow window;

    /** The words in a window. */
    public UndoWords(Workplace workplace, IWorkbenchWindow window) {
        this.workplace = workplace;
        this.window = window;
    }

    /** Says them from now on. */
    public void follow() {
        workplace.watch(this);
        window.getPartService().addPartListener(this);
        changed();
    }

    @Override
    public void opened(OpenDesk desk) {
        changed();
    }

    @Override
    public void closed() {
        changed();
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        changed();
    }

    @Override
    public void changed() {
        say("undo", open().flatMap(desk -> desk.landscape().toUndo(workplace.language())));
        say("redo", open().flatMap(desk -> desk.landscape().toRedo(workplace.language())));
    }

    private Optional<OpenDesk> open() {
        return window.getPartService().getActivePart() instanceof AcquisitionTextEditor ? Optional.empty() : workplace.desk();
    }

    private void say(String what, Optional<String> words) {
        String title = Message.of(UndoWords.class, what).in(workplace.language());
        String told = words.map(each -> title + ": " + shown(each)).orElse(title);
        items("dk.landskab.ui." + what).forEach(each -> {
            each.setLabel(told);
            // The key below a letter is for the menu alone.
            each.setTooltip(told.replaceFirst("&(?!&)", ""));
        });
    }

    private List<MHandledItem> items(String id) {
        return window.getService(EModelService.class).findElements(window.getService(MWindow.class), id, MHandledItem.class,
                null, EModelService.ANYWHERE | EModelService.IN_MAIN_MENU | EModelService.IN_TRIM);
    }

    /** In one line that leaves room for others; {@code &} would mark a key. */
    private static String shown(String words) {
        String cut = words.length() <= LONGEST ? words : words.substring(0, LONGEST - 1).strip() + "…";
        return cut.replace("&", "&&");
    }
}
