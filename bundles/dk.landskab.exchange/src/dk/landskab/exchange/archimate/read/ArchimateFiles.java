// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;

/** Tells the formats of single files apart by what stands in them, whatever they are called. */
public final class ArchimateFiles {

    private ArchimateFiles() {
    }

    /**
     * Reads a model.
     *
     * @param file as errors name it
     * @throws UnreadableException where it is none, with line and column where they are known
     */
    public static ArchimateModel read(String file, byte[] bytes) {
        if (ArchiArchive.looksLike(bytes)) {
            return ArchiArchive.read(file, bytes);
        }
        XmlInput input = XmlInput.of(file, bytes);
        if (OpenExchangeFile.isRoot(input)) {
            return OpenExchangeFile.read(file, bytes);
        }
        if (input.name().equals("model") && input.namespace().contains("archimatetool.com/archimate")
                || input.namespace().equals("http://www.bolton.ac.uk/archimate")) {
            return ArchiFile.read(file, bytes, 0);
        }
        throw new UnreadableException(new Location(file, input.location().line(), input.location().column()),
                Message.of(ArchimateFiles.class, "notArchimate", input.name(), input.namespace()));
    }
}
