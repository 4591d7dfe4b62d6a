// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.ArchimateModel.Property;
import dk.landskab.exchange.content.Statement;

/**
 * What an export of ours wrote beside what ArchiMate has words for: properties whose keys begin with {@value #PREFIX}.
 * The others are those of the model's author.
 *
 * @param properties of ours, with keys without the prefix, in the order of the file
 */
public record OwnWords(List<Property> properties) {

    /** How all our keys begin. */
    public static final String PREFIX = "landskab:";
    /** The id in the landscape, of what has no other source than the landscape. */
    public static final String ID = "id";
    /** The id in the landscape, of what came from an ArchiMate model once. */
    public static final String IMPORTED_ID = "imported-id";
    /** The class in the landscape, where the type does not say it. */
    public static final String CLASS = "class";
    /** The id of what contains the element in the landscape. */
    public static final String IN = "in";
    /** A feature that is not set though the type would set it. */
    public static final String UNSET = "unset";
    /** On a relation: the reference that it is a value of, without being more than that. */
    public static final String REFERENCE = "value-of";
    /** On a relation: {@code target} where its target holds the reference. */
    public static final String HELD_BY = "held-by";
    /** On a relation: the id of the child that it became. */
    public static final String CHILD = "child";
    /** On a relation: that it only shows what an element says with {@link #IN}. */
    public static final String SHOWS = "shows";
    /** On an access relation: that it does not say how it accesses. */
    public static final String ACCESS_UNSAID = "access-unsaid";
    /** On the model: that it is a landscape, and not an ArchiMate model that lies in one. */
    public static final String LANDSCAPE = "landscape";
    /** On the model: how statements about the files of the landscape begin. */
    public static final String PART = "part.";

    /** On a view: how far left of its edge things lay, which a view cannot say. */
    public static final String LEFT = "left-of-view";
    /** On a view: how far above its edge things lay. */
    public static final String TOP = "top-of-view";

    /** On a view: the id of a box or a line, a space, and the id of the placement that it is in the landscape. */
    public static final String DRAWN_AS = "drawn-as";

    private static final List<String> WORDS = List.of(ID, IMPORTED_ID, CLASS, IN, UNSET, REFERENCE, HELD_BY, CHILD,
            SHOWS, ACCESS_UNSAID, LANDSCAPE, LEFT, TOP,
            DRAWN_AS);

    /** Copies the list. */
    public OwnWords {
        properties = List.copyOf(properties);
    }

    /** Those among the properties of something. */
    public static OwnWords of(Details details) {
        return new OwnWords(details.properties().stream().filter(each -> isOwn(each.key()))
                .map(each -> new Property(each.key().substring(PREFIX.length()), each.value())).toList());
    }

    /** Whether a key is one of ours. */
    public static boolean isOwn(String key) {
        return key.startsWith(PREFIX);
    }

    /** The details with the properties of their author alone. */
    public static Details without(Details details) {
        return new Details(details.name(), details.documentation(), details.attributes(),
                details.properties().stream().filter(each -> !isOwn(each.key())).toList());
    }

    /** The first value of a word. */
    public Optional<String> first(String word) {
        return properties.stream().filter(each -> each.key().equals(word)).map(Property::value).findFirst();
    }

    /** Whether a word is there, whatever its value. */
    public boolean has(String word) {
        return first(word).isPresent();
    }

    /** All values of a word. */
    public List<String> all(String word) {
        return properties.stream().filter(each -> each.key().equals(word)).map(Property::value).toList();
    }

    /** What they state about features of the object. */
    public List<Statement> statements() {
        return stated().filter(each -> !each.path().startsWith(PART)).toList();
    }

    /** On the model: what they state about the file that holds the elements. */
    public List<Statement> partStatements() {
        return stated().filter(each -> each.path().startsWith(PART))
                .map(each -> new Statement(each.path().substring(PART.length()), each.text())).toList();
    }

    private Stream<Statement> stated() {
        return properties.stream().filter(each -> !WORDS.contains(each.key()))
                .map(each -> new Statement(each.key(), EscapedText.text(each.value())));
    }

    /** A property of ours. */
    public static Property property(String word, String value) {
        return new Property(PREFIX + word, value);
    }

    /** A property of ours for a statement: what XML cannot keep stands escaped by a backslash. */
    public static Property property(Statement statement) {
        return property(statement.path(), EscapedText.of(statement.text()));
    }
}
