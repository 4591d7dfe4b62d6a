// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.edit.Renaming;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.acquisition.ids.LocalIds;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.model.edit.Message;

/**
 * Gives something another id, everywhere: where it is defined, in every text that names it, however short, and in the
 * files of the landscape. What stands in a process or case gets its id from it, and goes along.
 */
public final class Rename {

    /** That a name cannot be given. */
    public static final class RefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Message what;

        RefusedException(String key, Object... arguments) {
            super(key);
            this.what = Message.of(Diagnostics.class, key, arguments);
        }

        /** Why, and what to do. */
        public Message what() {
            return what;
        }
    }

    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\d_-]*(\\.[\\p{L}\\d_-]+)*");

    private final Workspace workspace;
    private final Follow follow;
    private final TextPlaces places;

    /** Renaming in a landscape. */
    public Rename(Workspace workspace, Follow follow) {
        this.workspace = workspace;
        this.follow = follow;
        this.places = new TextPlaces(workspace);
    }

    /** The name at a position that would be changed; empty where there is none. */
    public Optional<Range> prepare(String path, Position position) {
        Optional<OpenText> text = workspace.text(path);
        Optional<EObject> object = new Definition(workspace).meant(path, position);
        if (text.isEmpty() || object.isEmpty()) {
            return object.flatMap(each -> workspace.buffer(path).map(file -> word(file, file.offset(position))));
        }
        return text.get().nameAt(text.get().buffer().offset(position))
                .map(name -> text.get().buffer().range(name.node().getOffset(), name.node().getLength()))
                .or(() -> object.map(each -> TextPlaces.nameRange(text.get(), each)));
    }

    private static Range word(TextBuffer file, int offset) {
        int start = file.startOfWord(offset);
        return file.range(start, file.endOfWord(start) - start);
    }

    /**
     * The edits that give what is named at a position another name.
     *
     * @param name a local name for what a process names, else the whole id, or its last part
     * @throws RefusedException where there is nothing, or the name is none or taken
     */
    public WorkspaceEdit to(String path, Position position, String name) {
        EObject object = named(path, position);
        return edits(object, EcoreUtil.getID(object), id(path, position, name));
    }

    /**
     * The whole id that another name would give to what is named at a position.
     *
     * @param name a local name for what a process names, else the whole id, or its last part
     * @throws RefusedException where there is nothing, or the name is none or taken
     */
    public String id(String path, Position position, String name) {
        EObject object = named(path, position);
        if (!NAME.matcher(name).matches()) {
            throw new RefusedException("rename.invalid", name);
        }
        String old = EcoreUtil.getID(object);
        String id = id(object, old, nameAt(path, position).orElse(old), name);
        if (workspace.find(id).isPresent()) {
            throw new RefusedException("rename.taken", id);
        }
        return id;
    }

    private EObject named(String path, Position position) {
        return new Definition(workspace).meant(path, position)
                .orElseThrow(() -> new RefusedException("rename.nothing"));
    }

    /** The name as it stands there. */
    private Optional<String> nameAt(String path, Position position) {
        return workspace.text(path).flatMap(text -> text.nameAt(text.buffer().offset(position))).map(NameReference::text);
    }

    /** A name as short as the one that stood there means an id with the same beginning. */
    private static String id(EObject object, String old, String stood, String name) {
        boolean isLocal = LocalIds.isNamed(object.eContainingFeature());
        if (isLocal || !name.contains(".") && old.contains(".")) {
            return old.substring(0, old.lastIndexOf('.') + 1) + name;
        }
        boolean isAsShort = old.endsWith("." + stood) && dots(stood) == dots(name);
        return isAsShort ? old.substring(0, old.length() - stood.length()) + name : name;
    }

    private static long dots(String name) {
        return name.chars().filter(each -> each == '.').count();
    }

    private WorkspaceEdit edits(EObject object, String old, String id) {
        boolean isOfText = workspace.textOf(object).isPresent() || workspace.onDisk().partOf(object)
                .filter(part -> part.path().endsWith("." + AcquisitionFormat.EXTENSION)).isPresent();
        UnaryOperator<String> renamed = each -> each.equals(old) ? id
                : isOfText && each.startsWith(old + ".") ? id + each.substring(old.length()) : each;
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        String name = LocalIds.isNamed(object.eContainingFeature()) ? id.substring(id.lastIndexOf('.') + 1) : id;
        places.definition(object).ifPresent(at -> add(edits, at,
                at.getUri().endsWith("." + AcquisitionFormat.EXTENSION) ? follow.written(name) : name));
        workspace.texts().forEach(text -> inText(edits, text, renamed));
        workspace.onDisk().parts().stream().map(part -> part.path()).filter(path -> workspace.text(path).isEmpty())
                .forEach(path -> inFile(edits, path, old, renamed, isOfText));
        return new WorkspaceEdit(edits);
    }

    private void inFile(Map<String, List<TextEdit>> edits, String path, String old, UnaryOperator<String> renamed,
            boolean withContent) {
        String last = old.substring(old.lastIndexOf('.') + 1);
        places.buffer(path).filter(file -> file.text().contains(last)).ifPresent(file -> {
            Optional<OpenText> text = workspace.textOnDisk(path);
            text.ifPresent(each -> inText(edits, each, renamed));
            if (text.isEmpty()) {
                ids(old, withContent).forEach(each -> TextPlaces.ids(file, each, false)
                        .forEach(range -> add(edits, places.location(path, range), renamed.apply(each))));
            }
        });
    }

    private Stream<String> ids(String old, boolean withContent) {
        Stream<String> content = workspace.texts().stream().map(text -> text.objects().keySet())
                .flatMap(Collection::stream).filter(each -> withContent && each.startsWith(old + "."));
        return Stream.concat(Stream.of(old), content).distinct();
    }

    private void inText(Map<String, List<TextEdit>> edits, OpenText text, UnaryOperator<String> renamed) {
        for (NameReference name : text.read().names()) {
            String target = Optional.ofNullable(text.targets().get(name)).map(EcoreUtil::getID).orElse("");
            String wanted = renamed.apply(target);
            if (!wanted.equals(target)) {
                String written = Renaming.written(text.read().part().getNamespaces(), name, target, wanted);
                if (!written.equals(name.text())) {
                    add(edits, places.location(text.path(),
                            text.buffer().range(name.node().getOffset(), name.node().getLength())),
                            text.read().text().startsWith("\"", name.node().getOffset()) ? '"' + written + '"'
                                    : follow.written(written));
                }
            }
        }
    }

    private void add(Map<String, List<TextEdit>> edits, Location at, String text) {
        edits.computeIfAbsent(at.getUri(), each -> new ArrayList<>()).add(new TextEdit(at.getRange(), text));
    }
}
