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
        byte[] second = FORMAT.write("a.landskab", loaded.roots().getFirst());
        assertEquals(new String(first, StandardCharsets.UTF_8), new String(second, StandardCharsets.UTF_8),
                () -> "seed " + seed);
    }
}
