// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import java.util.Optional;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Composite;
import org.osgi.service.event.EventHandler;

import dk.landskab.diagram.editor.window.Choice;
import dk.landskab.ui.diagrams.DiagramPane;

/** One diagram, which is edited where it stands. It closes with what it is about. */
public final class DiagramEditor extends DeskEditor {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.diagram";

    private final EventHandler theming = event -> pane().ifPresent(DiagramPane::themed);
    private DiagramPane pane;

    @Override
    public void createPartControl(Composite parent) {
        var desk = workplace().desk().orElseThrow();
        pane = new DiagramPane(parent, desk.diagrams(), name(), desk::openDiagram);
        getSite().getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED, theming);
    }

    /** What the diagram is asked for with. */
    public String name() {
        return (String) ((PartInput) getEditorInput()).what();
    }

    /** One that is not stored has no file. */
    @Override
    protected boolean shows(String path) {
        return choice().flatMap(Choice::stored).filter(each -> UnsavedMark.stands(each, path)).isPresent();
    }

    private Optional<Choice> choice() {
        return workplace().desk().flatMap(each -> each.diagrams().named(name()));
    }

    private Optional<DiagramPane> pane() {
        return Optional.ofNullable(pane);
    }

    @Override
    public void changed() {
        choice().ifPresentOrElse(each -> setPartName(each.title(workplace().language())),
                () -> getSite().getPage().closeEditor(this, false));
    }

    @Override
    public void setFocus() {
        pane().ifPresent(DiagramPane::setFocus);
    }

    @Override
    public void dispose() {
        getSite().getService(IEventBroker.class).unsubscribe(theming);
        super.dispose();
    }
}
