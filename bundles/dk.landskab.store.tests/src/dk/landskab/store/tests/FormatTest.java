// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.model.core.Part;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.xmi.XmiFormat;
import dk.landskab.testkit.Facts;
import dk.landskab.testkit.RandomLandscape;
import dk.landskab.testkit.Share;
import dk.landskab.testkit.Sketch;

class FormatTest {

    private static final XmiFormat FORMAT = XmiFormat.landskab();

    @Test
    void anElementIsALineGroupWithOneFactALine() {
        Landscape landscape = Sketch.of("""
                Application kk.app.a "A & <b>" owner=kk.it supports=kk.p.2,kk.p.1 lifecycle.activeFrom=2020-01-01
                BusinessProcess kk.p.1 "P1" parent=kk.p.2
                BusinessProcess kk.p.2 "P2"
                OrgUnit kk.it "IT"
                """);
        String text = new String(FORMAT.write("x.landskab", landscape.parts().getFirst().roots().getFirst()),
                StandardCharsets.UTF_8);
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <core:Part xmi:version="2.0"
                    xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xmlns:application="https://landskab.dk/model/application"
                    xmlns:business="https://landskab.dk/model/business"
                    xmlns:core="https://landskab.dk/model/core"
                    id="part.sketch.landskab"
                    formatVersion="1">
                  <elements xsi:type="application:Application"
                      id="kk.app.a"
                      name="A &amp; &lt;b&gt;"
                      owner="kk.it"
                      supports="
                          kk.p.1
                          kk.p.2
                      ">
                    <lifecycle activeFrom="2020-01-01"/>
                  </elements>
                  <elements xsi:type="business:OrgUnit"
                      id="kk.it"
                      name="IT"/>
                  <elements xsi:type="business:BusinessProcess"
                      id="kk.p.1"
                      name="P1"
                      parent="kk.p.2"/>
                  <elements xsi:type="business:BusinessProcess"
                      id="kk.p.2"
                      name="P2"/>
                </core:Part>
                """, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"da-DK", "tr-TR", "ar-SA-u-nu-arab", "hi-IN-u-nu-deva", "en-US"})
    void loadingSavingAndLoadingIsTheIdentityInEveryLocale(String locale) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        try {
            for (int seed = 0; seed < Share.of(2_000); seed++) {
                assertIdentity(seed);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void assertIdentity(int seed) {
        Part part = RandomLandscape.part(seed, 1 + seed % 20);
        byte[] first = FORMAT.write("a.landskab", part);
        LoadedPart loaded = FORMAT.read(PartSource.of("a.landskab", first));
        Landscape landscape = LandscapeAssembly.of(Origin.of("memory"), List.of(loaded));
        assertEquals(List.of(), landscape.problems(), () -> "seed " + seed);
        assertEquals(Facts.of(part), Facts.of(loaded.roots().getFirst()), () -> "seed " + seed);
        byte[] second = FORMAT.write("a.landskab", loaded.roots().getFirst());
        assertEquals(Parts.text(first), Parts.text(second), () -> "seed " + seed);
    }

    @Test
    void linesAndListsAreElementsOfTheirOwnAndWhatIsUnorderedIsSorted() {
        Landscape landscape = Parts.read("""
                <elements xsi:type="governance:Assessment" name="S" id="s">
                  <summary>One &lt;line&gt;
                and another</summary>
                  <conditions>second</conditions>
                  <conditions>first</conditions>
                  <aliases>b</aliases>
                  <aliases>Å</aliases>
                  <aliases>a</aliases>
                  <properties value="one line" key="k2" id="s.2"/>
                  <properties id="s.1" key="k1"/>
                </elements>
                <elements xsi:type="business:BusinessProcess" id="p" name="P" statutory="UNKNOWN" order="0"/>""");
        assertEquals(List.of(), landscape.problems());
        String text = Parts.text(Parts.write(landscape.parts().getFirst().roots().getFirst()));
        assertEquals("""
                  <elements xsi:type="business:BusinessProcess"
                      id="p"
                      name="P"
                      order="0"/>
                  <elements xsi:type="governance:Assessment"
                      id="s"
                      name="S">
                    <aliases>a</aliases>
                    <aliases>b</aliases>
                    <aliases>Å</aliases>
                    <properties id="s.1"
                        key="k1"/>
                    <properties id="s.2"
                        key="k2"
                        value="one line"/>
                    <summary>One &lt;line&gt;
                and another</summary>
                    <conditions>second</conditions>
                    <conditions>first</conditions>
                  </elements>
                </core:Part>
                """, text.substring(text.indexOf("  <elements")));
    }

    @Test
    void childrenWithANumberStandInItsOrder() {
        Landscape landscape = Parts.assemble(Parts.text(Parts.file("""
                <elements xsi:type="procurement:ProcessDefinition" id="p" name="P">
                  <phases id="p.a" order="10"/>
                  <phases id="p.c"/>
                  <phases id="p.b" order="9"/>
                </elements>""")).replace("id=\"part\"",
                "xmlns:procurement=\"https://landskab.dk/model/procurement\" id=\"part\""));
        String text = Parts.text(Parts.write(landscape.parts().getFirst().roots().getFirst()));
        assertEquals(List.of("p.b", "p.a", "p.c"), java.util.regex.Pattern.compile("<phases id=\"(.*?)\"")
                .matcher(text).results().map(each -> each.group(1)).toList());
    }

    @Test
    void windowsLineEndsReadAsTheSame() {
        byte[] bytes = FORMAT.write("a.landskab", RandomLandscape.part(4, 20));
        String text = Parts.text(bytes);
        LoadedPart loaded = Parts.load(text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        LandscapeAssembly.of(Origin.of("memory"), List.of(loaded));
        assertEquals(text, Parts.text(Parts.write(loaded.roots().getFirst())));
    }
}
