// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.edit.Labels;

/** What a word of the language is for, as the model and the grammar have it: a value, or what its clause says of what. */
public record WordMeaning(Labels labels) {

    /**
     * What a word means wherever its rule puts it.
     *
     * @return empty where it is a sign, or stands for a name
     */
    public Optional<String> of(Keyword word) {
        AbstractRule rule = GrammarUtil.containingRule(word);
        if (!Character.isLetter(word.getValue().charAt(0))) {
            return Optional.empty();
        } else if (rule instanceof EnumRule) {
            return Optional.of(of(word, null));
        }
        return rule.getType().getClassifier() instanceof EClass type ? Optional.of(of(word, type)) : Optional.empty();
    }

    /** What a word means in an object of a class, which a value need not have. */
    String of(AbstractElement word, EClass type) {
        EnumLiteralDeclaration literal = declaration(word);
        return literal == null ? clause(word, type) : asked(literal).orElseGet(() -> labels.of(literal.getEnumLiteral().getEEnum()))
                + ": " + labels.of(literal.getEnumLiteral().getInstance());
    }

    /** What a yes or no answers; other values say it themselves. */
    private Optional<String> asked(EnumLiteralDeclaration answer) {
        AbstractRule rule = GrammarUtil.containingRule(answer);
        return answer.getEnumLiteral().getEEnum() != CorePackage.Literals.TRI ? Optional.empty()
                : GrammarUtil.getGrammar(rule).getRules().stream()
                        .flatMap(each -> EcoreUtil2.eAllOfType(each, Assignment.class).stream())
                        .filter(each -> each.getTerminal() instanceof RuleCall call && call.getRule() == rule).findFirst()
                        .map(each -> said(each, (EClass) GrammarUtil.containingRule(each).getType().getClassifier()));
    }

    private String said(Assignment assignment, EClass type) {
        return labels.of(type.getEStructuralFeature(assignment.getFeature())) + " (" + labels.of(type) + ")";
    }

    private static EnumLiteralDeclaration declaration(EObject element) {
        return element instanceof EnumLiteralDeclaration literal ? literal
                : element.eContainer() instanceof EnumLiteralDeclaration literal ? literal : null;
    }

    private String clause(AbstractElement word, EClass type) {
        return assignment(word).filter(each -> isOf(type, each.getFeature())).map(each -> said(each, type))
                .orElseGet(() -> labels.of(type));
    }

    private static boolean isOf(EClass type, String name) {
        EStructuralFeature feature = type.getEStructuralFeature(name);
        return feature != null && feature != CorePackage.Literals.IDENTIFIED__ID;
    }

    /** What the word introduces: the first value after it in its clause. */
    private static Optional<Assignment> assignment(AbstractElement word) {
        EObject each = word;
        while (each.eContainer() instanceof AbstractElement around) {
            if (around instanceof Group group) {
                List<AbstractElement> rest = group.getElements().subList(group.getElements().indexOf(each) + 1,
                        group.getElements().size());
                Optional<Assignment> next = rest.stream().flatMap(one -> one instanceof Assignment assignment
                        ? List.of(assignment).stream()
                        : EcoreUtil2.eAllOfType(one, Assignment.class).stream()).findFirst();
                if (next.isPresent()) {
                    return next;
                }
            }
            each = around;
        }
        return Optional.empty();
    }
}
