// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.lsp4j.Location;

import dk.landskab.acquisition.formatting.Formatting;
import dk.landskab.acquisition.ide.service.Follow;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.model.edit.Language;

/**
 * What a question has at hand. For the thread of the {@link Workroom} only.
 *
 * @param workspace the landscape with the texts that are being typed
 * @param follow what may follow a text
 * @param formatting what sets texts out
 * @param language of the person
 * @param today the date that is now
 */
public record Room(Workspace workspace, Follow follow, Formatting formatting, Language language, LocalDate today) {

    /** The path within the landscape of a place that a service told. */
    public String path(Location place) {
        return path(place.getUri());
    }

    /** The path within the landscape of a file that a service named. */
    public String path(String uri) {
        return workspace.folder().relativize(Path.of(URI.create(uri))).toString().replace('\\', '/');
    }
}
