// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dk.landskab.model.core.Identified;

/**
 * A format whose files people write as texts, in UTF-8. A file says more than its objects do, such as comments and
 * layout: it is edited as a text, and its objects follow.
 */
public interface TextFormat extends PartFormat {

    /**
     * The edits that give something another id in texts: where it is defined, if that is in one of them, and wherever it
     * is named, as short as it was named before.
     *
     * @param texts all texts of the format in a landscape, without mistakes
     * @param landscape the object that has an id before it is changed, in a text or another file
     * @param old the id as it is
     * @param id the id as it is to be
     * @return the edits of each text that changes, by path; offsets are those of the texts as they are
     */
    Map<String, List<TextEdit>> renamed(Collection<PartSource> texts, Function<String, Optional<Identified>> landscape,
            String old, String id);
}
