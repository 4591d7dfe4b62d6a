// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import dk.landskab.acquisition.rules.OverlookedSystem;
import dk.landskab.analysis.consolidation.ParameterFile;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Rule;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Rules that measure existing systems as the landscape's own file has it, where there is one. */
public final class Measured {

    private Measured() {
    }

    /**
     * The rules for the landscape in a folder, as its file stands now.
     *
     * @throws UnreadableException where the file cannot be read or says what cannot be
     */
    public static List<Rule> in(Path folder, List<Rule> rules) {
        Path file = folder.resolve(ParameterFile.PATH);
        if (!Files.isRegularFile(file)) {
            return rules;
        }
        try {
            OverlookedSystem measured = new OverlookedSystem(ParameterFile.read(ParameterFile.PATH,
                    Files.readString(file)));
            return rules.stream().map(each -> each instanceof OverlookedSystem ? measured : each).toList();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(ParameterFile.PATH),
                    Message.of(Diagnostics.class, "measure.unreadable"), e);
        }
    }
}
