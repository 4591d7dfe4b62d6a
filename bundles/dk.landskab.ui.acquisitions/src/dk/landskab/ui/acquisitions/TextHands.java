// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.lsp4j.Position;
import org.eclipse.swt.graphics.Point;

import dk.landskab.acquisition.ide.service.Definition;
import dk.landskab.acquisition.ide.service.Rename;
import dk.landskab.model.edit.Message;
import dk.landskab.store.TextEdit;
import dk.landskab.ui.acquisitions.work.Fix;
import dk.landskab.ui.acquisitions.work.Mark;
import dk.landskab.ui.acquisitions.work.Place;
import dk.landskab.ui.acquisitions.work.Room;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.Desk;

/** Does with a text what a person asks for. What takes long is asked beside the window, and dropped when the text is typed on. */
final class TextHands {

    /** Where something is defined: in a text, or as an element of the landscape. */
    private record Target(Optional<Place> place, Optional<String> id) {
    }

    /** What becomes of an id; or why it stays. */
    private record Renaming(String old, String id, Optional<Message> refused) {
    }

    private final TextPane pane;
    private final Desk desk;
    private final Workroom room;
    private final Going going;
    private final FindBar find;
    private final Mendings mendings = new Mendings();

    TextHands(TextPane pane, Desk desk, Workroom room, Going going, FindBar find) {
        this.pane = pane;
        this.desk = desk;
        this.room = room;
        this.going = going;
        this.find = find;
    }

    Mendings mendings() {
        return mendings;
    }

    void does(TextDeed deed) {
        ProjectionViewer viewer = pane.viewer();
        switch (deed) {
            case UNDO -> viewer.doOperation(ITextOperationTarget.UNDO);
            case REDO -> viewer.doOperation(ITextOperationTarget.REDO);
            case ASSIST -> viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            case FIX -> fix();
            case DEFINITION -> define(caret());
            case REFERENCES -> references();
            case RENAME -> rename();
            case FORMAT -> format();
            case COMMENT -> comment();
            case NEXT -> step(true);
            case PREVIOUS -> step(false);
            case FIND -> find.open();
            case FOLD -> viewer.doOperation(ProjectionViewer.COLLAPSE_ALL);
            case UNFOLD -> viewer.doOperation(ProjectionViewer.EXPAND_ALL);
        }
    }

    private int caret() {
        return pane.viewer().getSelectedRange().x;
    }

    private String said() {
        return pane.viewer().getDocument().get();
    }

    private void fix() {
        List<Mark> marks = pane.marks().inLine(pane.viewer().getDocument(), caret());
        room.lay(pane.path(), said());
        pane.hear(room.ask(asked -> Fix.of(asked, pane.path(), marks)), fixes -> {
            if (fixes.isEmpty()) {
                desk.tell(Message.of(TextPane.class, marks.isEmpty() ? "fix.nothing" : "fix.unknown"));
            } else {
                mendings.offer(fixes.stream().map(each -> new Mending(each, pane, null)).toList());
                pane.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
            }
        });
    }

    /** Goes to where that is defined which is named at an offset. */
    void define(int offset) {
        room.lay(pane.path(), said());
        pane.hear(room.ask(asked -> target(asked, offset)), this::go);
    }

    private Target target(Room asked, int offset) {
        Definition definition = new Definition(asked.workspace());
        Position at = position(asked, offset);
        return new Target(definition.of(pane.path(), at).flatMap(each -> Place.of(asked, each)),
                definition.meant(pane.path(), at).map(EcoreUtil::getID));
    }

    private Position position(Room asked, int offset) {
        return asked.workspace().buffer(pane.path()).map(each -> each.position(Math.min(offset, each.text().length())))
                .orElseThrow();
    }

    private void go(Target target) {
        target.place.ifPresentOrElse(each -> going.go(each.path(), each.span()),
                () -> target.id.flatMap(desk.landscape()::find).ifPresent(desk::open));
    }

    private void references() {
        int offset = caret();
        room.lay(pane.path(), said());
        pane.hear(room.ask(asked -> Referring.of(asked, pane.path(), position(asked, offset))),
                found -> new Referrers(desk, going, pane.surface().images()).show(pane.control().getShell(), found));
    }

    private void rename() {
        int offset = caret();
        room.lay(pane.path(), said());
        pane.hear(room.ask(asked -> target(asked, offset).id), old -> old.ifPresentOrElse(each -> rename(each, offset),
                () -> desk.tell(Message.of(TextPane.class, "rename.nothing"))));
    }

    private void rename(String old, int offset) {
        InputDialog dialog = new InputDialog(pane.control().getShell(), TextDeed.RENAME.title().in(desk.language()),
                Message.of(TextPane.class, "rename.ask", old).in(desk.language()),
                old.substring(old.lastIndexOf('.') + 1), text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            pane.hear(room.ask(asked -> renaming(asked, old, offset, dialog.getValue().strip())), this::rename);
        }
    }

    private Renaming renaming(Room asked, String old, int offset, String name) {
        try {
            String id = new Rename(asked.workspace(), asked.follow()).id(pane.path(), position(asked, offset), name);
            return new Renaming(old, id, Optional.empty());
        } catch (Rename.RefusedException refused) {
            return new Renaming(old, old, Optional.of(refused.what()));
        }
    }

    private void rename(Renaming renaming) {
        if (renaming.refused.isPresent()) {
            desk.tell(renaming.refused.get());
        } else {
            pane.mend(new Fix.Renames("", renaming.old, renaming.id));
        }
    }

    private void format() {
        String text = said();
        pane.hear(room.ask(asked -> asked.formatting().edits(text)), edits -> {
            if (text.equals(said())) {
                edit(edits);
            }
        });
    }

    private void comment() {
        Point chosen = pane.viewer().getSelectedRange();
        edit(Comments.toggled(said(), chosen.x, chosen.x + chosen.y));
    }

    /** One step of the text's own undo. */
    private void edit(List<TextEdit> edits) {
        if (!edits.isEmpty()) {
            pane.viewer().getRewriteTarget().beginCompoundChange();
            Documents.edit(pane.viewer().getDocument(), edits);
            pane.viewer().getRewriteTarget().endCompoundChange();
        }
    }

    private void step(boolean isForward) {
        pane.marks().next(caret(), isForward).ifPresent(pane::reveal);
    }
}
