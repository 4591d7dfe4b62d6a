// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.kle;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.business.BusinessPackage.Literals;
import dk.landskab.model.business.Subject;
import dk.landskab.rules.RuleContext;

/**
 * That something other than a subject refers to a subject.
 *
 * @param user the object that refers
 * @param by the reference
 * @param subject a proxy where the landscape does not hold it
 */
record SubjectUse(EObject user, EReference by, Subject subject) {

    /** All uses in a landscape. */
    static List<SubjectUse> in(RuleContext context) {
        return context.shared(Uses.class, Uses::collect).all();
    }

    /** The uses by one object. */
    static Stream<SubjectUse> by(EObject user) {
        return references(user.eClass()).flatMap(reference -> by(user, reference));
    }

    /** The number of KLE that the id of a subject that is not there ends with. */
    Optional<KleNumber> missingNumber() {
        return subject.eIsProxy() ? KleNumber.ofId(EcoreUtil.getURI(subject).fragment()) : Optional.empty();
    }

    private static Stream<EReference> references(EClass type) {
        return type == Literals.SUBJECT ? Stream.empty()
                : type.getEAllReferences().stream().filter(each -> each.getEReferenceType() == Literals.SUBJECT);
    }

    private static Stream<SubjectUse> by(EObject user, EReference reference) {
        Object value = user.eGet(reference);
        return (value instanceof Collection<?> many ? many.stream() : Stream.ofNullable(value))
                .filter(Subject.class::isInstance).map(Subject.class::cast)
                .map(subject -> new SubjectUse(user, reference, subject));
    }

    private record Uses(List<SubjectUse> all) {

        static Uses collect(RuleContext context) {
            return new Uses(context.landscape().objects().flatMap(SubjectUse::by).toList());
        }
    }
}
