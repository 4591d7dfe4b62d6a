// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.Metamodel;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.store.Location;
import dk.landskab.store.Problem;

/** Reads the lines of a {@link Sketch}. */
final class SketchParser {

    private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");
    private static final int INDENTATION = 2;

    private record Open(int depth, EObject object) {
    }

    private record Pending(EObject source, EReference reference, String id, Location location) {
    }

    private final Map<String, EObject> roots = new LinkedHashMap<>();
    private final Map<String, EObject> byId = new HashMap<>();
    private final List<Pending> pending = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private String file;
    private int number;

    SketchParser(String file) {
        begin(file);
    }

    void line(String line) {
        number++;
        List<String> words = words(line);
        if (words.getFirst().equals("file")) {
            begin(words.get(1));
            return;
        }
        int depth = (line.length() - line.stripLeading().length()) / INDENTATION;
        EObject object = EcoreUtil.create(type(words.getFirst()));
        place(object, depth);
        words.subList(1, words.size()).forEach(word -> apply(object, word));
        open.push(new Open(depth, object));
    }

    Map<String, EObject> finish() {
        pending.forEach(this::link);
        return roots;
    }

    List<Problem> problems() {
        return problems;
    }

    private void begin(String path) {
        file = path;
        open.clear();
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("part." + path.replaceAll("\\W+", "."));
        part.setFormatVersion(1);
        roots.put(path, part);
    }

    private void place(EObject object, int depth) {
        while (!open.isEmpty() && open.peek().depth() >= depth) {
            open.pop();
        }
        if (open.isEmpty() && !(object instanceof Element)
                && object.eClass().getEPackage().getName().equals("diagram")) {
            roots.put(file, object);
            return;
        }
        EObject container = open.isEmpty() ? roots.get(file) : open.peek().object();
        EReference containment = container.eClass().getEAllContainments().stream()
                .filter(each -> each.getEReferenceType().isSuperTypeOf(object.eClass()))
                .reduce((general, special) -> special.getEReferenceType() == object.eClass() ? special : general)
                .orElseThrow(() -> wrong(container.eClass().getName() + " contains no " + object.eClass().getName()));
        set(container, containment, object);
    }

    private void apply(EObject object, String word) {
        int equals = word.indexOf('=');
        if (word.startsWith("\"")) {
            value(object, named(object), List.of(bare(word)));
        } else if (equals < 0) {
            if (byId.putIfAbsent(word, object) != null) {
                problems.add(problem(Problem.Kind.DUPLICATE_ID, word, Optional.empty(), here()));
            }
            ((Identified) object).setId(word);
        } else {
            path(object, word.substring(0, equals), word.substring(equals + 1));
        }
    }

    private void path(EObject object, String path, String value) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            value(object, feature(object.eClass(), path), values(value));
            return;
        }
        EReference single = (EReference) feature(object.eClass(), path.substring(0, dot));
        if (object.eGet(single) == null) {
            object.eSet(single, EcoreUtil.create(single.getEReferenceType()));
        }
        path((EObject) object.eGet(single), path.substring(dot + 1), value);
    }

    private void value(EObject object, EStructuralFeature feature, List<String> values) {
        if (feature instanceof EAttribute attribute) {
            EDataType type = attribute.getEAttributeType();
            values.forEach(each -> set(object, attribute, EcoreUtil.createFromString(type, each)));
        } else {
            values.forEach(id -> pending.add(new Pending(object, (EReference) feature, id, here())));
        }
    }

    private void link(Pending link) {
        EObject target = byId.get(link.id());
        if (target == null) {
            String id = link.source() instanceof Identified named ? named.getId() : null;
            problems.add(problem(Problem.Kind.DANGLING_REFERENCE, id, Optional.of(link.reference().getName()),
                    link.location()));
            target = proxy(link.reference().getEReferenceType(), link.id());
        }
        set(link.source(), link.reference(), target);
    }

    private static EObject proxy(EClass type, String id) {
        EClass concrete = type == BusinessPackage.Literals.ACTOR ? BusinessPackage.Literals.ORG_UNIT
                : type.isAbstract() ? CorePackage.Literals.CONCEPT : type;
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete);
        proxy.eSetProxyURI(URI.createURI("landskab:/").appendFragment(id));
        return proxy;
    }

    @SuppressWarnings("unchecked")
    private static void set(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            ((EList<Object>) object.eGet(feature)).add(value);
        } else {
            object.eSet(feature, value);
        }
    }

    private EClass type(String name) {
        return Metamodel.classNamed(name).orElseThrow(() -> wrong("no class " + name));
    }

    private EStructuralFeature feature(EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        if (feature == null) {
            throw wrong(type.getName() + " has no feature " + name);
        }
        return feature;
    }

    private EStructuralFeature named(EObject object) {
        EStructuralFeature name = object.eClass().getEStructuralFeature("name");
        return name != null ? name : feature(object.eClass(), "label");
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(each -> each.group()).toList();
    }

    private static List<String> values(String text) {
        return text.startsWith("\"") ? List.of(bare(text)) : List.of(text.split(","));
    }

    private static String bare(String quoted) {
        Matcher matcher = Pattern.compile("\"([^\"]*)\"").matcher(quoted);
        return matcher.matches() ? matcher.group(1).replace("\\n", "\n") : quoted;
    }

    private Location here() {
        return new Location(file, number, 0);
    }

    private Problem problem(Problem.Kind kind, String id, Optional<String> feature, Location location) {
        return new Problem(kind, location, id, feature, Message.of(SketchParser.class, kind.name()));
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException("line " + number + ": " + what);
    }
}
