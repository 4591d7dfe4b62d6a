// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Position;

import dk.landskab.acquisition.ide.service.Definition;
import dk.landskab.ui.acquisitions.work.Place;
import dk.landskab.ui.acquisitions.work.Room;

/** What is meant by the names in a text. */
record Naming(CaseText text) {

    /** Where something is defined: in a text, or as an element of the landscape. */
    record Target(Optional<Place> place, Optional<String> id) {
    }

    /** Goes to where that is defined which is named at an offset. */
    void define(int offset) {
        text.room().lay(text.path(), text.document().get());
        text.hear(text.room().ask(asked -> target(asked, offset)), this::go);
    }

    Target target(Room asked, int offset) {
        Definition definition = new Definition(asked.workspace());
        Position at = position(asked, offset);
        return new Target(definition.of(text.path(), at).flatMap(each -> Place.of(asked, each)),
                definition.meant(text.path(), at).map(EcoreUtil::getID));
    }

    Position position(Room asked, int offset) {
        return asked.workspace().buffer(text.path())
                .map(each -> each.position(Math.min(offset, each.text().length()))).orElseThrow();
    }

    private void go(Target target) {
        target.place.ifPresentOrElse(each -> text.going().go(each.path(), each.span()),
                () -> target.id.flatMap(text.desk().landscape()::find).ifPresent(text.desk()::open));
    }
}
