// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import java.util.Optional;

import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

import dk.landskab.acquisition.ide.text.TextBuffer;

/**
 * A place in a text of the landscape.
 *
 * @param path of the file
 * @param line from 1
 * @param said what stands in that line, without the blanks around it
 */
public record Place(String path, Span span, int line, String said) {

    /** The place that a service told; empty where it is in a file that is no text of acquisitions. */
    public static Optional<Place> of(Room room, Location told) {
        String path = room.path(told);
        return path.endsWith(".acq") ? room.workspace().buffer(path)
                .or(() -> room.workspace().content(path).map(TextBuffer::new)).map(each -> of(path, each, told))
                : Optional.empty();
    }

    private static Place of(String path, TextBuffer text, Location told) {
        int line = told.getRange().getStart().getLine();
        int from = text.offset(new Position(line, 0));
        int to = text.offset(new Position(line, Integer.MAX_VALUE));
        return new Place(path, Span.of(text, told.getRange()), line + 1, text.text().substring(from, to).strip());
    }
}
