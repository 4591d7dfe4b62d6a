// SPDX-License-Identifier: EPL-2.0
package dk.landskab.editing.model;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import dk.landskab.model.edit.Message;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartDraft;
import dk.landskab.store.PartFormat;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.TextFormat;
import dk.landskab.store.UnreadableException;

/**
 * A file of an open landscape: its root, and the content key of the file as it was last read or saved. It is edited by
 * its objects, or as a text that the objects follow, or not at all.
 */
public final class OpenPart extends ResourceImpl {

    private static final String SCHEME = "landskab";

    private final String path;
    private final Optional<PartFormat> format;
    private final Optional<OpenText> text;
    private Optional<PartSource> asRead = Optional.empty();
    private boolean writable;
    private List<Problem> problems;
    private Optional<String> savedKey;

    private OpenPart(String path, Optional<PartFormat> format, Optional<OpenText> text, boolean writable,
            Optional<String> savedKey) {
        super(URI.createHierarchicalURI(SCHEME, null, null, path.split("/"), null, null));
        this.path = path;
        this.format = format;
        this.text = text;
        this.writable = writable;
        this.savedKey = savedKey;
        this.problems = List.of();
    }

    /**
     * A file that was read. One that was not wholly understood is edited as a text or not at all.
     *
     * @throws UnreadableException where the text of it cannot be read any more
     */
    public static OpenPart of(LoadedPart part) {
        Optional<PartFormat> format = part.format();
        boolean isText = format.filter(TextFormat.class::isInstance).isPresent();
        OpenPart open = new OpenPart(part.path(), format,
                isText ? Optional.of(new OpenText(textOf(part.source()))) : Optional.empty(),
                format.isPresent() && !isText && isUnderstood(part), Optional.of(part.source().contentKey()));
        open.problems = part.problems();
        open.asRead = format.isPresent() ? Optional.empty() : Optional.of(part.source());
        open.getContents().addAll(part.roots());
        return open;
    }

    /** A file that is not on disk yet, and is edited by its objects. */
    public static OpenPart fresh(String path, PartFormat format, EObject root) {
        OpenPart open = new OpenPart(path, Optional.of(format), Optional.empty(), true, Optional.empty());
        open.getContents().add(root);
        return open;
    }

    /** A file that is on disk and is to be no more. */
    public static OpenPart gone(String path, String key) {
        return new OpenPart(path, Optional.empty(), Optional.empty(), true, Optional.of(key));
    }

    /** A file that is not on disk yet, and is edited as a text; it is empty. */
    public static OpenPart freshText(String path, PartFormat format, EObject root) {
        OpenPart open = new OpenPart(path, Optional.of(format), Optional.of(new OpenText("")), false, Optional.empty());
        open.getContents().add(root);
        return open;
    }

    private static boolean isUnderstood(LoadedPart part) {
        return !part.losesContent() && part.roots().size() == 1;
    }

    private static String textOf(PartSource source) {
        return new String(bytesOf(source), StandardCharsets.UTF_8);
    }

    private static byte[] bytesOf(PartSource source) {
        try {
            return source.bytes();
        } catch (IOException e) {
            throw new UnreadableException(Location.of(source.path()), Message.of(OpenPart.class, "unreadable"), e);
        }
    }

    /** Where the file lies within its landscape, with {@code /} between folders. */
    public String path() {
        return path;
    }

    /** The format of the file; empty where it is only carried. */
    public Optional<PartFormat> format() {
        return format;
    }

    /**
     * Replaces a range of the text.
     *
     * @param by who did it, so that it need not be told; null where nobody in particular
     */
    public void replace(int offset, int length, String words, Object by) {
        TextChange change = new TextChange(path, offset, length, words, by);
        text.orElseThrow().replace(change);
        eNotify(new TextNotification(this, change));
    }

    /** The text, where the file is edited as one. */
    public Optional<OpenText> text() {
        return text;
    }

    /** Whether its objects may be edited. */
    public boolean isWritable() {
        return writable;
    }

    /** Whether it may be edited, by its objects or as a text. */
    public boolean isEdited() {
        return writable || text.isPresent();
    }

    /** Whether it is part of a landscape now. */
    public boolean isHeld() {
        return getResourceSet() != null;
    }

    /** What is wrong within the file as it was last read. */
    public List<Problem> problems() {
        return problems;
    }

    /** Takes note of what is wrong in it. */
    public void problems(List<Problem> now) {
        problems = List.copyOf(now);
    }

    /** Takes note that it was read again: of the key, and of whether it may be edited now. */
    public void readAgain(LoadedPart part) {
        savedKey = Optional.of(part.source().contentKey());
        writable = format.isPresent() && text.isEmpty() && isUnderstood(part);
        problems = part.problems();
        asRead = format.isPresent() ? Optional.empty() : Optional.of(part.source());
    }

    /** What stands at the top of it. */
    public EObject root() {
        return getContents().getFirst();
    }

    /** The content key of the file as it was last read or saved; empty for a file that is not on disk yet. */
    public Optional<String> savedKey() {
        return savedKey;
    }

    /** Takes note of what the file is on disk; empty where it is not there. */
    public void onDisk(Optional<String> key) {
        savedKey = key;
    }

    /** The file to be written as it is now. */
    public PartDraft draft() {
        return text.map(each -> PartDraft.text(path, each.content(), savedKey))
                .orElseGet(() -> new PartDraft(path, root(), savedKey));
    }

    /**
     * What the file would be if it were saved now.
     *
     * @throws UnreadableException where it is only carried, and cannot be read any more
     */
    public byte[] bytes() {
        return asRead.map(OpenPart::bytesOf).orElseGet(() -> draft().bytes(format.orElseThrow()));
    }
}
