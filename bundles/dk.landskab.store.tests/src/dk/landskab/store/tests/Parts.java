// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartFormats;
import dk.landskab.store.PartSource;

/** Files of a landscape as texts. */
final class Parts {

    static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <core:Part xmi:version="2.0"
                xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:application="https://landskab.dk/model/application"
                xmlns:business="https://landskab.dk/model/business"
                xmlns:core="https://landskab.dk/model/core"
                xmlns:governance="https://landskab.dk/model/governance"
                xmlns:information="https://landskab.dk/model/information"
                id="part"
                formatVersion="1">
            """;

    private Parts() {
    }

    /** The bytes of a file with these elements; they begin at line 12. */
    static byte[] file(String elements) {
        return (HEAD + elements + "\n</core:Part>\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A file by itself. */
    static LoadedPart load(byte[] bytes) {
        return PartFormats.standard().read(PartSource.of("a.landskab", bytes));
    }

    /** The landscape of one file with these elements. */
    static Landscape read(String elements) {
        return assemble(new String(file(elements), StandardCharsets.UTF_8));
    }

    /** The landscape of whole files, named {@code a.landskab}, {@code b.landskab}, and so on. */
    static Landscape assemble(String... files) {
        List<LoadedPart> parts = IntStream.range(0, files.length)
                .mapToObj(i -> PartFormats.standard().read(PartSource.of((char) ('a' + i) + ".landskab",
                        files[i].getBytes(StandardCharsets.UTF_8))))
                .toList();
        return LandscapeAssembly.of(Origin.of("test"), parts);
    }

    static byte[] write(EObject root) {
        return PartFormats.standard().of("a.landskab").orElseThrow().write("a.landskab", root);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
