// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/** What we understand of the metamodel of viewpoint specifications. Immutable. */
public final class Subset {

    /** Where Sirius tells which variables an expression may name. */
    private static final String VARIABLES = "http://www.eclipse.org/sirius/interpreted/expression/variables";
    private static final List<String> FILES = List.of("viewpoint.ecore", "diagram.ecore");
    private static final Subset INSTANCE = new Subset();

    private final Map<String, EPackage> byNamespace = new LinkedHashMap<>();

    private Subset() {
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        FILES.stream().map(file -> load(set, file)).toList().forEach(resource -> resource.getContents()
                .forEach(root -> register((EPackage) root)));
    }

    /** The subset; always the same. */
    public static Subset instance() {
        return INSTANCE;
    }

    private static Resource load(ResourceSet set, String file) {
        Resource resource = set.createResource(URI.createURI("subset:/" + file));
        try (InputStream in = Subset.class.getResourceAsStream("/model/" + file)) {
            resource.load(in, Map.of());
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle lacks " + file, e);
        }
        return resource;
    }

    private void register(EPackage each) {
        byNamespace.put(each.getNsURI(), each);
        each.getESubpackages().forEach(this::register);
    }

    /** The package with a namespace; empty where the subset has none. */
    public Optional<EPackage> named(String namespace) {
        return Optional.ofNullable(byNamespace.get(namespace));
    }

    /** All classes. */
    public Stream<EClass> classes() {
        return byNamespace.values().stream().flatMap(each -> each.getEClassifiers().stream())
                .filter(EClass.class::isInstance).map(EClass.class::cast);
    }

    /** The class with a name. */
    public EClass type(String name) {
        return classes().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
    }

    /** Whether a feature holds an expression. */
    public static boolean isExpression(EStructuralFeature feature) {
        return "InterpretedExpression".equals(feature.getEType().getName());
    }

    /** The variables that an expression may name beside {@code self}. */
    public static List<String> variables(EStructuralFeature expression) {
        return Optional.ofNullable(expression.getEAnnotation(VARIABLES))
                .map(annotation -> List.copyOf(annotation.getDetails().keySet())).orElse(List.of());
    }
}
