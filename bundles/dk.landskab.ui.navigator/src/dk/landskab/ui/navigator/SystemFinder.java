// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.navigator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;

/**
 * Finds a place by the dialogs of the system. They are told where to begin: else they would begin where the program was
 * started, and a name that is typed would be written there.
 *
 * @param shell over which they stand
 * @param begin a folder that is there
 */
public record SystemFinder(Shell shell, Path begin) implements Finder {

    /** Begins in the folder in which something lies, or in the nearest one above that is there. */
    public static SystemFinder beside(Path place, Shell shell) {
        Path whole = place.toAbsolutePath().normalize();
        return new SystemFinder(shell, nearest(whole.getParent() == null ? whole : whole.getParent()));
    }

    /** A folder, or the nearest one above it that is there. */
    public static Path nearest(Path folder) {
        Path each = folder.toAbsolutePath().normalize();
        while (!Files.isDirectory(each) && each.getParent() != null) {
            each = each.getParent();
        }
        return each;
    }

    @Override
    public Optional<Path> folder(String what) {
        return Optional.ofNullable(folders(what).open()).map(Path::of);
    }

    @Override
    public Optional<Path> file() {
        return Optional.ofNullable(files(SWT.OPEN).open()).map(Path::of);
    }

    @Override
    public Optional<Path> newFile(String name) {
        FileDialog dialog = files(SWT.SAVE);
        dialog.setOverwrite(true);
        dialog.setFileName(name);
        dialog.setFilterExtensions(new String[] {"*" + name.substring(Math.max(0, name.lastIndexOf('.')))});
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    /** The dialog that asks for a folder, not opened yet. */
    public DirectoryDialog folders(String what) {
        DirectoryDialog dialog = new DirectoryDialog(shell);
        dialog.setMessage(what);
        dialog.setFilterPath(begin.toString());
        return dialog;
    }

    /** The dialog that asks for files in a style of SWT, not opened yet. */
    public FileDialog files(int style) {
        FileDialog dialog = new FileDialog(shell, style);
        dialog.setFilterPath(begin.toString());
        return dialog;
    }
}
