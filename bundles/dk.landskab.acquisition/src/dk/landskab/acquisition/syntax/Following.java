// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.xtext.nodemodel.INode;

import dk.landskab.model.edit.Message;

/** What may stand in a place, in words for people: words of the language in quotes, values by what they are. */
public final class Following {

    private static final Set<String> RULES = Set.of("Name", "Namespace", "Text", "Number", "Count", "Level", "Year",
            "Day", "Moment", "Currency", "Value", "DIGITS");

    private Following() {
    }

    /** What may come after a word that was understood: messages, in the order of the grammar. */
    public static List<Message> after(INode word) {
        return inWords(Expected.after(word));
    }

    static List<Message> inWords(Set<String> expected) {
        List<Message> all = new ArrayList<>();
        expected.forEach(each -> all.add(isWord(each) ? Message.of(Following.class, "word", each)
                : Message.of(Following.class, each)));
        return all;
    }

    /** Whether something expected is a word of the language, and no kind of value. */
    static boolean isWord(String expected) {
        return !RULES.contains(expected);
    }
}
