// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Rulings;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.text.Block;
import dk.landskab.compare.text.BlockOrder;
import dk.landskab.compare.text.BlockText;
import dk.landskab.compare.text.Versions;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.PartSource;

/**
 * Merges some files block by block, wherever what they define lies. A file that one side deleted stays where something
 * is defined in it in the end, with what it uses, since files mean nothing.
 */
final class BlockMerge {

    private final Map<String, Versions<CarriedText>> texts;
    /** By path, then by kind and name. */
    private final Map<String, Map<Block.Kind, Map<String, Block>>> decided = new TreeMap<>();
    private final BlockDecisions decisions;

    BlockMerge(Three three, Rulings rulings, Map<String, Versions<CarriedText>> texts, Consumer<Conflict> found) {
        this.texts = texts;
        this.decisions = new BlockDecisions(three, rulings, found);
        versions(texts.keySet(), Block.Kind.DEFINITION).forEach((name, held) ->
                decisions.body(name, held).ifPresent(body -> put(decisions.path(name, held), held, body)));
        Set<String> staying = Set.copyOf(decided.keySet());
        texts.forEach((path, versions) -> {
            around(path, versions, Block.Kind.USE, staying.contains(path));
            around(path, versions, Block.Kind.REST, staying.contains(path));
        });
    }

    /** What stands around the definitions is of the file; a side that deleted a file which stays has no say in it. */
    private void around(String path, Versions<CarriedText> file, Block.Kind kind, boolean stays) {
        versions(Set.of(path), kind).forEach((name, held) -> {
            Versions<HeldBlock> meant = !stays ? held : new Versions<>(held.base(),
                    file.ours() == null ? held.base() : held.ours(),
                    file.theirs() == null ? held.base() : held.theirs());
            decisions.body(path + "#" + (kind == Block.Kind.USE ? name : "//"), meant)
                    .ifPresent(body -> put(path, meant, body));
        });
    }

    /** The blocks of a kind in some of the files, by name. */
    private Map<String, Versions<HeldBlock>> versions(Set<String> paths, Block.Kind kind) {
        Versions<Map<String, HeldBlock>> all = new Versions<>(held(paths, kind, Versions::base),
                held(paths, kind, Versions::ours), held(paths, kind, Versions::theirs));
        Set<String> names = new TreeSet<>(all.base().keySet());
        names.addAll(all.ours().keySet());
        names.addAll(all.theirs().keySet());
        Map<String, Versions<HeldBlock>> versions = new TreeMap<>();
        names.forEach(name -> versions.put(name, all.map(held -> held.get(name))));
        return versions;
    }

    private Map<String, HeldBlock> held(Set<String> paths, Block.Kind kind,
            Function<Versions<CarriedText>, CarriedText> version) {
        Map<String, HeldBlock> held = new LinkedHashMap<>();
        for (String path : paths) {
            CarriedText text = version.apply(texts.get(path));
            if (text != null) {
                text.blocks().blocks().stream().filter(block -> block.kind() == kind)
                        .forEach(block -> held.put(block.name(), new HeldBlock(path, block)));
            }
        }
        return held;
    }

    private void put(String path, Versions<HeldBlock> held, String body) {
        Block any = Stream.of(held.ours(), held.theirs(), held.base()).filter(each -> each != null).findFirst()
                .orElseThrow().block();
        decided.computeIfAbsent(path, each -> new TreeMap<>()).computeIfAbsent(any.kind(), each -> new TreeMap<>())
                .put(any.name(), new Block(any.kind(), any.name(), layout(held.map(each -> each.block().gap())), body));
    }

    /** White space, which means nothing: where both sides changed it, the longer one. */
    private static String layout(Versions<String> blank) {
        if (blank.ours() == null && blank.theirs() == null) {
            return blank.base();
        }
        if (blank.ours() == null || blank.theirs() == null) {
            return blank.ours() == null ? blank.theirs() : blank.ours();
        }
        return blank.isSettled() ? blank.settled() : Stream.of(blank.ours(), blank.theirs())
                .max(Comparator.comparing(String::length).thenComparing(each -> each)).orElseThrow();
    }

    /** The files in the end. */
    List<LoadedPart> files() {
        List<LoadedPart> files = new ArrayList<>();
        texts.forEach((path, versions) -> {
            boolean isIn = versions.ours() != null && versions.theirs() != null || versions.base() == null;
            if (isIn || decided.containsKey(path)) {
                files.add(file(path, versions));
            }
        });
        return files;
    }

    private LoadedPart file(String path, Versions<CarriedText> versions) {
        BlockText text = text(versions, blocks(path, versions));
        String lineEnd = layout(versions.map(CarriedText::lineEnd));
        return Stream.of(versions.ours(), versions.theirs())
                .filter(each -> each != null && each.lineEnd().equals(lineEnd)
                        && each.blocks().joined().equals(text.joined()))
                .map(CarriedText::part).findFirst().orElseGet(() -> new LoadedPart(
                        PartSource.of(path, CarriedText.bytes(text, lineEnd)), List.of(), List.of()));
    }

    /** A text without blocks has no say in what is before and behind them. */
    private static BlockText text(Versions<CarriedText> versions, List<Block> blocks) {
        if (blocks.isEmpty()) {
            String blank = layout(versions.map(each -> each.isBlank() ? each.blocks().joined() : null));
            return new BlockText(blank == null ? "" : blank, blocks, "");
        }
        return new BlockText(layout(versions.map(each -> each.isBlank() ? null : each.blocks().lead())), blocks,
                layout(versions.map(each -> each.isBlank() ? null : each.blocks().end())));
    }

    private List<Block> blocks(String path, Versions<CarriedText> versions) {
        List<Block> blocks = new ArrayList<>();
        decided.getOrDefault(path, Map.of()).forEach((kind, byName) -> BlockOrder
                .of(versions.map(text -> text.names(kind)), byName.keySet())
                .forEach(name -> blocks.add(byName.get(name))));
        return blocks;
    }
}
