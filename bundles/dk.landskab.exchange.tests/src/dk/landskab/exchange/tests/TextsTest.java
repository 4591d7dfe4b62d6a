// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dk.landskab.exchange.Places;
import dk.landskab.exchange.archimate.ArchimateSource;
import dk.landskab.exchange.archimate.map.ArchimateMapping;
import dk.landskab.exchange.archimate.read.ArchimateFiles;
import dk.landskab.exchange.kitos.KitosImporter;
import dk.landskab.exchange.kitos.map.KitosMapping;
import dk.landskab.exchange.kitos.read.KitosFiles;
import dk.landskab.exchange.kle.KleImporter;
import dk.landskab.exchange.sheet.Tables;
import dk.landskab.exchange.table.TableImporter;
import dk.landskab.exchange.xml.XmlInput;
import dk.landskab.testkit.TextsCheck;

class TextsTest {

    @ParameterizedTest
    @ValueSource(classes = {Places.class, ArchimateSource.class, ArchimateMapping.class, ArchimateFiles.class,
            KleImporter.class, XmlInput.class, KitosImporter.class, KitosMapping.class, KitosFiles.class,
            Tables.class, TableImporter.class})
    void allTextsAreThereInEveryLanguage(Class<?> home) {
        TextsCheck.complete(home);
    }
}
