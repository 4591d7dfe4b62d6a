// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.document;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

import dk.landskab.model.edit.Language;

/**
 * A report in one language, before it takes the form of a file. Immutable.
 *
 * @param language of all its texts
 * @param title what it is
 * @param purpose what it is for, in a sentence; may be empty
 * @param facts the days and places it tells of, briefly
 * @param keyFigures at most four numbers that a director remembers
 * @param conclusions three to seven sentences with numbers
 * @param figures at most three pictures for the first page
 * @param sections a section a question
 * @param method parameters, weights, sources of figures and method
 * @param making how it came about; empty where that is told elsewhere
 * @param entries what is told of every element that is mentioned, by id
 * @param source writes the result in its documented form, for programs; only when it is asked for
 * @param attachments further files that belong to it, by name
 */
public record Report(Language language, String title, String purpose, List<Fact> facts, List<Fact> keyFigures,
        List<String> conclusions, List<Figure> figures, List<Section> sections, Optional<Section> method,
        Optional<Making> making, List<Entry> entries, Supplier<String> source,
        SortedMap<String, String> attachments) {

    /** Copies the lists. */
    public Report {
        facts = List.copyOf(facts);
        keyFigures = List.copyOf(keyFigures);
        conclusions = List.copyOf(conclusions);
        figures = List.copyOf(figures);
        sections = List.copyOf(sections);
        entries = List.copyOf(entries);
        attachments = Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
    }

    /** A report without further files that does not tell how it came about. */
    public Report(Language language, String title, List<Fact> facts, List<Fact> keyFigures, List<String> conclusions,
            List<Figure> figures, List<Section> sections, Optional<Section> method, List<Entry> entries,
            Supplier<String> source) {
        this(language, title, "", facts, keyFigures, conclusions, figures, sections, method,
                Optional.empty(), entries, source, Collections.emptySortedMap());
    }

    /** The same, telling what it is for and how it came about. */
    public Report told(String about, Making how) {
        return new Report(language, title, about, facts, keyFigures, conclusions, figures, sections, method,
                Optional.of(how), entries, source, attachments);
    }

    /** The same with one more file. */
    public Report attaching(String name, String content) {
        SortedMap<String, String> more = new TreeMap<>(attachments);
        more.put(name, content);
        return new Report(language, title, purpose, facts, keyFigures, conclusions, figures, sections, method,
                making, entries, source, more);
    }

    /** The result as JSON, in the form that the README of the bundle documents. */
    public String json() {
        return source.get();
    }

    /** All its tables, in their order. */
    public List<Table> tables() {
        return Stream.concat(sections.stream(), method.stream()).flatMap(section -> section.tables().stream()).toList();
    }
}
