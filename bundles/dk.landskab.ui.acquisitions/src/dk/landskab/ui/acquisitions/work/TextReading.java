// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Position;

import dk.landskab.acquisition.ide.service.Colours;
import dk.landskab.acquisition.ide.service.Diagnostics;
import dk.landskab.acquisition.ide.service.Folding;
import dk.landskab.acquisition.ide.service.Outline;
import dk.landskab.acquisition.ide.service.TextPlaces;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;

/**
 * What is shown of a text, all of one reading.
 *
 * @param text that was read
 * @param colours of its words, in their order
 * @param folds what can be folded away; whole lines
 * @param outline the processes and cases, in their order
 * @param marks what the words themselves say wrong
 * @param names where each object has its name, by id
 * @param links where something is named
 */
public record TextReading(String text, List<Coloured> colours, List<Span> folds, List<Entry> outline, List<Mark> marks,
        Map<String, Span> names, List<Span> links) {

    /**
     * A word with its colour.
     *
     * @param kind one of {@link Colours#KINDS}
     */
    public record Coloured(Span span, String kind) {
    }

    /** Nothing was read yet. */
    public static final TextReading NONE = new TextReading("", List.of(), List.of(), List.of(), List.of(), Map.of(),
            List.of());

    private static final int WORD = 5;

    /** Reads a text that was laid; empty where there is none. */
    public static Optional<TextReading> of(Room room, String path) {
        Diagnostics diagnostics = new Diagnostics(room.workspace(), room.language(), List.of());
        Optional<TextBuffer> buffer = room.workspace().buffer(path);
        return room.workspace().text(path).map(text -> of(room, text, diagnostics)).or(() -> buffer.map(each ->
                new TextReading(each.text(), List.of(), List.of(), List.of(), diagnostics.unreadable(path).stream()
                        .map(told -> Mark.of(each, told)).toList(), Map.of(), List.of())));
    }

    private static TextReading of(Room room, OpenText text, Diagnostics diagnostics) {
        TextBuffer buffer = text.buffer();
        Map<String, Span> names = new LinkedHashMap<>();
        Map<Integer, Map.Entry<String, EObject>> byOffset = new TreeMap<>();
        text.objects().entrySet().forEach(each -> {
            Span name = Span.of(buffer, TextPlaces.nameRange(text, each.getValue()));
            names.put(each.getKey(), name);
            byOffset.putIfAbsent(name.offset(), each);
        });
        // What has the id of another is in the outline all the same, so that the person finds it.
        text.again().forEach(each -> byOffset.putIfAbsent(Span.of(buffer, TextPlaces.nameRange(text, each)).offset(),
                Map.entry(EcoreUtil.getID(each), each)));
        return new TextReading(buffer.text(), colours(text), new Folding().of(text).stream().map(fold ->
                lines(buffer, fold.getStartLine(), fold.getEndLine())).toList(),
                entries(buffer, new Outline(room.language()).of(text), byOffset),
                diagnostics.words(text).stream().map(each -> Mark.of(buffer, each)).toList(), names,
                Stream.concat(text.read().names().stream().map(each ->
                        new Span(each.node().getOffset(), each.node().getLength())), names.values().stream()).toList());
    }

    private static List<Coloured> colours(OpenText text) {
        List<Integer> data = new Colours().of(text).getData();
        List<Coloured> colours = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < data.size(); i += WORD) {
            column = data.get(i) == 0 ? column + data.get(i + 1) : data.get(i + 1);
            line += data.get(i);
            int offset = text.buffer().offset(new Position(line, column));
            colours.add(new Coloured(new Span(offset, data.get(i + 2)), Colours.KINDS.get(data.get(i + 3))));
        }
        return colours;
    }

    private static Span lines(TextBuffer buffer, int first, int last) {
        int from = buffer.offset(new Position(first, 0));
        return new Span(from, buffer.offset(new Position(last + 1, 0)) - from);
    }

    private static List<Entry> entries(TextBuffer buffer, List<DocumentSymbol> symbols,
            Map<Integer, Map.Entry<String, EObject>> objects) {
        return symbols.stream().map(each -> {
            Span name = Span.of(buffer, each.getSelectionRange());
            Map.Entry<String, EObject> object = objects.get(name.offset());
            return new Entry(each.getName(), each.getDetail(), object.getKey(), object.getValue().eClass(),
                    Span.of(buffer, each.getRange()), name, entries(buffer, each.getChildren(), objects));
        }).toList();
    }
}
