// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.twin;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.model.Changes;
import dk.landskab.editing.model.OpenText;
import dk.landskab.editing.model.TextChange;

/**
 * Keeps a document and a text of the open landscape one. The document belongs to one thread, on which everything here is
 * called but {@link #send}; the text is edited by any.
 *
 * <p>What is typed is handed over with {@link #send} or {@link #settle} as one edit. What others do to the text comes
 * into the document by the executor, gesture by gesture.
 */
public final class Twin implements AutoCloseable {

    /** What was done to the text, in the order of the landscape's lock. */
    private sealed interface Deed {
    }

    /** What was typed has come into the text, which says this now. */
    private record Own(String text) implements Deed {
    }

    /** Somebody else did this, as one gesture. */
    private record Theirs(List<TextChange> changes) implements Deed {
    }

    private final OpenLandscape landscape;
    private final String path;
    private final IDocument document;
    private final Executor window;
    private final IDocumentUndoManager undo;
    private final Runnable differs;
    private final List<AutoCloseable> listening;
    /** Under the landscape's lock. */
    private final Deque<Deed> deeds = new ArrayDeque<>();
    /** Under the landscape's lock: what a gesture has done so far. */
    private final List<TextChange> gathered = new ArrayList<>();
    /** Under the landscape's lock. */
    private boolean isClosed;
    /** What the text said when the document last heard of it. */
    private String base;

    /**
     * Puts the text into the document.
     *
     * @param window calls on the document's thread, later
     * @param differs is called where the document still differs from the text after it heard of what others did
     * @throws IllegalArgumentException where there is no such text
     */
    public Twin(OpenLandscape landscape, String path, IDocument document, Executor window, Runnable differs) {
        this.landscape = landscape;
        this.path = path;
        this.document = document;
        this.window = window;
        this.differs = differs;
        this.listening = landscape.reading(() -> {
            base = content().orElseThrow(() -> new IllegalArgumentException(path));
            return List.of(landscape.listen(path, this::gather), landscape.listen(this::sealed));
        });
        document.set(base);
        DocumentUndoManagerRegistry.connect(document);
        undo = DocumentUndoManagerRegistry.getDocumentUndoManager(document);
        undo.connect(this);
    }

    private Optional<String> content() {
        return landscape.text(path).map(OpenText::content);
    }

    private void gather(TextChange change) {
        if (change.by() == this) {
            deeds.add(new Own(content().orElseThrow()));
        } else {
            gathered.add(change);
        }
        window.execute(this::hear);
    }

    private void sealed(Changes changes) {
        if (!gathered.isEmpty()) {
            deeds.add(new Theirs(List.copyOf(gathered)));
            gathered.clear();
        }
    }

    /** Takes over into the document what was done to the text. */
    public void hear() {
        List<Deed> heard = landscape.reading(() -> {
            sealed(null);
            List<Deed> all = List.copyOf(deeds);
            deeds.clear();
            return all;
        });
        heard.forEach(this::take);
        if (!heard.isEmpty() && isAhead()) {
            differs.run();
        }
    }

    private void take(Deed deed) {
        switch (deed) {
            case Own own -> base = own.text;
            case Theirs theirs -> {
                undo.beginCompoundChange();
                theirs.changes.forEach(this::take);
                undo.endCompoundChange();
            }
        }
    }

    private void take(TextChange change) {
        Optional<Difference> typed = Difference.between(base, document.get());
        int end = change.offset() + change.length();
        if (typed.filter(each -> each.isWithin(change.offset(), end)).isPresent()) {
            Difference mine = typed.get();
            replace(mine.offset() + mine.text().length(), end - mine.offset() - mine.length(), "");
            replace(change.offset(), mine.offset() - change.offset(), change.text());
        } else {
            int from = typed.map(each -> each.start(change.offset())).orElse(change.offset());
            replace(from, Math.max(0, typed.map(each -> each.end(end)).orElse(end) - from), change.text());
        }
        base = new Difference(change.offset(), change.length(), change.text()).applied(base);
    }

    private void replace(int offset, int length, String text) {
        try {
            document.replace(offset, length, text);
        } catch (BadLocationException never) {
            throw new IllegalStateException(path, never);
        }
    }

    /** Whether something was typed that the text does not say yet. */
    public boolean isAhead() {
        return !base.equals(document.get());
    }

    /**
     * Hands over what was typed; after the end, nothing. For any thread.
     *
     * @param typed what the document says
     * @return false where the document has to hear first what others did; it calls for itself then
     * @throws dk.landskab.editing.EditRefusedException where the text must not be edited
     */
    public boolean send(String typed) {
        return landscape.reading(() -> {
            if (isClosed || !gathered.isEmpty() || !deeds.isEmpty() || content().isEmpty()) {
                return false;
            }
            Difference.between(content().orElseThrow(), typed).ifPresent(each -> new EditText(landscape)
                    .replace(path, each.offset(), each.length(), each.text()).by(this).typing().call());
            return true;
        });
    }

    /**
     * Makes both say the same, now.
     *
     * @throws dk.landskab.editing.EditRefusedException where the text must not be edited
     */
    public void settle() {
        landscape.reading(() -> {
            hear();
            if (send(document.get())) {
                hear();
            }
            return null;
        });
    }

    /** Whether the landscape still has the text. */
    public boolean isThere() {
        return content().isPresent();
    }

    @Override
    public void close() {
        landscape.reading(() -> isClosed = true);
        for (AutoCloseable each : listening) {
            try {
                each.close();
            } catch (Exception never) {
                throw new IllegalStateException(never);
            }
        }
        undo.disconnect(this);
        DocumentUndoManagerRegistry.disconnect(document);
    }
}
