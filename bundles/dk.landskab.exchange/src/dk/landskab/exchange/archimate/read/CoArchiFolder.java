// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.read;

import java.io.IOException;
import java.util.List;

import dk.landskab.exchange.ForeignFiles;
import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Family;
import dk.landskab.exchange.archimate.ArchimateModel.Unread;
import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.disk.DiskReason;

/**
 * The folder of coArchi: {@code model/folder.xml} for the model itself, below it one file an element, relation or view,
 * named after the root of its document, and {@code images/}.
 */
public final class CoArchiFolder {

    /** The file that makes a folder one of coArchi's. */
    public static final String ROOT = "model/folder.xml";

    private static final String MODEL = "model/";
    private static final String IMAGES = "images/";
    private static final String FOLDER = "folder.xml";

    private CoArchiFolder() {
    }

    /** Whether these are the files of a coArchi repository. */
    public static boolean isIn(List<String> paths) {
        return paths.contains(ROOT);
    }

    /** Whether a file of a coArchi repository belongs to the model. */
    public static boolean belongs(String path) {
        return path.startsWith(MODEL) && path.endsWith(".xml") || path.startsWith(IMAGES);
    }

    /**
     * Reads the model.
     *
     * @throws UnreadableException where one of the files cannot be read; errors name the file
     */
    public static ArchimateModel read(ForeignFiles files) {
        ModelBuilder into = new ModelBuilder(Family.NATIVE);
        XmlInput root = open(files, ROOT);
        boolean stated = ArchiFile.statesDefaults(root.attribute("version"));
        ArchiFile.root(root, into);
        root.finish();
        for (String path : paths(files)) {
            if (path.startsWith(IMAGES)) {
                into.unread(Unread.IMAGES);
            } else if (belongs(path) && !path.endsWith("/" + FOLDER)) {
                XmlInput input = open(files, path);
                ArchiConcept.read(input, input.name(), stated, into);
                input.finish();
            }
        }
        return into.build();
    }

    private static List<String> paths(ForeignFiles files) {
        try {
            return files.paths();
        } catch (IOException e) {
            throw unreadable(files.name(), e);
        }
    }

    private static XmlInput open(ForeignFiles files, String path) {
        String file = files.name() + "/" + path;
        try {
            return XmlInput.of(file, files.bytes(path));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static UnreadableException unreadable(String file, IOException e) {
        return new UnreadableException(Location.of(file), Message.of(CoArchiFolder.class, "io", DiskReason.of(e)), e);
    }
}
