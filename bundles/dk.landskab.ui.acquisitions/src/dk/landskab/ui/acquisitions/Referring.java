// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Position;

import dk.landskab.acquisition.ide.service.Definition;
import dk.landskab.acquisition.ide.service.References;
import dk.landskab.ui.acquisitions.work.Place;
import dk.landskab.ui.acquisitions.work.Room;

/**
 * Who names something.
 *
 * @param id of what is named; empty where nothing is
 * @param places in texts, the definition first
 */
record Referring(Optional<String> id, List<Place> places) {

    static Referring of(Room asked, String path, Position position) {
        return new Referring(new Definition(asked.workspace()).meant(path, position).map(EcoreUtil::getID),
                new References(asked.workspace()).of(path, position, true).stream()
                        .flatMap(each -> Place.of(asked, each).stream()).toList());
    }
}
