// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * The text of a file that is edited as a text. Its objects are those of the text as it was when it was last understood.
 */
public final class OpenText {

    private final List<Consumer<TextChange>> listeners = new CopyOnWriteArrayList<>();
    private String content;
    private String understood;

    OpenText(String content) {
        this.content = content;
        this.understood = content;
    }

    /** The text as it is now, to the character. */
    public String content() {
        return content;
    }

    /** The text of which the objects are. */
    public String understood() {
        return understood;
    }

    /** Takes note of the text of which the objects are now. */
    public void understood(String now) {
        understood = now;
    }

    /** Takes note of what the text was when its editing ended; its objects stay. */
    public void recovered(String text) {
        content = text;
    }

    void replace(TextChange change) {
        content = content.substring(0, change.offset()) + change.text()
                + content.substring(change.offset() + change.length());
        listeners.forEach(each -> each.accept(change));
    }

    /** Tells every change to somebody, until the handle is closed. */
    public AutoCloseable listen(Consumer<TextChange> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
