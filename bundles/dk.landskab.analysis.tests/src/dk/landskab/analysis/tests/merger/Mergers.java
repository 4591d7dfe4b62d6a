// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.tests.merger;

import java.time.LocalDate;
import java.util.List;

import dk.landskab.analysis.Undecided;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.MergerParameters;
import dk.landskab.analysis.merger.Parties;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Language;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.testkit.Sketch;
import dk.landskab.testkit.TwinLandscapes;

/** Two municipalities in a few lines each, and their results in words. */
final class Mergers {

    static final LocalDate TODAY = LocalDate.of(2027, 1, 1);
    static final MergerParameters DEFAULTS = MergerParameters.at(TODAY);

    /** A catalogue that both have, each as its own copy. */
    static final String CATALOGUE = """
            Organisation dk.vend "Vendor A/S" kind=VENDOR
            Subject kle.27 "Social" number=27 level=MAIN_GROUP
            Subject kle.27.36 "Elderly" number=27.36 level=GROUP parent=kle.27
            Subject kle.27.36.04 "Care" number=27.36.04 level=SUBJECT parent=kle.27.36
            Subject kle.27.36.08 "Meals" number=27.36.08 level=SUBJECT parent=kle.27.36
            Subject kle.32 "Benefits" number=32 level=MAIN_GROUP
            Subject kle.32.24 "Cash" number=32.24 level=GROUP parent=kle.32
            Product dk.prod.x "X" vendor=dk.vend subjects=kle.27.36.04
            """;
    static final String A = "Organisation aa \"A\" kind=MUNICIPALITY\n  OrgUnit aa.unit \"Unit\"\n";
    static final String B = "Organisation bb \"B\" kind=MUNICIPALITY\n  OrgUnit bb.unit \"Unit\"\n";

    private Mergers() {
    }

    /** Two municipalities on the catalogue, with further lines each. */
    static Parties parties(String linesOfA, String linesOfB) {
        return Parties.of(input(linesOfA, linesOfB));
    }

    static MergerInput input(String linesOfA, String linesOfB) {
        return MergerInput.of(a(linesOfA), b(linesOfB), DEFAULTS);
    }

    static Landscape a(String lines) {
        return Sketch.of(CATALOGUE + A + lines);
    }

    static Landscape b(String lines) {
        return Sketch.of(CATALOGUE + B + lines);
    }

    /** Two municipalities with so many systems each. */
    static MergerInput twins(int systems) {
        return MergerInput.of(landscape("aa", systems, 1), landscape("bb", systems, 2), DEFAULTS);
    }

    private static Landscape landscape(String organisation, int systems, long seed) {
        return LandscapeAssembly.of(Origin.of(organisation), List.of(new LoadedPart(
                PartSource.of(organisation + ".landskab", new byte[0]),
                List.of(TwinLandscapes.part(organisation, systems, seed)), List.of())));
    }

    static MergerInput swapped(MergerInput input) {
        return new MergerInput(input.b(), input.a(), input.plan(), input.reference(), input.parameters());
    }

    static List<String> ids(List<? extends Element> elements) {
        return elements.stream().map(Element::getId).toList();
    }

    static List<String> told(List<Undecided> undecided) {
        return undecided.stream().map(each -> each.why().in(Language.EN)).toList();
    }
}
