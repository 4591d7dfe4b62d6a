// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.store.Location;
import dk.landskab.ui.acquisitions.work.Entry;
import dk.landskab.ui.acquisitions.work.Mark;
import dk.landskab.ui.acquisitions.work.TextReading;

/** What the words of a text say wrong, told as the rules tell what they find. */
public final class Words {

    /** The rules that the words tell: an id twice, a name that means nothing, a word that cannot stand there. */
    public static final Set<String> RULES = Set.of("V-ID-1", "V-ID-2", "V-FILE-5");

    private Words() {
    }

    /**
     * What a reading says wrong.
     *
     * @param known finds the object with an id in the open landscape
     */
    public static List<Finding> of(TextReading reading, String path, Function<String, Optional<Identified>> known) {
        return reading.marks().stream().map(each -> finding(reading, path, each, known)).toList();
    }

    private static Finding finding(TextReading reading, String path, Mark mark,
            Function<String, Optional<Identified>> known) {
        Optional<String> id = Entry.around(reading.outline(), mark.span().offset()).map(Entry::id);
        String before = reading.text().substring(0, mark.span().offset());
        int line = (int) before.chars().filter(each -> each == '\n').count() + 1;
        int column = before.length() - before.lastIndexOf('\n');
        return new Finding(mark.rule(), mark.severity(), Message.of(Words.class, "words", mark.what()), id,
                id.flatMap(known).map(each -> each), Optional.empty(), new Location(path, line, column));
    }
}
