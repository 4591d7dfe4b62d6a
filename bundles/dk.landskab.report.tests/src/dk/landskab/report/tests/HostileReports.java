// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.tests;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

import dk.landskab.acquisition.cases.CaseConsolidation;
import dk.landskab.acquisition.cases.Pipeline;
import dk.landskab.analysis.consolidation.ConsolidationParameters;
import dk.landskab.analysis.merger.MergerInput;
import dk.landskab.analysis.merger.result.MergerAnalysis;
import dk.landskab.compare.Comparison;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Language;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.report.document.Report;
import dk.landskab.report.writing.CaseReportWriter;
import dk.landskab.report.writing.CheckReportWriter;
import dk.landskab.report.writing.ConsolidationReportWriter;
import dk.landskab.report.writing.DiffReportWriter;
import dk.landskab.report.writing.GapReportWriter;
import dk.landskab.report.writing.MergerReportWriter;
import dk.landskab.report.writing.PipelineReportWriter;
import dk.landskab.rules.Check;
import dk.landskab.store.Landscape;
import dk.landskab.testkit.Sketch;

/**
 * Every kind of report on invented landscapes after something was done to each of them.
 *
 * @param change what is done to the top of a file and all below it
 */
record HostileReports(Consumer<EObject> change) {

    /** The reports on landscapes in which every text that a person can write is another one. */
    static HostileReports ofTexts(UnaryOperator<String> text) {
        return new HostileReports(root -> {
            for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
                write(all.next(), text);
            }
        });
    }

    /** Each kind of report by its name. */
    Map<String, Report> in(Language language) {
        Landscape nordby = spoilt(Reports.nordbyText());
        Landscape cases = spoilt(Cases.text());
        MergerInput merger = Mergers.input(Mergers.A, Mergers.B);
        Map<String, Report> reports = new LinkedHashMap<>();
        reports.put("gap", GapReportWriter.write(Reports.gap(nordby), language, Reports.RUN));
        reports.put("diff", DiffReportWriter.write(Comparison.of(nordby, Reports.nordby()), language, Reports.RUN));
        reports.put("check", CheckReportWriter.write(Check.run(nordby, Reports.TODAY), nordby.origin(), language,
                Reports.RUN));
        reports.put("merger", MergerReportWriter.write(MergerAnalysis.of(new MergerInput(spoil(merger.a()),
                spoil(merger.b()), Optional.of(spoilt(Mergers.PLAN)), Optional.empty(),
                merger.parameters())), language, Mergers.RUN));
        reports.put("pipeline", PipelineReportWriter.write(Pipeline.of(cases, Cases.TODAY), cases.origin(), language,
                Reports.RUN));
        reports.put("case", CaseReportWriter.write(Cases.state(cases, Cases.BOOKING), cases.origin(), language,
                Reports.RUN));
        reports.put("consolidation", ConsolidationReportWriter.write(CaseConsolidation.of(cases,
                cases.find(Cases.BOOKING, Acquisition.class).orElseThrow(), Cases.TODAY,
                ConsolidationParameters.DEFAULT), cases.origin(), language, Reports.RUN));
        return reports;
    }

    private Landscape spoilt(String sketch) {
        return spoil(Sketch.of(sketch));
    }

    private Landscape spoil(Landscape landscape) {
        landscape.parts().forEach(part -> part.roots().forEach(change));
        return landscape;
    }

    private static void write(EObject object, UnaryOperator<String> text) {
        for (EAttribute each : object.eClass().getEAllAttributes()) {
            boolean isText = each.getEAttributeType().getName().equals("Text")
                    || each.getEAttributeType().getName().equals("EString");
            if (isText && !each.isMany() && !each.isID() && object.eIsSet(each)) {
                object.eSet(each, text.apply((String) object.eGet(each)));
            }
        }
        if (object instanceof Element element && element.getName() == null && object instanceof Identified) {
            element.setName(text.apply(element.getId()));
        }
    }
}
