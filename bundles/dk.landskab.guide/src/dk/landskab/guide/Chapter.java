// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide;

import java.util.List;
import java.util.Objects;

import dk.landskab.guide.blocks.Block;
import dk.landskab.guide.blocks.Blocks;
import dk.landskab.model.edit.Language;

/**
 * A chapter in one language.
 *
 * @param name the same in every language, such as {@code acquisition}; its page is named after it
 * @param language that it is written in
 * @param markdown its text; the first line is its title
 */
public record Chapter(String name, Language language, String markdown) {

    private static final String TITLE = "# ";

    /** Refuses nulls and a chapter without a title. */
    public Chapter {
        Objects.requireNonNull(name);
        Objects.requireNonNull(language);
        if (!markdown.startsWith(TITLE)) {
            throw new IllegalArgumentException("the chapter " + name + " begins with no title");
        }
    }

    /** Its title. */
    public String title() {
        return markdown.lines().findFirst().orElseThrow().substring(TITLE.length()).strip();
    }

    /** The file of its text, as findings about it name it. */
    public String file() {
        return name + "_" + language.tag() + ".md";
    }

    /** The file of its page. */
    public String page() {
        return name + ".html";
    }

    /** What in it can be run, in order. */
    public List<Block> blocks() {
        return Blocks.of(markdown);
    }
}
