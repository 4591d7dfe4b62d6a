// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.util.List;
import java.util.stream.Collectors;

import dk.landskab.model.edit.Language;

/** That a specification cannot be used. It says everything that is wrong with it, in the order of the lines. */
public final class SpecificationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /**
     * What is wrong.
     *
     * @param faults at least one
     */
    public SpecificationException(List<Fault> faults) {
        this.faults = List.copyOf(faults);
    }

    /** What is wrong; never empty. */
    public List<Fault> faults() {
        return faults;
    }

    /** A line a fault, in a language. */
    public String in(Language language) {
        return faults.stream().map(fault -> fault.in(language)).collect(Collectors.joining("\n"));
    }

    @Override
    public String getMessage() {
        return in(Language.EN);
    }
}
