// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import dk.landskab.compare.text.Block;
import dk.landskab.compare.text.BlockText;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/**
 * A text of one's own for what has a name in a text, such as an acquisition: all of it, from its first comment to its last
 * brace.
 *
 * @param name of what is defined
 * @param first what it says while nothing else is decided, as a text to begin with; empty where it is not there
 */
public record OwnText(String name, String first) implements Own {

    private static final int SHOWN = 60;

    /**
     * The one for a name in a merged landscape. Reads files, which may take its time.
     *
     * @throws UnreadableException where a file cannot be read
     */
    static OwnText of(String name, Landscape whole) {
        return new OwnText(name, first(name, whole));
    }

    private static String first(String name, Landscape whole) {
        return whole.parts().stream().filter(each -> each.roots().isEmpty()).map(OwnText::text)
                .filter(each -> each.contains(name)).flatMap(each -> BlockText.of(each.replace("\r\n", "\n")).stream())
                .flatMap(each -> each.blocks().stream())
                .filter(each -> each.kind() == Block.Kind.DEFINITION && each.name().equals(name))
                .map(Block::body).findFirst().orElse("");
    }

    private static String text(LoadedPart part) {
        try {
            return new String(part.source().bytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UnreadableException(Location.of(part.path()), Message.of(OwnText.class, "unreadable"), e);
        }
    }

    /** The decision for a text. */
    public Decision decide(String text) {
        return Decision.of(text.replace("\r\n", "\n").strip());
    }

    @Override
    public Optional<String> label(Decision decision, Labels labels) {
        return decision.value().map(each -> each.replaceAll("\\s+", " "))
                .map(each -> each.length() <= SHOWN ? each : each.substring(0, SHOWN) + "…");
    }
}
