// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;

import dk.landskab.editing.graft.FeatureChange;
import dk.landskab.editing.model.Joining;
import dk.landskab.editing.model.OpenPart;
import dk.landskab.store.Problem;
import dk.landskab.store.TextEdit;

/** Replaces ranges of a text; its objects follow. */
final class ReplaceText extends AbstractCommand implements Joining {

    private final Texts texts;
    private final OpenPart part;
    private final List<TextEdit> edits;
    private final Object by;
    private final boolean isTyping;
    private final List<Done> done = new ArrayList<>();

    /** Edits that do not overlap, with offsets of the text as it is when they are done. */
    ReplaceText(Texts texts, OpenPart part, List<TextEdit> edits, Object by, boolean isTyping) {
        this.texts = texts;
        this.part = part;
        this.edits = edits.stream().sorted(Comparator.comparingInt(TextEdit::offset)).toList();
        this.by = by;
        this.isTyping = isTyping;
    }

    @Override
    protected boolean prepare() {
        return part.text().isPresent();
    }

    @Override
    public void execute() {
        State before = State.of(part);
        List<TextEdit> back = inverse();
        apply(edits, by);
        List<FeatureChange> changes = texts.read(part);
        done.add(new Done(edits, back, changes, before, State.of(part)));
    }

    /** The edits that take these back, in the text as it is afterwards. */
    private List<TextEdit> inverse() {
        List<TextEdit> back = new ArrayList<>();
        String content = part.text().orElseThrow().content();
        int shift = 0;
        for (TextEdit each : edits) {
            back.add(new TextEdit(each.offset() + shift, each.text().length(),
                    content.substring(each.offset(), each.offset() + each.length())));
            shift += each.text().length() - each.length();
        }
        return back;
    }

    /** The last first, so that the offsets of those before it stay right. */
    private void apply(List<TextEdit> some, Object who) {
        some.reversed().forEach(each -> part.replace(each.offset(), each.length(), each.text(), who));
    }

    @Override
    public void undo() {
        done.reversed().forEach(each -> {
            apply(each.back, null);
            each.changes.reversed().forEach(FeatureChange::undo);
            each.before.restore(part);
        });
        texts.restored(part);
    }

    @Override
    public void redo() {
        done.forEach(each -> {
            apply(each.edits, null);
            each.changes.forEach(FeatureChange::redo);
            each.after.restore(part);
        });
        texts.restored(part);
    }

    @Override
    public boolean takes(Joining next) {
        if (!(next instanceof ReplaceText more) || !isTyping || !more.isTyping || more.part != part || by != more.by
                || more.edits.size() != 1) {
            return false;
        }
        TextEdit edit = more.edits.getFirst();
        TextEdit last = done.getLast().edits.getFirst();
        int end = last.offset() + last.text().length();
        boolean goesOn = edit.offset() == end || edit.offset() + edit.length() == end
                || edit.offset() + edit.length() == last.offset() && edit.text().isEmpty() && last.text().isEmpty();
        return goesOn && last.text().indexOf('\n') < 0 && edit.text().indexOf('\n') < 0;
    }

    @Override
    public void join(Joining more) {
        done.addAll(((ReplaceText) more).done);
    }

    /** What a text is known to say. */
    private record State(String understood, List<Problem> problems) {

        static State of(OpenPart part) {
            return new State(part.text().orElseThrow().understood(), part.problems());
        }

        void restore(OpenPart part) {
            part.text().orElseThrow().understood(understood);
            part.problems(problems);
        }
    }

    private record Done(List<TextEdit> edits, List<TextEdit> back, List<FeatureChange> changes, State before,
            State after) {
    }
}
