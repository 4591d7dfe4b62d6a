// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.archimate.map.Naming;
import dk.landskab.exchange.archimate.read.ArchimateFiles;
import dk.landskab.exchange.BoundedFile;
import dk.landskab.model.edit.Language;

class ArchisuranceTest {

    @Test
    void survey() {
        for (String f : new String[] {"Archisurance.archimate", "Archisurance.xml", "NordicSmartGovernment.archimate", "everything.archimate"}) {
            Path p = SharedData.file("archimate/" + f);
            ArchimateModel m = ArchimateFiles.read(f, BoundedFile.read(p));
            var mapped = ArchimateMapping.map(m, Naming.onTheFly());
            System.out.println("== " + f + " " + m.elements().size() + " " + m.relations().size() + " " + m.views().size() + " made " + mapped.elements().size());
            var byClass = new java.util.TreeMap<String, Integer>();
            mapped.elements().forEach(e -> byClass.merge(e.eClass().getName(), 1, Integer::sum));
            System.out.println(byClass);
            mapped.report().counts().stream().filter(c -> c.section() != dk.landskab.exchange.ImportReport.Section.READ).forEach(c -> System.out.println(c.section() + " " + c.number() + " " + c.what().in(Language.EN)));
            mapped.report().entries().forEach(e -> System.out.println(e.kind() + " " + e.id() + " " + e.what().in(Language.EN) + " " + e.where()));
            var t = new java.util.TreeMap<String, Integer>();
            mapped.elements().forEach(e -> e.getTraces().forEach(x -> t.merge(x.getKind() + "->" + e.eClass().getName() + "." + x.getFeature(), 1, Integer::sum)));
            System.out.println(t);
        }
    }
}
