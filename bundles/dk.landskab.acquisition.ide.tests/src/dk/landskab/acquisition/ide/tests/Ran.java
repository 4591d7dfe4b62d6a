// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.tests;

import java.util.stream.Stream;

import dk.landskab.acquisition.ide.service.Diagnostics;
import dk.landskab.model.core.Element;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.RuleContext;
import dk.landskab.rules.Severity;

/** Finds something at every element, so that it is seen that the rules have run. */
final class Ran implements Rule {

    static final String ID = "V-TEST-0";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Severity severity() {
        return Severity.INFORMATION;
    }

    @Override
    public Stream<Finding> check(RuleContext context) {
        return context.landscape().all(Element.class).stream().map(each -> finding(context, each, "any"));
    }

    @Override
    public Message message(String variant, Object... arguments) {
        return Message.of(Diagnostics.class, "fix.name", "ran");
    }
}
