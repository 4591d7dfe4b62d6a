// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.graphics.Point;

import dk.landskab.acquisition.ide.service.Rename;
import dk.landskab.model.edit.Message;
import dk.landskab.store.TextEdit;
import dk.landskab.ui.acquisitions.work.Fix;
import dk.landskab.ui.acquisitions.work.Mark;
import dk.landskab.ui.acquisitions.work.Room;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.Desk;

/** Does with a text what a person asks for. What takes long is asked beside the window, and dropped when the text is typed on. */
final class TextHands {

    /** What becomes of an id; or why it stays. */
    private record Renaming(String old, String id, Optional<Message> refused) {
    }

    private final TextPane pane;
    private final Desk desk;
    private final Workroom room;
    private final CaseText text;
    private final Naming naming;
    private final Runnable find;

    TextHands(TextPane pane, Runnable find) {
        this.pane = pane;
        this.text = pane.text();
        this.naming = new Naming(text);
        this.desk = text.desk();
        this.room = text.room();
        this.find = find;
    }

    void does(TextDeed deed) {
        ProjectionViewer viewer = pane.viewer();
        switch (deed) {
            case UNDO -> viewer.doOperation(ITextOperationTarget.UNDO);
            case REDO -> viewer.doOperation(ITextOperationTarget.REDO);
            case ASSIST -> viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
            case FIX -> fix();
            case DEFINITION -> naming.define(caret());
            case REFERENCES -> references();
            case RENAME -> rename();
            case FORMAT -> format();
            case COMMENT -> comment();
            case NEXT -> step(true);
            case PREVIOUS -> step(false);
            case FIND -> find.run();
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
        List<Mark> marks = text.marks().inLine(pane.viewer().getDocument(), caret());
        room.lay(pane.path(), said());
        text.hear(room.ask(asked -> Fix.of(asked, pane.path(), marks)), fixes -> {
            text.offer(fixes.isEmpty() ? List.of(unmendable(marks)) : fixes.stream()
                    .map(each -> new Mending(each, text, null)).toList());
            pane.viewer().doOperation(ISourceViewer.QUICK_ASSIST);
        });
    }

    private Unmendable unmendable(List<Mark> marks) {
        return new Unmendable(Message.of(TextPane.class, marks.isEmpty() ? "fix.nothing" : "fix.unknown").in(desk.language()));
    }

    private void references() {
        int offset = caret();
        room.lay(pane.path(), said());
        text.hear(room.ask(asked -> Referring.of(asked, pane.path(), naming.position(asked, offset))),
                found -> new Referrers(desk, text.going(), pane.images()).show(pane.viewer().getTextWidget().getShell(), found));
    }

    private void rename() {
        int offset = caret();
        room.lay(pane.path(), said());
        text.hear(room.ask(asked -> naming.target(asked, offset).id()), old -> old.ifPresentOrElse(each -> rename(each, offset),
                () -> desk.tell(Message.of(TextPane.class, "rename.nothing"))));
    }

    private void rename(String old, int offset) {
        InputDialog dialog = new InputDialog(pane.viewer().getTextWidget().getShell(), TextDeed.RENAME.title().in(desk.language()),
                Message.of(TextPane.class, "rename.ask", old).in(desk.language()),
                old.substring(old.lastIndexOf('.') + 1), text -> text.isBlank() ? "" : null);
        if (dialog.open() == Window.OK) {
            text.hear(room.ask(asked -> renaming(asked, old, offset, dialog.getValue().strip())), this::rename);
        }
    }

    private Renaming renaming(Room asked, String old, int offset, String name) {
        try {
            String id = new Rename(asked.workspace(), asked.follow()).id(pane.path(), naming.position(asked, offset), name);
            return new Renaming(old, id, Optional.empty());
        } catch (Rename.RefusedException refused) {
            return new Renaming(old, old, Optional.of(refused.what()));
        }
    }

    private void rename(Renaming renaming) {
        if (renaming.refused.isPresent()) {
            desk.tell(renaming.refused.get());
        } else {
            text.mend(new Fix.Renames("", renaming.old, renaming.id));
        }
    }

    private void format() {
        String words = said();
        text.hear(room.ask(asked -> asked.formatting().edits(words)), edits -> {
            if (words.equals(said())) {
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
        text.marks().next(caret(), isForward).ifPresent(pane::reveal);
    }
}
