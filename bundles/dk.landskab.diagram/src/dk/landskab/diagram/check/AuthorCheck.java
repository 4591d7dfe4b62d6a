// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EPackage;

import dk.landskab.diagram.expression.Services;
import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Specification;

/**
 * Checks specifications: that we can run them, and that Sirius shows the same.
 *
 * <p>A new rule is a class, its text in three languages, and a line in one of the two lists.
 */
public final class AuthorCheck {

    /** What must hold before anything can be drawn. */
    private static final List<AuthorRule> SOUND = List.of(new RequiredParts(), new UniqueNames(),
            new KnownInterpreters(), new EdgeEnds(), new Supported());

    /** What must hold besides, so that the same file shows the same in Sirius. */
    private static final List<AuthorRule> SAME = List.of(new FileHead(), new NamesWithoutBlanks(), new KnownClasses(),
            new KnownFeatures(), new KnownServices(), new ServiceSignatures(), new KnownVariables(),
            new DeceptiveTexts(), new BooleanConditions(), new ExplicitNodes(), new ExplicitContainers(),
            new ExplicitEdges(), new RelationEdges(), new SafeOperations());

    private final List<EPackage> metamodels;
    private final Services services;

    private AuthorCheck(Collection<EPackage> metamodels, Services services) {
        this.metamodels = List.copyOf(metamodels);
        this.services = services;
    }

    /**
     * A check against metamodels and services.
     *
     * @param metamodels all packages that a specification may name classes of
     */
    public static AuthorCheck of(Collection<EPackage> metamodels, Services services) {
        return new AuthorCheck(metamodels, services);
    }

    /** All that is wrong, in the order of the lines; empty where the file keeps every rule. */
    public List<Fault> faults(Specification specification) {
        return run(Stream.concat(SOUND.stream(), SAME.stream()), specification, metamodels, services);
    }

    /** What keeps a specification from being run at all, in the order of the lines. */
    public static List<Fault> sound(Specification specification) {
        return run(SOUND.stream(), specification, List.of(), Services.of());
    }

    private static List<Fault> run(Stream<AuthorRule> rules, Specification specification, List<EPackage> metamodels,
            Services services) {
        CheckContext context = new CheckContext(specification, metamodels, services);
        return rules.flatMap(rule -> rule.faults(context))
                .sorted(Comparator.comparingInt((Fault each) -> each.where().line())).toList();
    }
}
