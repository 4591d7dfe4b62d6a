// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.edit.CaseEdits;
import dk.landskab.acquisition.edit.Renaming;
import dk.landskab.acquisition.formatting.Formatting;
import dk.landskab.acquisition.reading.AcquisitionParser;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.acquisition.reading.TextReader;
import dk.landskab.acquisition.syntax.Clauses;
import dk.landskab.acquisition.writing.Phrases;
import dk.landskab.acquisition.writing.TextWriter;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextEdit;
import dk.landskab.store.TextFormat;
import dk.landskab.store.UnreadableException;

/**
 * Texts of acquisitions: processes, and cases that run through them. Such a text is a part of a landscape like any
 * other file; its names are resolved over all files by the store.
 *
 * <p>Words that are no sentence become problems of the part with line and column, and what could be understood around
 * them is read. The language is made ready when the first text is read; a landscape without texts loads none of it.
 */
public final class AcquisitionFormat implements TextFormat {

    /** The extension of the files. */
    public static final String EXTENSION = "acq";

    private final AcquisitionParser parser = new AcquisitionParser();

    @Override
    public String extension() {
        return EXTENSION;
    }

    @Override
    public LoadedPart read(PartSource source) {
        return new TextReader(parser).read(source, bytes(source));
    }

    /**
     * Reads a text for what works with its words: the objects with where each stands. Names stay unresolved.
     *
     * @throws UnreadableException where it is no text at all
     */
    public ReadText text(PartSource source) {
        return new TextReader(parser).text(source.path(), bytes(source));
    }

    /**
     * Edits of the case with an id in a text.
     *
     * @return empty where the text has no such case
     * @throws UnreadableException where it is no text at all
     */
    public Optional<CaseEdits> edits(PartSource source, String caseId) {
        return CaseEdits.of(caseId, text(source), parser);
    }

    @Override
    public Map<String, List<TextEdit>> renamed(Collection<PartSource> texts,
            Function<String, Optional<Identified>> landscape, String old, String id) {
        return new Renaming(new Phrases(parser), landscape).edits(texts.stream().map(this::text).toList(), old, id);
    }

    /** What sets texts out. */
    public Formatting formatting() {
        return new Formatting(Clauses.of(parser.grammar().getGrammar()));
    }

    @Override
    public byte[] write(String path, EObject root) {
        return new TextWriter(parser, path).write(root);
    }

    @Override
    public Map<String, Location> locations(PartSource source) {
        return text(source).locations();
    }

    private static byte[] bytes(PartSource source) {
        try {
            return source.bytes();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(source.path()),
                    Message.of(TextReader.class, "unreadable"), e);
        }
    }
}
