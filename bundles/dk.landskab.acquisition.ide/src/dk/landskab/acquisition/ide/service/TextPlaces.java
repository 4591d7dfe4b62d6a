// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.model.core.CorePackage;

/** Where objects and their ids are written, in open texts, in other texts, and in files of the landscape. */
public final class TextPlaces {

    private final Workspace workspace;

    /** Places in a landscape. */
    public TextPlaces(Workspace workspace) {
        this.workspace = workspace;
    }

    /** The file at a path as it is typed, or else as it is on disk; empty where there is none. */
    Optional<TextBuffer> buffer(String path) {
        return workspace.buffer(path).or(() -> workspace.content(path).map(TextBuffer::new));
    }

    /** A stretch of a file. */
    Location location(String path, Range range) {
        return new Location(workspace.folder().resolve(path).toUri().toString(), range);
    }

    /** Where an object is defined: its name in a text, its id in a file of the landscape. */
    public Optional<Location> definition(EObject object) {
        Optional<OpenText> open = workspace.textOf(object);
        if (open.isPresent()) {
            return Optional.of(location(open.get().path(), nameRange(open.get(), object)));
        }
        String id = EcoreUtil.getID(object);
        return workspace.onDisk().partOf(object).map(part -> part.path()).flatMap(path -> workspace.textOnDisk(path)
                .flatMap(text -> Optional.ofNullable(text.objects().get(id)).map(each -> nameRange(text, each)))
                .or(() -> buffer(path).flatMap(buffer -> ids(buffer, id, true).stream().findFirst()))
                .or(() -> Optional.of(new Range(new TextBuffer("").position(0), new TextBuffer("").position(0))))
                .map(range -> location(path, range)));
    }

    /** The name of an object in its text, or its first word. */
    public static Range nameRange(OpenText text, EObject object) {
        List<INode> names = NodeModelUtils.findNodesForFeature(object, CorePackage.Literals.IDENTIFIED__ID);
        INode node = names.isEmpty() ? NodeModelUtils.findActualNodeFor(object) : names.getFirst();
        return node == null ? text.buffer().range(0, 0) : names.isEmpty()
                ? text.buffer().range(node.getOffset(), text.buffer().endOfWord(node.getOffset()) - node.getOffset())
                : text.buffer().range(node.getOffset(), node.getLength());
    }

    /**
     * Where an id is written in a file of the landscape: alone, or as a step of the way to a view on a stored diagram.
     *
     * @param defining where it is given to an object, else where something refers to it
     */
    static List<Range> ids(TextBuffer file, String id, boolean defining) {
        Pattern pattern = Pattern.compile("(?<![\\w.-])" + Pattern.quote(id) + "(?:(?=[\"\\s])|(?<=:" + Pattern.quote(id)
                + ")(?=[/#:>]|&gt;))", Pattern.UNICODE_CHARACTER_CLASS);
        List<Range> ranges = new ArrayList<>();
        for (Matcher found = pattern.matcher(file.text()); found.find();) {
            if (file.text().startsWith(" id=\"", found.start() - 5) == defining) {
                ranges.add(file.range(found.start(), id.length()));
            }
        }
        return ranges;
    }
}
