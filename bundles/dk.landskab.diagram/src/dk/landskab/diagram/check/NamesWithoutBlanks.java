// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** Names hold no blanks, which every reference would have to write as %20. What a person reads is the label. */
final class NamesWithoutBlanks implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().objects().filter(each -> Parts.has(each, "name"))
                .filter(each -> Parts.text(each, "name").strip().chars().anyMatch(Character::isWhitespace))
                .map(each -> context.fault(each, "nameBlank", Parts.text(each, "name")));
    }
}
