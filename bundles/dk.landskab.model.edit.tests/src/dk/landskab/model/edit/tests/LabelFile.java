// SPDX-License-Identifier: EPL-2.0
package dk.landskab.model.edit.tests;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;

import dk.landskab.model.Metamodel;
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/** The labels of one language as their file gives them, beside the keys that the metamodel asks for. */
record LabelFile(Language language, Map<String, String> texts) {

    static Stream<LabelFile> all() {
        return Stream.of(Language.values()).map(LabelFile::read);
    }

    static LabelFile read(Language language) {
        String suffix = language == Language.EN ? "" : "_" + language.tag();
        Properties properties = new OncePerKey();
        try (Reader reader = new InputStreamReader(
                Labels.class.getResourceAsStream("labels" + suffix + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return new LabelFile(language, texts);
    }

    /** The key that labels a feature here: its own or the shared one. */
    String keyOfFeature(String owner, String feature) {
        String own = "feature." + owner + "." + feature;
        return texts.containsKey(own) ? own : "feature." + feature;
    }

    /** Every key that must have a text. */
    Set<String> needed() {
        Set<String> keys = new TreeSet<>();
        Metamodel.packages().stream().flatMap(each -> each.getEClassifiers().stream())
                .forEach(classifier -> addNeeded(classifier, keys));
        return keys;
    }

    private void addNeeded(EClassifier classifier, Set<String> keys) {
        String name = classifier.getName();
        if (classifier instanceof EClass type) {
            keys.add("class." + name);
            keys.add("class." + name + ".plural");
            type.getEStructuralFeatures().forEach(feature -> keys.add(keyOfFeature(name, feature.getName())));
            return;
        }
        keys.add("type." + name);
        if (classifier instanceof EEnum type) {
            type.getELiterals().forEach(literal -> keys.add("literal." + name + "." + literal.getName()));
        }
    }

    @Override
    public String toString() {
        return language.name();
    }

    /** Properties that refuse a key that is defined twice. */
    private static final class OncePerKey extends Properties {

        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Object put(Object key, Object value) {
            if (containsKey(key)) {
                throw new IllegalStateException(key + " is labelled twice");
            }
            return super.put(key, value);
        }
    }
}
