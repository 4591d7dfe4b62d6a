// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide;

import java.util.List;
import java.util.Optional;

import dk.landskab.guide.Chapter;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/**
 * A page of the guide as words.
 *
 * @param text all of it
 * @param spans parts of it that are not plain; they may lie within each other
 * @param sections its headings, in their order
 */
public record Leaf(String text, List<Span> spans, List<Section> sections) {

    /** How a part looks. */
    public enum Style {
        /** The title of a page. */
        TITLE,
        /** The heading of a section. */
        HEADING,
        /** The heading within a section. */
        SUBHEADING,
        /** Words that weigh more. */
        STRONG,
        /** Words that are stressed. */
        EMPHASIS,
        /** A word to be typed. */
        CODE,
        /** Lines to be typed, or seen on the screen. */
        BLOCK,
        /** What is behind what. */
        LINK
    }

    /**
     * A part that is not plain.
     *
     * @param link where it leads; only of links
     */
    public record Span(int start, int length, Style style, Optional<String> link) {

        boolean holds(int offset) {
            return offset >= start && offset < start + length;
        }
    }

    /** A heading: where it stands, how it is linked to, and what it says. */
    public record Section(int start, String anchor, String title) {
    }

    /** Copies the lists. */
    public Leaf {
        spans = List.copyOf(spans);
        sections = List.copyOf(sections);
    }

    /** A chapter. */
    public static Leaf of(Chapter chapter) {
        return new Setting().of(chapter.markdown());
    }

    /** The page that lists the chapters. */
    public static Leaf contents(List<Chapter> chapters, Language language) {
        StringBuilder markdown = new StringBuilder("# " + Message.of(Leaf.class, "guide").in(language) + "\n\n"
                + Message.of(Leaf.class, "intro").in(language) + "\n\n");
        chapters.forEach(each -> markdown.append("- [").append(each.title()).append("](").append(each.page())
                .append(")\n"));
        return new Setting().of(markdown.toString());
    }

    /** Where the link at an offset leads. */
    public Optional<String> linkAt(int offset) {
        return spans.stream().filter(each -> each.link().isPresent() && each.holds(offset)).findFirst()
                .flatMap(Span::link);
    }

    /** Where a section begins. */
    public Optional<Integer> find(String anchor) {
        return sections.stream().filter(each -> each.anchor().equals(anchor)).map(Section::start).findFirst();
    }
}
